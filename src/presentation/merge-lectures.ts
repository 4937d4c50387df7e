import type { Lecture, LectureStep } from './lecture.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What two have made of one value: the one that changed it, or both where they agree; `null` where they do not. */
function merged<T>(was: T, mine: T, theirs: T): { readonly value: T } | null {
  if (same(mine, was) || same(mine, theirs)) return { value: theirs };
  return same(theirs, was) ? { value: mine } : null;
}

/** A record merged key by key. */
function mergedKeys<T extends object>(was: T, mine: T, theirs: T): T | null {
  const keys = new Set([was, mine, theirs].flatMap((one) => Object.keys(one)));
  const found: [string, unknown][] = [];
  for (const key of keys) {
    const one = merged(Reflect.get(was, key), Reflect.get(mine, key), Reflect.get(theirs, key));
    if (!one) return null;
    if (one.value !== undefined) found.push([key, one.value]);
  }
  return Object.fromEntries(found) as T;
}

function mergedSteps(was: Lecture, mine: Lecture, theirs: Lecture): readonly LectureStep[] | null {
  const whole = merged(was.steps, mine.steps, theirs.steps);
  if (whole) return whole.value;
  if (mine.steps.length !== was.steps.length || theirs.steps.length !== was.steps.length) return null;
  const steps = was.steps.map((step, i) => {
    const [one, other] = [mine.steps[i], theirs.steps[i]];
    return one && other ? mergedKeys(step, one, other) : null;
  });
  return steps.every((step) => step !== null) ? steps : null;
}

/**
 * What two have made of one lecture, put together: title, and step by step each text, link, day and time that only one of
 * them has changed. `null` where both have changed the same one, or both the number or order of steps.
 */
export function mergeLectures(was: Lecture, mine: Lecture, theirs: Lecture): Lecture | null {
  const { steps: _was, ...wasHead } = was;
  const { steps: _mine, ...myHead } = mine;
  const { steps: _theirs, ...theirHead } = theirs;
  const head = mergedKeys(wasHead, myHead, theirHead);
  const steps = mergedSteps(was, mine, theirs);
  return head && steps ? { ...head, steps } : null;
}
