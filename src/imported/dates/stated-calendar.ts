import { own, type JsonObject } from '../../atlas/json-object.ts';
import type { Calendar } from '../../time/julian-day.ts';

/** The calendar that a text names; `null` where it names none of the two. */
export function calendarNamed(text: unknown): Calendar | null {
  if (typeof text !== 'string') return null;
  if (/gregorian|new style|iso\W?8601|格里|格列|公曆|公历/i.test(text)) return 'gregorian';
  return /julian|old style|儒略/i.test(text) ? 'julian' : null;
}

/** The calendar that a record says its dates are of. */
export const calendarOfRecord = (properties: JsonObject): Calendar | null =>
  calendarNamed(own(properties, 'calendar'));

/** What a file says of its calendar; `inferred` where it does not say so but is of a format whose dates are ISO 8601. */
export interface StatedCalendar {
  readonly calendar: Calendar;
  readonly inferred: boolean;
  /** What of its format says so; '' where the file says it itself. */
  readonly format: string;
}

/** Objects at the root that tell of the whole file. */
const ABOUT = /^(?:properties|metadata|meta|_meta|info|dataset)$/i;

/** Members of the first object of a text that are texts themselves, as far as the text goes. */
function ownTexts(head: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const marks = /"((?:[^"\\]|\\.)*)"(?:\s*:\s*(?:"((?:[^"\\]|\\.)*)")?)?|[{}[\]]/g;
  let depth = 0;
  /** The name of the object that stands at the root. */
  let within = '';
  for (const [mark, name, value] of head.matchAll(marks)) {
    if (depth === 1 && name !== undefined) within = name;
    if (mark === '{' || mark === '[') depth += 1;
    else if (mark === '}' || mark === ']') {
      depth -= 1;
      if (depth === 0) break;
    } else if (depth === 1 && name !== undefined && value !== undefined) found.set(name, value);
    else if (
      depth === 2 &&
      name === 'calendar' &&
      value !== undefined &&
      ABOUT.test(within) &&
      !found.has(name)
    )
      found.set(name, value);
  }
  return found;
}

/** What stands behind the last list of a text, if only members that are texts or numbers do, as an object. */
function membersBehind(tail: string): string {
  const [, members] =
    /\]((?:\s*,\s*"[^"]*"\s*:\s*(?:"[^"]*"|[-+.\deE]+|true|false|null))+)\s*\}\s*$/.exec(tail) ?? [];
  return members === undefined ? '' : `{${members.replace(/^\s*,/, '')}}`;
}

/**
 * The calendar that a text of GeoJSON says its dates are of, by a member `calendar` at its root, before its features or
 * behind them (`head` and `tail` are its first and last characters); else by being Linked Places or other linked data, whose dates are ISO 8601.
 */
export function calendarOfJson(head: string, tail: string): StatedCalendar | null {
  const texts = ownTexts(head);
  const said =
    calendarNamed(texts.get('calendar')) ?? calendarNamed(ownTexts(membersBehind(tail)).get('calendar'));
  if (said) return { calendar: said, inferred: false, format: '' };
  const context = texts.get('@context') ?? '';
  if (/linked-?p(?:laces|asts)/i.test(context))
    return { calendar: 'gregorian', inferred: true, format: 'Linked Places: ISO 8601' };
  return /schema\.org/i.test(context) || /"@graph"\s*:\s*\[/.test(head)
    ? { calendar: 'gregorian', inferred: true, format: 'JSON-LD: ISO 8601' }
    : null;
}
