import { contains } from '../time/interval.ts';
import { dayOf } from '../time/instant.ts';
import { VERSION } from './encode-permalink.ts';
import type { LinkDetails, PermalinkContext, PermalinkProblem } from './permalink-context.ts';
import { PERMALINK_KEYS } from './permalink-keys.ts';
import type { View } from '../view/view.ts';
import { writeInstant } from './write-values.ts';

/** Characters that a value may have: 200, but for addresses and for a lecture or a project carried in its link. */
const LONGEST: Readonly<Record<string, number>> = { data: 2000, lecture: 30_000, project: 30_000 };
const LONGEST_VALUE = 200;

function decodeText(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

const longest = (key: string) => (Object.hasOwn(LONGEST, key) ? LONGEST[key] : undefined) ?? LONGEST_VALUE;

/** A link read: the state that it opens, and what was wrong with it. */
export interface DecodedPermalink {
  readonly view: View;
  readonly problems: readonly PermalinkProblem[];
  /** Whether it has parts that were not read for want of what reads them. */
  readonly awaits?: true;
}

/**
 * Reads a URL fragment (with or without `#`) into a view. Each wrong value gives way to the nearest that can stand and is
 * reported; keys that are not known are kept. `details` reads what
 * few links have: what stands about the map, and the day of what is selected where the link names none. Never throws.
 */
export function decodePermalink(
  hash: string,
  context: PermalinkContext,
  details?: LinkDetails,
): DecodedPermalink {
  const problems: PermalinkProblem[] = [];
  const unknown: [string, string][] = [];
  const seen = new Set<string>();
  const panels = new Map<string, string>();
  const view: { -readonly [K in keyof View]: View[K] } = { ...context.defaults, unknown };

  for (const pair of hash.replace(/^#/, '').split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const key = decodeText(at < 0 ? pair : pair.slice(0, at));
    const value = decodeText(at < 0 ? '' : pair.slice(at + 1));
    if (key === null || value === null || key.length > LONGEST_VALUE || value.length > longest(key)) {
      const shown = pair.slice(0, 60);
      problems.push({ key: shown.split('=')[0] ?? '', value: shown, reason: 'not-text', used: '' });
      continue;
    }
    const known = PERMALINK_KEYS.find(({ name }) => name === key);
    if (!known && key !== 'v') {
      unknown.push([key, value]);
      continue;
    }
    if (seen.has(key)) {
      problems.push({ key, value, reason: 'given-twice', used: '' });
      continue;
    }
    seen.add(key);
    if (known && !known.read) {
      panels.set(key, value);
    } else if (known?.read) {
      const { value: read, reason } = known.read(value, context);
      Object.assign(view, { [known.field]: read });
      if (reason) problems.push({ key, value, reason, used: known.write(read) });
    } else if (value !== String(VERSION)) {
      problems.push({ key, value, reason: 'newer-version', used: String(VERSION) });
    }
  }
  const wrongDay = problems.find(({ key, reason }) => key === 'date' && reason === 'not-a-date');
  const undated = !seen.has('date') || wrongDay !== undefined;
  if (undated) {
    const days = view.chapter === null ? undefined : context.spanOf(view.chapter);
    const ownDay = view.select && details?.dayOf(view.select, days);
    view.instant = ownDay ?? days?.start ?? view.instant;
    if (view.select && details && !days && !seen.has('map'))
      view.map = details.frameOf(view.select, view.instant) ?? view.map;
    if (wrongDay) problems[problems.indexOf(wrongDay)] = { ...wrongDay, used: writeInstant(view.instant) };
  }
  const chapter = view.chapter === null ? undefined : context.spanOf(view.chapter);
  if (chapter && !contains(chapter, dayOf(view.instant))) {
    problems.push({ key: 'chapter', value: view.chapter ?? '', reason: 'not-its-day', used: '' });
    view.chapter = null;
  }
  if (view.step !== null) {
    const last = view.chapter === null ? 0 : context.stepsOf(view.chapter);
    if (view.step > last) {
      const step = last || null;
      problems.push({ key: 'step', value: String(view.step), reason: 'no-such', used: String(step ?? '') });
      view.step = step;
    }
  }
  if (view.data !== null) view.sheet = 'own-data';
  if (details && panels.size > 0) {
    const read = details.readPanels(panels, view, context);
    Object.assign(view, read.panels);
    problems.push(...read.problems);
  }
  const person = view.select?.kind === 'person';
  const awaits = !details && (panels.size > 0 || person || (undated && view.select !== null));
  return { view, problems, ...(awaits && { awaits }) };
}
