const DIGITS: Readonly<Record<string, number>> = {
  一: 1, 二: 2, 兩: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9,
}; // prettier-ignore
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A numeral below ten thousand: 三千二百, 十五. */
function belowTenThousand(written: string): number {
  let sum = 0;
  let digit = 0;
  for (const char of written) {
    const place = PLACES[char];
    if (place === undefined) digit = DIGITS[char] ?? digit;
    else {
      sum += (digit || 1) * place;
      digit = 0;
    }
  }
  return sum + digit;
}

/** A numeral of any size: 一千七百餘萬, 五萬七千, 萬. */
function valueOf(written: string): number {
  const [before = '', after] = written.replaceAll('餘', '').split('萬');
  if (after === undefined) return belowTenThousand(before);
  return (before ? belowTenThousand(before) : 1) * 10_000 + belowTenThousand(after);
}

/** Two neighbours told at once, 二三千 or 二三萬, each by itself. */
function eachOf(written: string): string[] {
  const [, first = '', second = '', rest = ''] =
    /^([一二兩三四五六七八九])([二三四五六七八九])([千萬].*)$/.exec(written) ?? [];
  return first ? [first + rest, second + rest] : [written];
}

/** Numerals, none of a vague number (數千), and no 萬 or 千 alone: 千秋 is a place, 萬人 and 千騎 are ten thousand and one. */
const NUMERAL =
  /(?<![數一二兩三四五六七八九十百千萬])[一二兩三四五六七八九十百千][一二兩三四五六七八九十百千萬餘]*/g;

/** The numbers from a thousand up that a Chinese text tells, in numerals or in figures: 七千, 20萬, 967,500. */
export function numbersInChinese(text: string): number[] {
  const numerals = [...text.matchAll(NUMERAL)]
    .map(([written]) => written.replace(/兩$|餘$/, ''))
    .filter((written) => /[千萬]/.test(written) && written !== '千')
    .flatMap(eachOf)
    .map(valueOf);
  const figures = [...text.matchAll(/\d{1,3}(?:,\d{3})+|\d+(?=萬)/g)].map(
    ([written]) => Number(written.replaceAll(',', '')) * (written.includes(',') ? 1 : 10_000),
  );
  return [...numerals, ...figures].filter((value) => value >= 1000);
}

const WORD_VALUES: Readonly<Record<string, number>> = {
  'half a': 0.5, a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore
const WORD = `\\d+(?:\\.\\d+)?|${Object.keys(WORD_VALUES).join('|')}`;
const SCALED = new RegExp(`\\b(?:(${WORD}) (?:or|to) )?(${WORD})(?: (hundred))? (thousand|million)\\b`, 'gi');

/** The numbers from a thousand up that an English text tells, in figures or in words: 7,000, 5 million, ten thousand. */
export function numbersInEnglish(text: string): number[] {
  const figures = [...text.matchAll(/\d{1,3}(?:,\d{3})+/g)].map(([written]) =>
    Number(written.replaceAll(',', '')),
  );
  const scaled = [...text.matchAll(SCALED)].flatMap(([, first, number = '', hundred, scale = '']) => {
    const times = (hundred ? 100 : 1) * (scale.toLowerCase() === 'million' ? 1_000_000 : 1000);
    const told = first ? [first, number] : [number];
    return told.map((word) => (WORD_VALUES[word.toLowerCase()] ?? Number(word)) * times);
  });
  return [...figures, ...scaled].filter((value) => value >= 1000);
}
