import { writeLecture, type Lecture } from './lecture.ts';

/**
 * A short name of all that a lecture holds: another lecture, another name. FNV-1a of 32 bits over its file (G. Fowler,
 * L. C. Noll, K.-P. Vo, “The FNV Non-Cryptographic Hash Algorithm”).
 */
export function lectureKey(lecture: Lecture): string {
  let hash = 0x811c9dc5;
  for (const character of writeLecture(lecture))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** The id of the step of a number in the lecture of a key. */
export const ownStepId = (key: string, number: number) => `own-${key}-${number}`;
