import { dateWord, type DateWord } from './date-word.ts';
import type { FieldMeaning } from './field-meaning.ts';
import { nameWords } from './words-of-name.ts';

/** Rank of names that are known by their words, by how much those leave open. */
const RANKS = { plain: 1000, event: 1400, beside: 1600, unknown: 1800, mixed: 50 } as const;

const isKnown = (word: string) => dateWord(word) !== null;
/** Whether parts that are glued together make a name: one says an end or a date by a word of its own, and none is a small word. */
const makeUp = (parts: readonly string[]) =>
  parts.every((part) => !SMALL.has(dateWord(part))) &&
  parts.some((part) => DATED.has(dateWord(part)) || (part.length > 3 && PLAIN_ENDS.has(dateWord(part))));
const SMALL: ReadonlySet<DateWord | null> = new Set(['filler', 'begins-beside', 'ends-beside'] as const);
const DATED: ReadonlySet<DateWord | null> = new Set(['date', 'year', 'time'] as const);
const PLAIN_ENDS: ReadonlySet<DateWord | null> = new Set(['begins', 'ends'] as const);
/** Words of what begins and ends in space, in a book or on a scale. */
const NO_TIMES =
  /^(?:lat|lon|lng|latlng|lonlat|latitude|longitude|coords?|coordinates?|points?|nodes?|pos|position|places?|locations?|stations?|names?|ids?|pages?|lines?|rows?|cols?|columns?|index|values?|km|miles?|meters?|metres?|address|city|town|country|elev|elevation|alt|altitude|depth|height|odometer|battery|balance|price|count|zone|region|port|airport|stop|url|colou?r|label|type|x|y|z|offset|char|chapter|verse|volume|distance|heading|angle|level|stage|number|no|nr|code|zip|sector|segment|link|user|by)$/;

/** How many words of a name say what. */
type Count = Readonly<Record<DateWord | 'unknown', number>>;

function countOf(words: readonly string[]): Count {
  const count: Record<DateWord | 'unknown', number> = {
    begins: 0,
    ends: 0,
    'may-begin': 0,
    'may-end': 0,
    'begins-beside': 0,
    'ends-beside': 0,
    founds: 0,
    abolishes: 0,
    date: 0,
    year: 0,
    time: 0,
    event: 0,
    filler: 0,
    unknown: 0,
  };
  for (const word of words) count[dateWord(word) ?? 'unknown'] += 1;
  return count;
}

interface EndByWords {
  readonly role: 'start' | 'end';
  readonly by: 'plain' | 'may' | 'beside' | 'event';
  /** Whether another word says the other end, as in the latest beginning. */
  readonly mixed?: boolean;
}

/** The end that a name of a date says, by words that say nothing else, by those that may, by small ones, by what happened. */
function endOf(count: Count): EndByWords | null {
  const dated = count.date + count.year + count.time;
  const happened = count.founds + count.abolishes;
  const one = (begins: number, ends: number) =>
    begins > 0 === ends > 0 ? null : begins > 0 ? ('start' as const) : ('end' as const);
  const plain = one(count.begins, count.ends);
  // the end of a building is its beginning; what a demolition begins with is no beginning
  if (plain && happened === 0)
    return { role: plain, by: 'plain', mixed: count[plain === 'start' ? 'may-end' : 'may-begin'] > 0 };
  if (count.begins > 0 && count.ends > 0) return null;
  const event = one(count.founds, count.abolishes);
  // of a time that something took: construction_begin, construction_end
  if (event && plain) return { role: plain, by: 'event', mixed: plain !== event };
  const may = one(count['may-begin'], count['may-end']);
  if (event) return { role: may ?? event, by: 'event' };
  if (may) return { role: may, by: 'may' };
  const beside = one(count['begins-beside'], count['ends-beside']);
  const alone = beside !== null && Object.values(count).reduce((sum, n) => sum + n) === 1;
  return beside && (alone || dated > 0 !== count.event > 0) ? { role: beside, by: 'beside' } : null;
}

/**
 * What a name means by its words, in many languages and however they are joined: a beginning, an end or a date, surely where all
 * of them are known and one says that it is a date; `null` where they do not say.
 */
export function dateMeaning(name: string): FieldMeaning | null {
  const words = nameWords(name, isKnown, makeUp);
  // the number of a record, whatever else it says
  if (words.length > 1 && /^(?:id|ids|uuid|guid)$/.test(words.at(-1) ?? '')) return null;
  const count = countOf(words);
  const dated = count.date + count.year;
  const open = count.unknown > 0;
  const end = endOf(count);
  if (end) {
    const rank =
      (open ? RANKS.unknown : RANKS[end.by === 'may' ? 'plain' : end.by]) + (end.mixed ? RANKS.mixed : 0);
    if (end.by === 'plain') {
      if (open && dated === 0 && (!isAtAnEnd(words) || words.some((word) => NO_TIMES.test(word))))
        return null;
      return { role: end.role, rank, sure: !open && (dated > 0 || words.length === 1) };
    }
    // when something was built may be a time of its own: construction_period
    if (end.by === 'event' && count.time > 0 && dated === 0) return { role: 'date', rank, sure: false };
    // born, min, last: alone they may be of anything
    if (open && (dated === 0 || words.includes('last') || words.includes('latest'))) return null;
    // under 創建年代 stand reigns as well
    return { role: end.role, rank, sure: !open && dated > 0 && !name.endsWith('年代') };
  }
  if (dated === 0) return count.time > 0 && !open ? { role: 'date', rank: RANKS.unknown, sure: false } : null;
  return open && count.date === 0
    ? null
    : { role: 'date', rank: open ? RANKS.unknown : RANKS.event, sure: false };
}

/** Whether a name begins or ends with a word of a beginning or an end. */
const isAtAnEnd = (words: readonly string[]) =>
  [words[0], words.at(-1)].some((word) => ['begins', 'ends'].includes(dateWord(word ?? '') ?? ''));
