import { isBlank } from './life.ts';

/** Names of a length of time, and the unit that they say of it. */
const LENGTH =
  /^(?:duration|dauer|duree|durata|duracion|length|lasting)(?:in)?(days?|tage|jours|dias|giorni|years?|jahre|ans|months?|monate|mois)?$/;
const UNITS: Readonly<Record<string, string>> = { d: 'D', t: 'D', j: 'D', g: 'D', y: 'Y', a: 'Y', m: 'M' };
const ISO = /^P(?=\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?$/;

/** A length of time as ISO 8601 writes it, by the letters of the name of its field; `null` where it is none, or its unit is not known. */
export function durationOf(letters: string, value: unknown): string | null {
  const [named, unit] = LENGTH.exec(letters) ?? [];
  if (named === undefined || isBlank(value)) return null;
  const text = String(value).trim();
  if (ISO.test(text)) return text;
  const [, count, written] = /^(\d{1,5})\s*(days?|d|years?|y|months?|tage|jahre)?$/i.exec(text) ?? [];
  const said = written ?? unit;
  // 日 and 月 are never lengths by themselves, and jahre are years
  const letter =
    said === undefined ? undefined : /^jahre/i.test(said) ? 'Y' : UNITS[said[0]?.toLowerCase() ?? ''];
  return count === undefined || letter === undefined || Number(count) === 0 ? null : `P${count}${letter}`;
}
