import type { JulianDay } from './julian-day.ts';

/** A place in the cycle of sixty, 0 (甲子) to 59 (癸亥). */
export type SexagenaryIndex = number;

const STEMS = [...'甲乙丙丁戊己庚辛壬癸'];
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥'];
const STEM_SOUNDS = ['jia', 'yi', 'bing', 'ding', 'wu', 'ji', 'geng', 'xin', 'ren', 'gui'];
const BRANCH_SOUNDS = ['zi', 'chou', 'yin', 'mao', 'chen', 'si', 'wu', 'wei', 'shen', 'you', 'xu', 'hai'];

/**
 * The place of a day in the cycle of sixty, 0 (甲子) to 59 (癸亥).
 * Anchor: (Julian Day Number + 49) mod 60 = 0 is 甲子, which 癸酉 on 31 January 1126 confirms.
 */
export function sexagenaryIndex(day: JulianDay): SexagenaryIndex {
  return (((day + 49) % 60) + 60) % 60;
}

/** The name of a day in the cycle of sixty, as 癸酉. */
export function sexagenaryName(day: JulianDay): string {
  const index = sexagenaryIndex(day);
  return `${STEMS[index % 10]}${BRANCHES[index % 12]}`;
}

/** The same in pinyin without tones, as guiyou. */
export function sexagenarySound(day: JulianDay): string {
  const index = sexagenaryIndex(day);
  return `${STEM_SOUNDS[index % 10]}${BRANCH_SOUNDS[index % 12]}`;
}
