/** What parts the whole of a number from its fraction. */
export type DecimalMark = ',' | '.';

const NOUGHTS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
/** Words before a number that say how surely, or on which side of it: in English, German, French, the south and east of Europe, Chinese. */
const BEFORE = new RegExp(
  `^(?:(?:${[
    'about|approximately|approx\\.?|around|circa|cca\\.?|ca\\.?|c\\.|some|nearly|almost|roughly|over|under|at least|at most|up to|(?:more|less|fewer) than',
    'etwa|ungefähr|rund|über|unter|fast|knapp|gut|mindestens|höchstens|bis zu|(?:mehr|weniger) als',
    'environ|env\\.|vers|presque|près de|au moins|(?:plus|moins) de|unos|unas|hacia|casi|cerca de|alrededor de|aproximadamente|aprox\\.|al menos|(?:más|menos) de',
    'quasi|circa|oltre|almeno|più di|quase|mais de|pelo menos|ongeveer|ruim|bijna|meer dan|około|ok\\.|ponad|asi|omkring|noin|около|примерно|более|свыше|почти',
  ].join('|')})(?=[\\s\\d])|[~≈∼<>≤≥±]=?|大約|大约|約|约|近|逾|超過|超过|至少|不足)\\s*`,
  'iu',
);
/** The same behind it. */
const BEHIND =
  /\s*(?:\+|\(\?\)|\?|左右|以上|以下|餘|余|or (?:so|more|less)|ca\.?|approx\.?|oder mehr|ou plus|o más)$/iu;
const MYRIADS: Readonly<Record<string, number>> = { 萬: 1e4, 万: 1e4, 億: 1e8, 亿: 1e8 };
/** What sets thousands apart beside commas and points. */
const APART = /(?<=\d)[ '’٬](?=\d{3}(?!\d))/gu;

/** Figures of any script as those of Europe, and what stands about a number taken away; `factor` as 萬 says it. */
function bare(text: string): { readonly figures: string; readonly factor: number } {
  let plain = text
    .normalize('NFKC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[−‒–](?=\d)/gu, '-')
    .replaceAll('٫', ',')
    .replaceAll('，', ',')
    .trim();
  if (/[^\u0000-\u007f]/u.test(plain))
    plain = plain.replaceAll(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const nought = NOUGHTS.find((one) => code >= one && code < one + 10);
      return nought === undefined ? digit : String(code - nought);
    });
  plain = plain.replace(BEFORE, '').replace(BEHIND, '').replaceAll(APART, '');
  const factor = MYRIADS[plain.at(-1) ?? ''];
  return factor === undefined
    ? { figures: plain, factor: 1 }
    : { figures: plain.slice(0, -1).trim(), factor };
}

const other = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',');
/** Figures with thousands apart by a mark, by threes, or as in India. */
const grouped = (whole: string, mark: DecimalMark) =>
  whole.split(mark).every((part, i, parts) => (i === 0 ? /^\d{1,3}$/ : i === parts.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(part)); // prettier-ignore

/** What the marks between figures say of themselves; `null`: either could be meant, or there are none. `undefined`: they are those of no number. */
function markSaid(figures: string): DecimalMark | null | undefined {
  const [commas, points] = [',', '.'].map((mark) => figures.split(mark).length - 1) as [number, number];
  if (commas === 0 && points === 0) return null;
  if (commas > 0 && points > 0) {
    const mark = figures.lastIndexOf(',') > figures.lastIndexOf('.') ? ',' : '.';
    const [whole = '', ...rest] = figures.split(mark);
    return rest.length === 1 && grouped(whole, other(mark)) ? mark : undefined;
  }
  const mark = commas > 0 ? ',' : '.';
  if (commas + points > 1) return grouped(figures, mark) ? other(mark) : undefined;
  const [whole = '', fraction = ''] = figures.split(mark);
  return fraction.length === 3 && whole.length <= 3 && /^[1-9]/.test(whole) ? null : mark;
}

const FIGURES = /^([-+]?)((?:\d[\d.,]*|\.\d+))(e[-+]?\d+)?$/iu;

/** Which mark a number as it is written proves to be that of decimals; `null` where it is none, or could be read either way. */
export function provenMark(text: string): DecimalMark | null {
  const [, , figures] = FIGURES.exec(bare(text).figures) ?? [];
  return figures === undefined ? null : (markSaid(figures) ?? null);
}

/**
 * A number as it is written, with its thousands apart or not, with “about” or “+”, in any figures; `NaN` where it is none.
 * Where it could be read either way, as 1,250, `mark` is that of decimals.
 */
export function writtenNumber(text: string, mark: DecimalMark = '.'): number {
  const { figures: found, factor } = bare(text);
  const [, sign = '', figures, power = ''] = FIGURES.exec(found) ?? [];
  if (figures === undefined) return NaN;
  const said = markSaid(figures);
  if (said === undefined) return NaN;
  // a comma among figures by which nothing is proved parts thousands, unless the others of its column say otherwise
  const decimal = said ?? mark;
  const plain = figures.replaceAll(other(decimal), '').replace(decimal, '.');
  return Number(`${sign}${plain}${power}`) * factor;
}
