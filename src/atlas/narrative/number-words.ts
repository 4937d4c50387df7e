const WORDS = [
  'no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
  'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
] as const; // prettier-ignore

/** “fourteen”, 十四; in English from twenty-one on in figures. */
export function numberWord(value: number, english: boolean): string {
  if (english) return WORDS[value] ?? String(value);
  return numberZh(value);
}

const HAN = '〇一二三四五六七八九';

/** A whole number below a hundred million as Chinese texts write it: 六萬, 一萬二千, 三百〇五. */
export function numberZh(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    return `${numberZh(Math.floor(value / 10_000))}萬${rest ? `${rest < 1000 ? '〇' : ''}${numberZh(rest)}` : ''}`;
  }
  const units = ['', '十', '百', '千'];
  const digits = [...String(value)].map(Number);
  const text = digits
    .map((digit, i) => (digit ? `${HAN.charAt(digit)}${units[digits.length - 1 - i]}` : '〇'))
    .join('')
    .replaceAll(/〇+/g, '〇')
    .replace(/(?<=.)〇$/, '');
  return text.replace(/^一十/, '十');
}
