import { isObject } from '../atlas/json-object.ts';
import type { Box } from '../geometry/box.ts';
import type { Language } from '../time/date-text.ts';
import { parseDay, writeDay } from '../time/written-date.ts';
import {
  LECTURE_FORMAT,
  LECTURE_LIMITS,
  LECTURE_VERSIONS,
  type Lecture,
  type LectureStep,
  type LectureTexts,
} from './lecture.ts';
import { messageOf } from '../atlas/message-of.ts';

/** Why a lecture’s file is refused: where in it, what kind of fault, and the value as far as it helps. */
export interface LectureFault {
  /** As `steps[3].link`; empty for the file as a whole. */
  readonly at: string;
  readonly kind:
    | 'too-large'
    | 'unreadable'
    | 'not-json'
    | 'not-a-lecture'
    | 'newer-version'
    | 'missing'
    | 'not-text'
    | 'too-long'
    | 'no-language'
    | 'no-steps'
    | 'too-many'
    | 'not-a-step'
    | 'not-a-link'
    | 'bad-link'
    | 'unknown-key'
    | 'not-a-box'
    | 'not-a-day'
    | 'not-seconds'
    | 'not-a-voice'
    | 'broken-link';
  readonly value: string;
}

/** A link that was changed on its way, and the one that was meant. */
export interface LectureMend {
  readonly at: string;
  readonly value: string;
  readonly used: string;
}

/** A lecture, with what was mended in it, or every reason why the text is none. */
export type LectureReading =
  | { readonly lecture: Lecture; readonly faults: readonly []; readonly mended?: readonly LectureMend[] }
  | { readonly lecture: null; readonly faults: readonly LectureFault[] };

const LANGUAGES: readonly Language[] = ['en', 'zh-Hant', 'zh-Hans'];
const FILE_KEYS = new Set(['format', 'version', 'title', 'language', 'other', 'steps', '$schema']);
const STEP_KEYS = new Set([
  'link',
  'title',
  'narration',
  'notes',
  'box',
  'until',
  'seconds',
  'voice',
  'other',
]);
const OTHER_KEYS = new Set(['title', 'narration', 'notes']);

/** Whether a value is west, south, east and north of somewhere on the earth. */
function isBox(value: unknown): value is Box {
  if (!Array.isArray(value) || value.length !== 4 || !value.every((side) => Number.isFinite(side)))
    return false;
  const [west, south, east, north] = value as [number, number, number, number];
  return west >= -180 && west < east && east <= 180 && south >= -85 && south < north && north <= 85;
}

/** Whether a text is a day, as `1126-01-31`. */
function isDay(text: string): boolean {
  try {
    return writeDay(parseDay(text)) === text;
  } catch {
    return false;
  }
}

const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined');
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/**
 * Reads the text of a lecture’s file; names every fault, and takes nothing of a file that has one. `faultsOfLink` says what
 * an atlas finds wrong with a permalink, by key; without it links are only looked at for their form. `mendLink` gives the link
 * that was meant by one which was changed on its way.
 */
