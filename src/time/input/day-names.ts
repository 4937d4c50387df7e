import type { Interval } from '../interval.ts';
import type { JulianDay } from '../julian-day.ts';
import { sexagenaryIndex, sexagenaryName, sexagenarySound, type SexagenaryIndex } from '../sexagenary.ts';
import { refuse } from './date-problem.ts';

/** A day whose place in the cycle is 0. */
const CYCLE_START = 11;

/** The name of a place in the cycle, as 甲子. */
export function nameOfIndex(index: SexagenaryIndex): string {
  return sexagenaryName(CYCLE_START + index);
}

/** The same in pinyin, as jiazi. */
export function soundOfIndex(index: SexagenaryIndex): string {
  return sexagenarySound(CYCLE_START + index);
}

const INDICES = Array.from({ length: 60 }, (_, index) => index);
const BY_NAME = new Map(INDICES.map((index) => [nameOfIndex(index), index]));
const BY_SOUND = new Map(INDICES.map((index) => [soundOfIndex(index), index]));
const UNPAIRED = new Set(
  INDICES.slice(0, 10).flatMap((stem) =>
    INDICES.slice(0, 12)
      .filter((branch) => (stem + branch) % 2 === 1)
      .map((branch) => soundOfStem(stem) + soundOfBranch(branch)),
  ),
);

function soundOfStem(stem: number): string {
  const [a, b] = [soundOfIndex(stem), soundOfIndex((stem + 10) % 60)];
  let length = 0;
  while (a[length] === b[length]) length += 1;
  return a.slice(0, length);
}

function soundOfBranch(branch: number): string {
  return soundOfIndex(branch).slice(soundOfStem(branch % 10).length);
}

/** The place of a name of two characters; refuses pairs that are not in the cycle, as 甲丑. */
export function indexOfName(name: string): SexagenaryIndex {
  return BY_NAME.get(name) ?? refuse({ kind: 'no-such-day-name', name });
}

/** The place of a name in pinyin without tones; `null` where it is none; refuses pairs not in the cycle. */
export function indexOfSound(sound: string): SexagenaryIndex | null {
  if (UNPAIRED.has(sound)) refuse({ kind: 'no-such-day-name', name: sound });
  return BY_SOUND.get(sound) ?? null;
}

/** Every day of a finite interval that has the name. */
export function daysNamed(index: SexagenaryIndex, { start, end }: Interval): JulianDay[] {
  const first = start + ((((index - sexagenaryIndex(start)) % 60) + 60) % 60);
  return Array.from({ length: Math.max(0, Math.ceil((end - first) / 60)) }, (_, i) => first + 60 * i);
}

/** The place in the cycle of a lunar year: 1126 is 丙午. Anchor: year 4 is 甲子. */
export function indexOfYear(year: number): SexagenaryIndex {
  return (((year - 4) % 60) + 60) % 60;
}
