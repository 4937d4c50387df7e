import { isInBox } from '../../geometry/box.ts';
import { hasWeight } from '../../atlas/event.ts';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import { editionMark } from '../../atlas/citation/edition.ts';
import { citation } from '../../atlas/downloads/credit.ts';
import { seatPoints } from '../../atlas/control/seat-points.ts';
import { licenceOf } from '../../atlas/downloads/licence.ts';
import { legendOf, type LegendRow } from '../../style/legend.ts';
import { lookViewport } from '../../map/look.ts';
import type { Padding } from '../../view/padding.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { Locale } from '../../locale/locale.ts';
import { legendText } from '../../style/legend-text.ts';
import { widthRows, widthText, type WidthRow } from '../../style/width-rows.ts';
import { visibleBox } from '../../view/visible-box.ts';
import { sourcesShown } from './sources-shown.ts';
import { EXPORT_WORDS } from '../export-words.ts';
import { localeOf, type Subject, type ExportContext } from '../export-context.ts';
import type { Language } from '../../time/date-text.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** A line of the date plate: the court’s seal and its date. */
interface CourtLine {
  readonly polity: string;
  readonly seal: string;
  readonly text: string;
}

/** A day as the plates write it. */
export interface PlateDay {
  readonly date: string;
  readonly courts: readonly CourtLine[];
}

/** Everything written on a picture, in its language and script. */
export interface PictureText extends PlateDay {
  readonly language: Language;
  readonly title: string;
  /** The Chinese title beside an English one; else ''. */
  readonly titleHan: string;
  /** The other day of two that are compared. */
  readonly other: PlateDay | null;
  /** What the caption of a frame says: what happens on the day, or what is said at a step. */
  readonly caption: string;
  readonly narration: string;
  readonly legendTitle: string;
  readonly legend: readonly { readonly row: LegendRow | WidthRow; readonly text: string }[];
  /** “Sources: …”, all works that rest under what is shown. */
  readonly sourcesLine: string;
  readonly credit: string;
  /** The unit of length that the scale gives beside kilometres, where the atlas names one. */
  readonly oldUnit: AtlasConfig['old_unit'];
  /** What stands in the corner of the map. */
  readonly mark: string;
  readonly address: string;
}

function plateDay({ day }: Scene, locale: Locale): PlateDay {
  return {
    date: locale.date(day),
    courts: locale
      .courtDates(day)
      .slice(0, 2)
      .map(({ polity, seal, chinese, year_en }) => ({
        polity,
        seal,
        text: locale.english() ? `${chinese}  ${year_en}` : chinese,
      })),
  };
}

/**
 * What is written on the picture of a subject on a page of `width` × `height` px; `markScale`: how many units of a legend’s
 * mark a px of the map is, at type of ordinary size, for rows on widths that follow numbers; `null` for none.
 */
export function pictureText(
  exportContext: ExportContext,
  subject: Subject,
  page: { readonly width: number; readonly height: number },
  padding: Padding,
  markScale: number | null = null,
): PictureText {
  const { atlas } = exportContext;
  const { scene, view } = subject;
  const locale = localeOf(exportContext, view);
  const words = locale.words(INTERFACE_WORDS);
  const box = visibleBox(
    lookViewport(subject.look, page.width, page.height, padding),
    page.width,
    page.height,
  );
  const seats = seatPoints(atlas);
  const visible = (prefecture: string) => isInBox(box, seats.get(prefecture) ?? []);
  const chapter = atlas.chapters.find(({ id }) => id === subject.chapter) ?? scene.chapter;
  const happened = scene.events.filter(hasWeight);
  const headline = subject.chapter === null ? happened[0] : undefined;
  const { told } = subject;
  const named = told?.texts ?? (headline ?? chapter)?.feature.properties;
  const titleHan = named && locale.english() ? locale.chinese(named, 'title') : '';
  const on = new Set<string>(view.layers);
  const scenes = subject.compared ? [scene, subject.compared] : [scene];
  const cited = scenes.flatMap((one) => sourcesShown(atlas, one, visible, subject.chapter));
  const ofStep = told?.sources.map(({ ref }) => ref) ?? [];
  const sources = [...new Set([...ofStep, ...cited])].map((ref) => {
    const work = atlas.sources.get(ref);
    return work ? locale.text(work, 'title') : ref;
  });
  const own = locale.words(EXPORT_WORDS);
  const armies =
    markScale !== null && view.widths === 'numbers' && on.has('movements')
      ? scenes.flatMap(({ movements }) => movements.map(({ movement }) => movement))
      : [];
  return {
    language: view.language,
    title: named ? locale.text(named, 'title') : locale.atlas('title'),
    titleHan: named && titleHan !== locale.text(named, 'title') ? titleHan : '',
    ...plateDay(scene, locale),
    other: subject.compared && plateDay(subject.compared, locale),
    caption: told
      ? locale.text(told.texts, 'narration')
      : happened.map((event) => locale.text(event.feature.properties, 'title')).join(' · '),
    narration: locale.text(told?.texts ?? chapter?.feature.properties ?? {}, 'narration'),
    legendTitle: subject.compared ? words.legend : words.today,
    legend: [
      ...legendOf(atlas, scenes, visible)
        .filter(({ layer }) => on.has(layer))
        .map((row) => ({ row, text: legendText(row, locale) })),
      ...widthRows(armies, markScale).map((row) => ({ row, text: widthText(row, locale) })),
    ],
    sourcesLine: own.listed(words.sources, sources.join(' · ')),
    credit: `${own.citation(citation(atlas.config), locale.atlas('title'), editionMark(atlas.config.edition), licenceOf(atlas.config).name)} · ${locale.atlas('credits')}`,
    oldUnit: atlas.config.old_unit,
    mark: `${atlas.config.short_en}, ${licenceOf(atlas.config).name}`,
    address: exportContext.addressOf(view),
  };
}
