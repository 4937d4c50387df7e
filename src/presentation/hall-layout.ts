import type { PixelBox } from '../geometry/box.ts';
import type { Language } from '../time/date-text.ts';
import { keepTraditional } from '../time/traditional.ts';
import type { Padding } from '../view/padding.ts';
import type { Step, StepTexts } from './lecture-of-atlas.ts';

/** How much larger the lecture’s type is than that of a desk, on a screen of this many px: fitted to width and height alike. */
export function stageType(width: number, height: number): number {
  return Math.min(Math.max(Math.min(width / 800, height / 450), 0.8), 2.8);
}

/** The boxes of a hall’s screen that date, legend and caption may take, in px; `present.css` sets them so. */
export interface HallLayout {
  readonly plate: PixelBox;
  readonly legend: PixelBox;
  readonly caption: PixelBox;
  /** The paddings that leave free what lies beside the date, and what lies beneath it. */
  readonly paddings: readonly Padding[];
}

/** Date and legend against the caption. */
const ASIDE = 0.84;
const INSET = 24;
const GAP = 12;
/** Px of a page of ordinary type. */
const PLATE = { width: 310, height: 102 } as const;
const LEGEND = 200;
const CAPTION = {
  most: 640,
  inside: 24,
  around: 18,
  line: 15.5 * 1.32,
  size: 15.5,
  title: 20,
  first: 28,
} as const;
/** What turns the lecture stands at the foot of the caption: as high as a finger, or more, with what parts it from the text. */
const CONTROLS = { least: 44, size: 27, apart: 8 } as const;
/** Widths of letters in em. */
const EM = { latin: 0.43, han: 1 } as const;
/** The share of the screen that the legend may take, and of either side that panels may. */
const LEGEND_SHARE = 0.12;
const MOST = { across: 0.7, down: 0.62 } as const;

/** The height of a caption, reckoned from the letters of its title and text. */
function captionHeight(
  texts: StepTexts,
  language: Language,
  type: number,
  width: number,
  size: number,
): number {
  const text = language === 'en' ? texts.narration_en : keepTraditional(texts.narration_zh);
  const letter = CAPTION.size * type * (language === 'en' ? EM.latin : EM.han);
  const lines = Math.ceil((text.length * letter) / (width - CAPTION.inside * type));
  const ofTitle = (title: string, em: number) => title.length * em * size * type;
  const title =
    ofTitle(keepTraditional(texts.title_zh), EM.han) +
    (language === 'en' ? ofTitle(`  ${texts.title_en}`, EM.latin) : 0);
  const heads = Math.ceil(title / (width - CAPTION.inside * type));
  const controls = Math.max(CONTROLS.least, CONTROLS.size * type) + CONTROLS.apart;
  return (CAPTION.around + CAPTION.line * lines + size * 1.25 * heads) * type + controls;
}

function shrunk({ top, right, bottom, left }: Padding, width: number, height: number): Padding {
  const across = Math.min(1, (width * MOST.across) / (left + right));
  const down = Math.min(1, (height * MOST.down) / (top + bottom));
  return { top: top * down, right: right * across, bottom: bottom * down, left: left * across };
}

/** Where the panels of a hall’s screen stand around a step. */
export function hallLayout(
  { texts, kind }: Pick<Step, 'texts' | 'kind'>,
  language: Language,
  width: number,
  height: number,
): HallLayout {
  const type = stageType(width, height);
  const aside = type * ASIDE;
  const plate = {
    left: INSET,
    top: INSET,
    right: INSET + PLATE.width * aside,
    bottom: INSET + PLATE.height * aside,
  };
  const legendWidth = LEGEND * aside;
  const legend = {
    left: INSET,
    top: Math.max(height - INSET - (LEGEND_SHARE * width * height) / legendWidth, plate.bottom),
    right: INSET + legendWidth,
    bottom: height - INSET,
  };
  const whole = kind === 'title';
  const left = whole ? INSET : legend.right + 16;
  const right = whole ? width - INSET : Math.min(width - INSET, left + CAPTION.most * type);
  const size = whole ? CAPTION.first : CAPTION.title;
  const top = height - INSET - captionHeight(texts, language, type, right - left, size);
  const bottom = height - top + GAP;
  const beside = { top: INSET, right: INSET, bottom, left: plate.right + GAP };
  const beneath = { top: plate.bottom + GAP, right: INSET, bottom, left: legend.right + GAP };
  return {
    plate,
    legend,
    caption: { left, top, right, bottom: height - INSET },
    paddings: [beside, beneath].map((padding) => shrunk(padding, width, height)),
  };
}
