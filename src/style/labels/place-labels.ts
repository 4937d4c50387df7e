import type { PlaceFeature } from '../../atlas/features.ts';
import { namesSideBySide, type PlaceName } from '../../atlas/place-name.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import { AROUND, type LabelLines, type PointLabel } from './label.ts';
import { SYMBOL_RADIUS, type MapSymbol, type SymbolShape } from '../symbols/symbol.ts';
import { haloOf, hanOf, run, stackedName, type LabelSettings, type StackedType } from './label-settings.ts';
import { PRIORITY } from './label-priority.ts';
import { pointOf } from './promotion.ts';
import { ZOOM } from './zoom-steps.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** What the day makes of places. */
export interface PlaceContext {
  readonly promoted: ReadonlySet<string>;
  /** Places with a siege ring, which bear the siege's label. */
  readonly besieged: ReadonlySet<string>;
  /** Places that will be besieged within days or were until a few days ago: their names already insist. */
  readonly nearSiege: ReadonlySet<string>;
  /** Turn of passes in degrees, by id. */
  readonly passAngles: ReadonlyMap<string, number>;
}

const GREAT_PASSES = new Set([
  'juyong-guan', 'yanmen-guan', 'gubeikou', 'songting-guan', 'jingxing', 'shiling-guan', 'tianjing-guan', 'tongguan',
]); // prettier-ignore
const LECTURE_FACTOR = 1.5;
const OFFSET_EM = 0.62;
const MODERN_SHARE = 0.74;

/** Whether the zoom shows a place, or the day that promotes it. */
export function isShown(
  { id, properties }: PlaceFeature,
  settings: Pick<LabelSettings, 'zoom' | 'factor'>,
  promoted: boolean,
): boolean {
  if (promoted) return true;
  const { zoom, factor } = settings;
  if (properties.type === 'battlefield') return false;
  const fewer = factor >= LECTURE_FACTOR ? 1 : 0;
  if (properties.type === 'pass' && zoom < ZOOM.county)
    return fewer === 0 && zoom >= 5 && GREAT_PASSES.has(id);
  const limit = zoom < ZOOM.zhou ? 2 : zoom < ZOOM.county ? 3 : 4;
  return properties.rank <= limit - fewer;
}

function shapeOf({ properties }: PlaceFeature, promoted: boolean): SymbolShape {
  const doubtful = properties.certainty === 'low';
  if (properties.type === 'pass') return doubtful ? 'pass-doubtful' : 'pass';
  if (properties.type === 'battlefield') return 'battlefield';
  if (properties.rank === 1) return 'capital';
  if (properties.rank === 2) return doubtful ? 'fu-doubtful' : 'fu';
  if (properties.rank === 4) return doubtful ? 'dot-doubtful' : 'dot';
  if (doubtful) return 'zhou-doubtful';
  return promoted ? 'zhou-promoted' : 'zhou';
}

/** The symbol of a place; a place whose site is doubtful has a hollow and lighter one. */
export function placeSymbol(
  place: PlaceFeature,
  settings: LabelSettings,
  promoted: boolean,
  angle = 0,
): MapSymbol {
  const { palette, factor } = settings;
  const shape = shapeOf(place, promoted);
  return {
    shape,
    over: shape === 'battlefield' ? palette.today : palette.ink,
    under: palette.panel,
    scale: factor,
    angle,
    opacity: place.properties.certainty === 'low' ? 0.7 : 1,
  };
}

function typeOf(
  { properties }: PlaceFeature,
  { palette, factor, zoom }: LabelSettings,
  promoted: boolean,
): StackedType {
  const colour = palette.ink;
  const { rank } = properties;
  if (rank === 1) return { size: 20 * factor, latinShare: 0.8, bold: true, colour };
  if (rank === 2) return { size: 16 * factor, latinShare: 0.8, colour };
  if (promoted) return { size: 15.5 * factor, latinShare: 0.8, colour };
  const size = (rank === 3 ? 13.5 : 12.5) * factor;
  return { size, latinShare: 0.84, colour, hanOnly: zoom < ZOOM.pinyin };
}

