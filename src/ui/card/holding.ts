import type { Interval } from '../../time/interval.ts';
import type { Atlas } from '../../atlas/atlas.ts';
import type { ControlSpan } from '../../atlas/control/control.ts';
import { powerName } from '../../atlas/power-name.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import { yearText } from '../../time/date-text.ts';
import { calendarDateOf } from '../../time/julian-day.ts';
import type { Locale } from '../../locale/locale.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { EXTENT_WORDS } from '../shared/extent-words.ts';
import { CARD_WORDS } from './card-words.ts';
import { fact } from './card-lines.ts';
import { dates, daysOf } from './card-dates.ts';

/** What the area of a prefecture stands for, where it is not that of one prefecture. */
export function extentOf(id: string, atlas: Atlas, locale: Locale): string[] {
  const extent = atlas.prefectures.find((candidate) => candidate.id === id)?.feature.properties.extent;
  return extent ? [locale.words(EXTENT_WORDS).extents[extent]] : [];
}

/** What is held from before the first day of the atlas: that it was so already; '' where it begins within its days. */
function alreadyThen({ start }: Interval, { span }: Atlas, locale: Locale): string {
  if (start > span.start) return '';
  return locale.words(CARD_WORDS).already(yearText(calendarDateOf(span.start).year, locale.language()));
}

/** Whether what is written of a span of control tells no more than its holder. */
function saysNoMore({ holder, written }: ControlSpan, { config }: Atlas): boolean {
  const { en } = powerName(config, holder);
  return [`In ${en} hands`, `Belongs to ${en}`, `Held by ${en}`].includes(written.text_en);
}

/** Who holds the prefecture on the day, since when, and on what evidence. */
export function holding(id: string, scene: Scene, atlas: Atlas, locale: Locale) {
  const span = scene.control.find(({ prefecture }) => prefecture === id);
  if (!span) return null;
  const words = { ...locale.words(INTERFACE_WORDS), ...locale.words(CARD_WORDS) };
  const besieged = scene.besieged.find(({ prefecture }) => prefecture === id);
  const since = dates(span, atlas, locale);
  const days = daysOf(span, atlas, locale).filter(({ day }) => day > atlas.span.start);
  const [holder, besieger] = [span.holder, besieged?.by].map((id) => (id ? locale.power(id) : ''));
  return {
    span,
    holder,
    /** Whose it is on the day, in a line. */
    now: words.heldNow(holder ?? '', besieger ?? ''),
    /** Whose it is and on which days, and these in the other calendar. */
    line: since.map((text, i) =>
      i === 0
        ? words.heldOn(
            holder ?? '',
            [alreadyThen(span, atlas, locale), text].filter(Boolean).join(words.comma),
          )
        : text,
    ),
    days,
    facts: [
      ...fact(
        words.holder,
        [locale.power(span.holder), alreadyThen(span, atlas, locale), since[0]]
          .filter(Boolean)
          .join(words.comma),
      ),
      ...fact('', saysNoMore(span, atlas) ? '' : locale.text(span.written, 'text')),
      ...fact(words.allegiance, span.allegiance ? locale.power(span.allegiance) : undefined),
      ...fact(words.besiegedBy, besieged ? locale.power(besieged.by) : undefined),
    ],
  };
}
