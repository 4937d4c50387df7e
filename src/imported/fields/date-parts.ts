import { plainWords } from './words-of-name.ts';

/** What part of a date a field holds. */
type PartKind = 'year' | 'month' | 'day' | 'year-month';

/** Words for parts of a date, in many languages, short forms among them. */
const PARTS: Readonly<Record<PartKind, readonly string[]>> = {
  'year-month': 'yearmonth yyyymm yrmo yrmon yearmon ym 年月'.split(' '),
  year: 'year years yr yyyy jahr jaar annee ano anio anno any rok roku rik god ev vuosi yil nam aar ar an god год година рік 年份 年 연도 년도 년 y'.split(' '), // prettier-ignore
  month: 'month mon mo mth mnth mm monat maand mois mes mese mesic miesiac maned manad kuukausi ay thang luna honap месяц місяць 月份 月 월 m'.split(' '), // prettier-ignore
  day: 'day days dy da dd tag dag jour jours dia giorno den dzien gun paiva ngay ziua nap день 日 일 d'.split(' '), // prettier-ignore
};
const KINDS = new Map(
  (Object.entries(PARTS) as [PartKind, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);
/** Words that may be glued to others, the longest first. */
const GLUED = [...KINDS.keys()].toSorted((a, b) => b.length - a.length);

/** One way to take a name as that of a part of a date: `rest` is what it says besides. */
interface Part {
  readonly kind: PartKind;
  readonly rest: string;
}

const known = new Map<string, readonly Part[]>();
const MOST_KNOWN = 5000;

/** The ways in which a name may be that of a part of a date; none where it is of none. */
function partsOf(name: string): readonly Part[] {
  const before = known.get(name);
  if (before) return before;
  const words = plainWords(name);
  const found = words.flatMap((word, i): readonly Part[] => {
    const others = (inner: string) =>
      [...words.slice(0, i), inner, ...words.slice(i + 1)].filter((one) => one !== '').join('.');
    const whole = KINDS.get(word);
    // parts by one letter are of one kind with others by one letter
    const style = (unit: string) => (/^[a-z]$/.test(unit) ? '|' : '');
    if (whole !== undefined) return [{ kind: whole, rest: others('') + style(word) }];
    return GLUED.flatMap((unit): readonly Part[] => {
      const kind = KINDS.get(unit);
      const more = word.length - unit.length;
      if (kind === undefined || more < 1) return [];
      const rest = word.endsWith(unit)
        ? word.slice(0, more)
        : word.startsWith(unit) && unit.length > 2
          ? word.slice(unit.length)
          : null;
      return rest === null ? [] : [{ kind, rest: others(rest) + style(unit) }];
    });
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(name, found);
  return found;
}

/** The fields that together hold one date. */
export interface DateFamily {
  readonly year: string;
  /** Whether that of the year holds the month behind it, as 195004. */
  readonly withMonth: boolean;
  readonly month: string | null;
  readonly day: string | null;
  /** Whether their names say nothing but year, month and day. */
  readonly plain: boolean;
}

/**
 * The fields for year, month and day among `names` to which one of them belongs, by names that differ in that word alone: BEGIN_YEARMONTH
 * and BEGIN_DAY, gwsyear and gwsmonth, StartYear1 and StartDay1, Jahr and Monat; `null`: it belongs to none such.
 */
export function dateFamily(names: readonly string[], name: string): DateFamily | null {
  const own: readonly Part[] = /^date$/i.test(name.trim()) ? [{ kind: 'day', rest: '' }] : partsOf(name);
  /** Whether a name of a month or a day says of what it is, as Month of Accusation beside a plain Year. */
  const isOfSomething = ({ rest: said }: Part) => /^of\.(?!week|year|month)/.test(said);
  for (const { kind, rest } of own) {
    const of = (wanted: PartKind) =>
      kind === wanted
        ? name
        : (names.find((one) => partsOf(one).some((part) => part.kind === wanted && part.rest === rest)) ??
          (kind === 'year' && rest === ''
            ? names.find((one) => partsOf(one).some((part) => part.kind === wanted && isOfSomething(part)))
            : undefined) ??
          null);
    const [year, both, month] = [of('year'), of('year-month'), of('month')];
    // beside a year and a month, a date may be the day
    const day = of('day') ?? (rest === '' ? (names.find((one) => /^date$/i.test(one.trim())) ?? null) : null);
    // one letter is too little beside another alone
    if (rest.endsWith('|') && [year, month, day].filter((one) => one !== null).length < 3) continue;
    const plain = rest === '' || rest === '|';
    if (both !== null && day !== null) return { year: both, withMonth: true, month: null, day, plain };
    if (year !== null && (month !== null || day !== null))
      return { year, withMonth: false, month, day: month === null ? null : day, plain };
  }
  return null;
}