export function readLecture(
  text: string,
  faultsOfLink?: (link: string) => readonly string[],
  mendLink?: (link: string) => string,
): LectureReading {
  const mended: LectureMend[] = [];
  const faults: LectureFault[] = [];
  const fault = (at: string, kind: LectureFault['kind'], value: unknown = '') =>
    void faults.push({ at, kind, value: shown(value) });
  const refuse = (): LectureReading => ({ lecture: null, faults });

  if (text.length > LECTURE_LIMITS.file) {
    fault('', 'too-large', String(text.length));
    return refuse();
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    fault('', 'not-json', messageOf(error));
    return refuse();
  }
  if (!isObject(json) || json.format !== LECTURE_FORMAT) {
    fault('', 'not-a-lecture', isObject(json) ? json.format : json);
    return refuse();
  }
  if (!LECTURE_VERSIONS.some((version) => version === json.version)) {
    fault('version', json.version === undefined ? 'missing' : 'newer-version', json.version);
    return refuse();
  }
  const words = (owner: Record<string, unknown>, key: string, at: string, most: number): string => {
    const value = Object.hasOwn(owner, key) ? owner[key] : undefined;
    if (value === undefined) fault(at, 'missing');
    else if (typeof value !== 'string') fault(at, 'not-text', value);
    else if (value.length > most) fault(at, 'too-long', String(value.length));
    else return value;
    return '';
  };
  const known = (owner: Record<string, unknown>, keys: ReadonlySet<string>, at: string) => {
    for (const key of Object.keys(owner)) if (!keys.has(key)) fault(at + key, 'unknown-key', key);
  };
  known(json, FILE_KEYS, '');
  const title = words(json, 'title', 'title', LECTURE_LIMITS.title);
  let other: { readonly title: string } | undefined;
  if (json.other !== undefined) {
    if (isObject(json.other)) {
      known(json.other, new Set(['title']), 'other.');
      other = { title: words(json.other, 'title', 'other.title', LECTURE_LIMITS.title) };
    } else fault('other', 'not-text', json.other);
  }
  const textsOf = (owner: Record<string, unknown>, at: string): LectureTexts => ({
    title: words(owner, 'title', `${at}.title`, LECTURE_LIMITS.title),
    narration: words(owner, 'narration', `${at}.narration`, LECTURE_LIMITS.text),
    notes: words(owner, 'notes', `${at}.notes`, LECTURE_LIMITS.text),
  });
  const addedOf = (step: Record<string, unknown>, at: string): Partial<LectureStep> => {
    const { box, until, seconds, voice, other: translated } = step;
    const added: { -readonly [Key in keyof LectureStep]?: LectureStep[Key] } = {};
    if (isBox(box)) added.box = box;
    else if (box !== undefined) fault(`${at}.box`, 'not-a-box', box);
    if (typeof until === 'string' && isDay(until)) added.until = until;
    else if (until !== undefined) fault(`${at}.until`, 'not-a-day', until);
    if (Number.isInteger(seconds) && Number(seconds) > 0 && Number(seconds) <= LECTURE_LIMITS.seconds)
      added.seconds = Number(seconds);
    else if (seconds !== undefined) fault(`${at}.seconds`, 'not-seconds', seconds);
    if (typeof voice === 'string' && /^[\w-]{1,64}$/.test(voice)) added.voice = voice;
    else if (voice !== undefined) fault(`${at}.voice`, 'not-a-voice', voice);
    if (isObject(translated)) {
      known(translated, OTHER_KEYS, `${at}.other.`);
      added.other = textsOf(translated, `${at}.other`);
    } else if (translated !== undefined) fault(`${at}.other`, 'not-text', translated);
    return added;
  };
  const language = LANGUAGES.find((tag) => tag === json.language);
  if (!language) fault('language', 'no-language', json.language);
  const steps: LectureStep[] = [];
  if (!Array.isArray(json.steps)) fault('steps', 'no-steps', json.steps);
  else if (json.steps.length > LECTURE_LIMITS.steps) fault('steps', 'too-many', String(json.steps.length));
  else {
    for (const [i, step] of (json.steps as unknown[]).entries()) {
      const at = `steps[${i}]`;
      if (!isObject(step)) {
        fault(at, 'not-a-step', step);
        continue;
      }
      known(step, STEP_KEYS, `${at}.`);
      const written = words(step, 'link', `${at}.link`, LECTURE_LIMITS.link);
      const link = (written && mendLink?.(written)) || written;
      if (link !== written) mended.push({ at: `${at}.link`, value: shown(written), used: link });
      if (link && !/^#v=\d/.test(link)) fault(`${at}.link`, 'not-a-link', link);
      else if (link) for (const wrong of faultsOfLink?.(link) ?? []) fault(`${at}.link`, 'bad-link', wrong);
      steps.push({ link, ...textsOf(step, at), ...addedOf(step, at) });
    }
  }
  if (faults.length > 0 || !language) return refuse();
  return {
    lecture: { title, language, ...(other && { other }), steps },
    faults: [],
    ...(mended.length > 0 && { mended }),
  };
}