function priorityOf({ properties }: PlaceFeature, promoted: boolean): number {
  if (properties.rank === 1) return PRIORITY.capital;
  if (promoted) return PRIORITY.promoted + 10 * properties.rank;
  if (properties.rank === 2) return PRIORITY.fu;
  if (properties.type === 'pass') return PRIORITY.pass;
  return properties.rank === 3 ? PRIORITY.zhou : PRIORITY.county;
}

/** What a place is called today, without the remarks that the record adds: "Lulong" of "Lulong, Hebei". */
function modernName({ properties }: PlaceFeature, settings: LabelSettings): string {
  if (settings.language !== 'en') return properties.modern_zh ? hanOf(settings, properties.modern_zh) : '';
  return (
    (properties.modern_en ?? '')
      .replace(/\s*\(.*$/, '')
      .split(/[,;]/)[0]
      ?.trim() ?? ''
  );
}

function withModernName(
  lines: LabelLines,
  place: PlaceFeature,
  settings: LabelSettings,
  { size }: StackedType,
): LabelLines {
  const text = modernName(place, settings);
  if (settings.names !== 'modern' || text === '') return lines;
  const face = settings.language === 'en' ? 'latin-italic' : 'han';
  return [...lines, [run(text, face, size * MODERN_SHARE, settings.palette.note)]];
}

function placeLabel(
  name: PlaceName,
  settings: LabelSettings,
  context: PlaceContext,
  insistent: boolean,
): PointLabel {
  const { place } = name;
  const promoted = context.promoted.has(place.id);
  const type = typeOf(place, settings, promoted);
  const symbol = placeSymbol(place, settings, promoted, context.passAngles.get(place.id));
  const { all, lead } = namesSideBySide(name);
  const lines = withModernName(stackedName(settings, all, type), place, settings, type);
  const shorter = [
    ...(lead ? [withModernName(stackedName(settings, lead, type), place, settings, type)] : []),
    ...(lines.length > 1 && place.properties.rank > 1
      ? [stackedName(settings, lead ?? all, { ...type, hanOnly: true })]
      : []),
  ];
  return {
    key: `place:${place.id}`,
    subject: place.properties.type === 'pass' ? 'passes' : 'places',
    lines,
    ...(shorter.length > 0 ? { shorter } : {}),
    halo: haloOf(settings, 1.5),
    priority: insistent ? PRIORITY.nearSiege + place.properties.rank : priorityOf(place, promoted),
    ...(insistent ? { insistent } : {}),
    opacity: !promoted && place.properties.rank > 2 ? 0.85 : 1,
    target: { kind: 'place', id: place.id },
    at: pointOf(place),
    anchors: AROUND,
    offset: Math.max(OFFSET_EM * type.size, SYMBOL_RADIUS[symbol.shape] * symbol.scale + 2.5),
    symbol,
    symbolAlone: settings.zoom >= ZOOM.close || place.properties.rank === 1,
    symbolFirm: place.properties.rank === 1,
  };
}

/** The labels of places made so far for one setting, by place, name and promotion. */
export type PlaceLabelStore = Map<string, PointLabel>;

/**
 * The places that the zoom and the day show, each by the name it bears that day; besieged ones are left to their siege.
 * Ranks 1 and 2, what the day promotes and eight passes at every zoom; rank 3 from 6.3; the rest from 7. A label that
 * does not change from one day to another is the same object out of `store`.
 */
export function placeLabels(
  scene: Scene,
  settings: LabelSettings,
  context: PlaceContext,
  store: PlaceLabelStore,
): PointLabel[] {
  return scene.names.flatMap((name): PointLabel[] => {
    const { place } = name;
    const promoted = context.promoted.has(place.id);
    if (place.properties.offmap || context.besieged.has(place.id) || !isShown(place, settings, promoted))
      return [];
    const insistent = context.nearSiege.has(place.id);
    const key = `${place.id}|${keepTraditional(name.label_zh)}|${promoted}|${insistent}`;
    const label = store.get(key) ?? placeLabel(name, settings, context, insistent);
    store.set(key, label);
    return [label];
  });
}
