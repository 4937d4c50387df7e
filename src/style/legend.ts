import type { Atlas } from '../atlas/atlas.ts';
import type { Scene } from '../atlas/scene/scene.ts';
import type { LayerId } from '../view/layer-ids.ts';
import { markedEvents } from './symbols/event-symbols.ts';
import { pressedBy } from './territory/pressure.ts';

/** A row of the legend: what is on the map, how it is drawn, and the layer that the row switches. */
export interface LegendRow {
  readonly id: string;
  readonly layer: LayerId;
  readonly mark:
    | { readonly kind: 'power'; readonly power: string }
    | { readonly kind: 'hatch'; readonly power: string }
    | { readonly kind: 'movement'; readonly type: string; readonly power: string }
    | { readonly kind: 'ahead' | 'event' | 'siege' }
    | { readonly kind: 'frontier'; readonly frontier: 'treaty' | 'control' | 'doubtful' | 'claim' };
}

/** What a legend is read from: of a scene, or of all days together. */
type LegendScene = Pick<
  Scene,
  'control' | 'besieged' | 'frontiers' | 'lines' | 'movements' | 'sieges' | 'fringe' | 'events'
>;

/** The order of what rows stand for. */
const KINDS: readonly LegendRow['mark']['kind'][] = [
  'power',
  'hatch',
  'movement',
  'ahead',
  'event',
  'siege',
  'frontier',
];
const MARCHING_TYPES = ['army', 'envoy', 'court', 'captives', 'refugees'];
const FORM: Readonly<Record<string, string>> = { relief: 'army', raid: 'army', retreat: 'army' };

/**
 * The rows of a day's legend, in the order territory, doubt, movement, event, siege, line. Holds only what the scene
 * holds; `visible` tells which prefectures the reader can see, `events` whether an event of these weeks is marked.
 */
export function legendRows(
  scene: LegendScene,
  visible: (prefecture: string) => boolean,
  events = scene.events.length > 0,
): LegendRow[] {
  const rows: LegendRow[] = [];
  const shown = scene.control.filter(({ prefecture }) => visible(prefecture));
  const counts = new Map<string, number>();
  for (const { holder } of shown) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  const powers = [...counts]
    .filter(([power]) => power !== 'contested' && power !== 'none')
    .sort((a, b) => b[1] - a[1]);
  for (const [power] of powers)
    rows.push({ id: `power-${power}`, layer: 'territory', mark: { kind: 'power', power } });

  const besieged = new Map(scene.besieged.map((span) => [span.prefecture, span]));
  const pressed = shown
    .map((span) => pressedBy(span, besieged.get(span.prefecture)))
    .find((power) => power !== null);
  if (pressed) rows.push({ id: 'hatched', layer: 'territory', mark: { kind: 'hatch', power: pressed } });

  const forms = new Map<string, string>();
  for (const { movement } of scene.movements) {
    const { type, powers: whose, side } = movement.feature.properties;
    const form = FORM[type] ?? type;
    if (!forms.has(form)) forms.set(form, whose[0]?.power ?? side);
  }
  for (const type of MARCHING_TYPES) {
    const power = forms.get(type);
    if (power)
      rows.push({ id: `movement-${type}`, layer: 'movements', mark: { kind: 'movement', type, power } });
  }
  if (forms.size) rows.push({ id: 'ahead', layer: 'movements', mark: { kind: 'ahead' } });
  if (events) rows.push({ id: 'event', layer: 'events', mark: { kind: 'event' } });
  if (scene.sieges.length + scene.fringe.length)
    rows.push({ id: 'siege', layer: 'sieges', mark: { kind: 'siege' } });
  const kinds = {
    treaty: scene.frontiers.some(({ kind }) => kind === 'treaty'),
    control: scene.frontiers.some(({ kind, doubtful }) => kind === 'control' && !doubtful),
    doubtful: scene.frontiers.some(({ kind, doubtful }) => kind === 'control' && doubtful),
    claim: scene.lines.some(({ feature }) => feature.properties.kind === 'claim'),
  };
  for (const frontier of ['treaty', 'control', 'doubtful', 'claim'] as const) {
    if (kinds[frontier])
      rows.push({ id: frontier, layer: 'frontiers', mark: { kind: 'frontier', frontier } });
  }
  return rows;
}

/**
 * The rows of every day of an atlas, each once, in an order that no day changes: a legend of these stands still while time
 * plays. `visible` as above.
 */
export function everyLegendRow(
  { prefectures, movements, sieges, events, frontiers, lines }: Atlas,
  visible: (prefecture: string) => boolean,
): LegendRow[] {
  const scene = {
    control: prefectures.flatMap(({ control }) => control),
    besieged: prefectures.flatMap(({ besieged }) => besieged),
    movements: movements.map((movement) => ({ movement, at: [0, 0] })),
    sieges: sieges.map((siege) => ({ siege, day: 1 })),
    fringe: [],
    frontiers,
    lines,
    events,
  };
  return legendRows(scene as unknown as LegendScene, visible);
}

/** The rows of what stands on the map: one scene, or two that are compared, each row once; `visible` as above, `zoom` where the map is seen from near by. */
export function legendOf(
  atlas: Pick<Atlas, 'events'>,
  scenes: readonly Scene[],
  visible: (prefecture: string) => boolean,
  zoom = 0,
): LegendRow[] {
  const rows = new Map<string, LegendRow>();
  for (const scene of scenes) {
    const recent = markedEvents(atlas, scene.instant, zoom).length > 0;
    for (const row of legendRows(scene, visible, recent)) if (!rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()].sort((a, b) => KINDS.indexOf(a.mark.kind) - KINDS.indexOf(b.mark.kind));
}
