/** An angle as written. */
export interface Degrees {
  readonly value: number;
  /** The axis that its letter or word names; `null` where it names none. */
  readonly axis: 'lon' | 'lat' | null;
}

/** Words and letters of the four sides, the longer first. */
const SIDES: readonly (readonly [pattern: RegExp, axis: 'lon' | 'lat', sign: 1 | -1])[] = [
  [/北[緯纬]|\bnorth(?:ern)?\b|с\.?\s?ш\.?|(?<![a-z])n(?![a-z])/i, 'lat', 1],
  [/南[緯纬]|\bsouth(?:ern)?\b|ю\.?\s?ш\.?|(?<![a-z])s(?![a-z])/i, 'lat', -1],
  [/[東东][經经]|\beast(?:ern)?\b|в\.?\s?д\.?|(?<![a-z])e(?![a-z])/i, 'lon', 1],
  [/西[經经]|\bwest(?:ern)?\b|з\.?\s?д\.?|(?<![a-z])w(?![a-z])/i, 'lon', -1],
];
/** What stands before a number and says only which axis it is of. */
const AXES: readonly (readonly [pattern: RegExp, axis: 'lon' | 'lat'])[] = [
  [/^\s*(?:lat(?:itude)?|[緯纬]度)\s*[:=：]?\s*/i, 'lat'],
  [/^\s*(?:lon(?:g|gitude)?|lng|[經经]度)\s*[:=：]?\s*/i, 'lon'],
];
const NUMBER = String.raw`\d+(?:\.\d*)?|\.\d+`;
const PARTS = new RegExp(
  String.raw`^([-+]?)\s*(${NUMBER})\s*(?:°|:|\s|-(?=\d)|$)\s*(?:(${NUMBER})\s*(?:'|:|\s|-(?=\d)|$)\s*)?(?:(${NUMBER})\s*(?:"|''|$)\s*)?$`,
);
/** Degrees, minutes and seconds without a mark between, as in aeronautical lists. */
const PACKED = /^(\d{2,3})(\d{2})(\d{2})?(\.\d+)?$/;

/** Writes the marks and figures of many hands and keyboards as one. */
export function plainMarks(text: string): string {
  return text
    .replaceAll(/[“”„‟″‶〞＂]|′′|’’|''/g, '"')
    .replaceAll(/[‘’‚‛′‵´`ʹʼ＇]/g, "'")
    .replaceAll(/[º˚∘°]|(?<![經经緯纬])度|(?<=\d)\s*(?:degrees?|deg|d(?![a-z]))/gi, '°')
    .replaceAll(/分|(?<=\d)\s*(?:minutes?|min|m(?![a-z]))/gi, "'")
    .replaceAll(/秒|(?<=\d)\s*(?:seconds?|sec)|(?<='\s*\d+(?:\.\d+)?)s(?![a-z])/g, '"')
    .replaceAll(/[−‐‑‒–—]/g, '-')
    .replaceAll(/[\u00A0\u2000-\u200F\u2028-\u202F\u2060\uFEFF]/g, ' ')
    .normalize('NFKC')
    .trim();
}

/**
 * Reads one longitude or latitude as people and programs write it: in decimals (with a point or a comma), in degrees with
 * decimal minutes, in degrees, minutes and seconds by whatever marks, packed (1141827E), with a sign, a letter or a word
 * for the side, before or behind, in English, Chinese or Russian. `null` where it is none of them.
 */
export function readDegrees(text: string): Degrees | null {
  let rest = plainMarks(text);
  if (rest === '' || rest.length > 60) return null;
  let axis: Degrees['axis'] = null;
  for (const [pattern, named] of AXES) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, '');
    axis = named;
    break;
  }
  if (/^[-+]?\d+(?:\.\d+)?e[-+]?\d+$/i.test(rest)) return { value: Number(rest), axis };
  let side: 1 | -1 | null = null;
  for (const [pattern, named, sign] of SIDES) {
    if (!pattern.test(rest)) continue;
    if (side !== null) return null;
    rest = rest.replace(pattern, ' ').trim();
    [axis, side] = [named, sign];
  }
  if (/\d,\d/.test(rest) && !rest.includes('.')) rest = rest.replace(/(\d),(\d)/, '$1.$2');
  const packed = side === null ? null : PACKED.exec(rest);
  if (packed && Number(rest) > 180) {
    const [, d = '', m = '', s = '0', part = ''] = packed;
    const minutes = packed[3] === undefined ? Number(m + part) : Number(m);
    return valueOf([Number(d), minutes, Number(packed[3] === undefined ? s : s + part)], side ?? 1, axis);
  }
  const [matched, sign = '', d = '', m = '0', s = '0'] = PARTS.exec(rest) ?? [];
  if (matched === undefined) return null;
  const whole = [Number(d), Number(m), Number(s)] as const;
  // a fraction has no parts behind it
  if (
    (!Number.isInteger(whole[0]) && whole[1] + whole[2] > 0) ||
    (!Number.isInteger(whole[1]) && whole[2] > 0)
  )
    return null;
  return valueOf(whole, side ?? (sign === '-' ? -1 : 1), axis);
}

function valueOf(
  [d, m, s]: readonly [number, number, number],
  sign: 1 | -1,
  axis: Degrees['axis'],
): Degrees | null {
  if (m >= 60 || s >= 60) return null;
  const value = d + m / 60 + s / 3600;
  return { value: sign === -1 && value !== 0 ? -value : value, axis };
}
