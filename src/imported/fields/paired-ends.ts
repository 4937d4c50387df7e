import { dateWord, type DateWord } from './date-word.ts';
import { isOfMeasure } from './measure-name.ts';
import { plainWords } from './words-of-name.ts';

const BEGINS: readonly DateWord[] = ['begins', 'may-begin'];
const DATED: ReadonlySet<DateWord | null> = new Set(['date', 'year', 'time', 'begins'] as const);
const ENDS: readonly DateWord[] = ['ends', 'may-end'];

const has = (name: string, kinds: readonly DateWord[]): boolean =>
  plainWords(name).some((word) => kinds.includes(dateWord(word) ?? 'filler'));

/** What a name says besides the one word of the given kinds that it has; `null`: it has none, or several. */
function besides(name: string, kinds: readonly DateWord[]): string | null {
  const parts = plainWords(name);
  const is = (word: string) => kinds.includes(dateWord(word) ?? 'filler');
  return parts.filter(is).length === 1 ? parts.filter((word) => !is(word)).join(' ') : null;
}

/** What a name says besides a figure at its end that counts it the first or the second; `null`: it has none. */
const besidesFigure = (name: string, figure: '1' | '2'): string | null =>
  new RegExp(`^(.*\\D)${figure}$`).exec(name.trim())?.[1]?.trim() ?? null;

/** Whether two names say a beginning and an end, each by a word that may mean it. */
export const areEnds = (start: string, end: string): boolean => has(start, BEGINS) && has(end, ENDS);

/**
 * The first two of some names that are alike but for a word of a beginning and one of an end, as Object Begin Date and Object End
 * Date; where `loosely`, also by words that may mean other things, as Baptisms from and Baptisms to, or by the figures 1 and 2;
 * `null`: there are no such.
 */
export function pairedEnds(
  among: readonly string[],
  loosely: boolean,
): readonly [start: string, end: string] | null {
  const names = among.filter((name) => !isOfMeasure(name));
  const [begins, ends] = loosely ? [BEGINS, ENDS] : [BEGINS.slice(0, 1), ENDS.slice(0, 1)];
  for (const start of names) {
    const said = besides(start, begins);
    const end = said === null || said === '' ? undefined : names.find((name) => besides(name, ends) === said);
    if (end !== undefined) return [start, end];
  }
  if (!loosely) return null;
  for (const start of names) {
    const said = besidesFigure(start, '1');
    const end =
      said === null || !plainWords(said).some((word) => DATED.has(dateWord(word)))
        ? undefined
        : names.find((name) => besidesFigure(name, '2') === said);
    if (end !== undefined) return [start, end];
  }
  return null;
}
