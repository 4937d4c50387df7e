import type { Language } from '../../time/date-text.ts';
import type { LabelFace, LabelHalo, LabelLines, LabelRun } from './label.ts';
import type { Colour, Palette } from '../palette/palette.ts';
import type { NamesShown } from '../../view/names-shown.ts';
import type { Traditional } from '../../time/traditional.ts';

/** What every label is made with. */
export interface LabelSettings {
  readonly palette: Palette;
  readonly language: Language;
  readonly names: NamesShown;
  /** Type factor: 0.86 on a phone, 1, 1.22 on a projector, 1.6 when lecturing. */
  readonly factor: number;
  readonly zoom: number;
  /** Traditional to simplified characters. */
  readonly simplify: (text: string) => string;
}

/** A name in the two scripts. */
export interface TwoNames {
  readonly han: Traditional;
  readonly latin: string;
}

/** Whether Han is shown; the Chinese versions know no other names. */
export function showsHan({ language, names }: LabelSettings): boolean {
  return language !== 'en' || names !== 'pinyin';
}

/** Whether Latin is shown. */
export function showsLatin({ language, names }: LabelSettings): boolean {
  return language === 'en' && names !== 'zh';
}

/** Han in the characters of the language. */
export const hanOf: (settings: LabelSettings, text: Traditional) => string = (
  { language, simplify },
  text: Traditional | string,
) => (language === 'zh-Hans' ? simplify(text as string) : (text as string));

/** One run of text. */
export function run(
  text: string,
  face: LabelFace,
  size: number,
  colour: Colour,
  tracking = 0,
  gap = 0,
): LabelRun {
  return { text, face, size, colour, tracking, gap };
}

/** How a stacked name is set: size in px of the Han, the Latin's share of it, faces, tracking of the Han in em. */
export interface StackedType {
  readonly size: number;
  readonly latinShare: number;
  readonly bold?: boolean;
  readonly colour: Colour;
  /** Han alone where both could stand. */
  readonly hanOnly?: boolean;
}

const HAN_TRACKING = 0.03;
const LATIN_ALONE = 0.92;

/** Han over pinyin, or the one of them that is shown. */
export function stackedName(settings: LabelSettings, name: TwoNames, type: StackedType): LabelLines {
  const { size, colour, bold = false } = type;
  const latinFace = bold && !showsHan(settings) ? 'latin-bold' : 'latin';
  if (!showsHan(settings)) return [[run(name.latin, latinFace, size * LATIN_ALONE, colour)]];
  const han = [run(hanOf(settings, name.han), bold ? 'han-bold' : 'han', size, colour, HAN_TRACKING)];
  if (!showsLatin(settings) || type.hanOnly || name.latin === '') return [han];
  return [han, [run(name.latin, 'latin', size * type.latinShare, colour)]];
}

/** The halo of the map's names. */
export function haloOf({ palette, factor }: LabelSettings, width: number): LabelHalo {
  return { colour: palette.halo, width: width * Math.min(Math.max(factor, 0.9), 1.3) };
}
