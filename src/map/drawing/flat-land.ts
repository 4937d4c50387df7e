import type { Atlas } from '../../atlas/atlas.ts';
import type { ArcFeature } from '../../atlas/features.ts';
import type { Scene } from '../../atlas/scene/scene.ts';
import type { FrontierChain } from '../../style/frontiers/frontier-chains.ts';
import { frontierChains } from '../../style/frontiers/frontier-chains.ts';
import type { Palette } from '../../style/palette/palette.ts';
import { ABOVE_BANDS, ABOVE_FRONTIERS, makeStyle, type StyleSources } from '../../style/style.ts';
import { pressingPowers } from '../../style/territory/pressure.ts';
import { shareOfChange } from '../../style/territory/territory-state.ts';
import type { LayerId } from '../../view/layer-ids.ts';
import { createTerritoryPainter } from '../territory/territory-painter.ts';
import { patternOf } from '../symbols/provide-patterns.ts';
import { createFeatureStates } from './feature-states.ts';
import { sightKey, type FlatSight } from './flat-camera.ts';
import { flatPen, type FlatPen } from './flat-pen.ts';
import { flatContext, offscreenContext } from './flat-context.ts';
import { createFrontierPictures } from './frontier-pictures.ts';
import { drawnFeatures, joined, type DrawnFeature } from './geo-paths.ts';
import type { ReliefPictures } from './relief-pictures.ts';
import { createSlabs } from './slabs.ts';
import { createLayerReader, type DrawnLayer } from './style-layers.ts';
import { styleValue } from './style-values.ts';

/** The land of a drawn map: all that lies below columns, signs and names. */
export interface FlatLand {
  show(scene: Scene): void;
  setPalette(palette: Palette): void;
  setLayers(layers: readonly LayerId[]): void;
  /** Outlines borders, by the ids of their arcs. */
  outline(arcs: ReadonlySet<string>): void;
  setRelief(relief: ReliefPictures | null): void;
  /** The land under a sight, drawn anew only where anything of it differs from the last. */
  picture(sight: FlatSight): HTMLCanvasElement;
  /** The picture drawn last, and how long that took, in ms; `null` before the first. */
  last(): {
    readonly canvas: HTMLCanvasElement;
    readonly pen: FlatPen;
    readonly ms: number;
    readonly at: number;
  } | null;
  /** Who holds each prefecture in the picture, by id; empty where the territory is not drawn. */
  holders(): ReadonlyMap<string, string>;
  /** The feature of a layer at a point of the map in CSS px, within some px of a line; by the layer drawn last. */
  at(layers: readonly string[], x: number, y: number, reach: number): string | null;
}

/** What the land is made from. */
export interface FlatLandOptions {
  readonly atlas: Atlas;
  readonly arcs: readonly ArcFeature[];
  readonly sources: StyleSources;
  readonly palette: Palette;
}

/** Two lines around all that changed, paper under ink, as wide at zoom 5 and 8, in CSS px. */
const OUTLINES = [
  { ink: false, width: 5, opacity: 0.9, dash: [] },
  { ink: true, width: 2, opacity: 1, dash: [3.2, 1.4] },
] as const;
const outlineWidth = (width: number, zoom: number) =>
  width * (0.8 + 0.7 * Math.min(Math.max((zoom - 5) / 3, 0), 1));

/** Layers in runs that stand still or do not, none of which reaches over what frontiers are drawn below. */
function runsOf(layers: readonly DrawnLayer[]): DrawnLayer[][] {
  const runs: DrawnLayer[][] = [];
  for (const layer of layers) {
    const last = runs.at(-1);
    const begins = layer.id === ABOVE_BANDS || layer.id === ABOVE_FRONTIERS;
    if (!last || begins || last[0]?.still !== layer.still) runs.push([layer]);
    else last.push(layer);
  }
  return runs;
}

/** Prepares the land; `changed` is called when it should be drawn. */
export function createFlatLand(
  { atlas, arcs, sources, palette: first }: FlatLandOptions,
  changed: () => void,
): FlatLand {
  const canvas = document.createElement('canvas');
  const context = flatContext(canvas);
  const powers = [...new Set(atlas.prefectures.flatMap(pressingPowers))].sort();
  const states = createFeatureStates(() => forget());
  let palette = first;
  const patterns = new Map<string, OffscreenCanvas | null>();
  const read = createLayerReader({
    sources,
    states,
    patternOf(name) {
      const known = patterns.get(name);
      if (known !== undefined) return known;
      const image = patternOf(name, palette, powers)?.image;
      const picture = image ? new OffscreenCanvas(image.width, image.height) : null;
      if (image && picture) offscreenContext(picture).putImageData(image, 0, 0);
      patterns.set(name, picture);
      return picture;
    },
  });
  const layersOf = (colours: Palette) => makeStyle(colours, sources, powers).layers;
  let specifications = layersOf(palette);
  let layers: readonly DrawnLayer[] = read(specifications);
  const cells = new Map<string, DrawnFeature>();
  const edges = new Map<string, DrawnFeature>();
  for (const one of drawnFeatures(sources.territory))
    (one.feature.properties?.subject === 'cell' ? cells : edges).set(one.id, one);
  const chains = frontierChains(atlas.frontiers, arcs);
  const frontiers = createFrontierPictures(arcs, (id) => cells.get(id)?.path() ?? null);
  const painter = createTerritoryPainter(atlas, palette, states.set);
  let shown: readonly LayerId[] | null = null;
  let outlined: ReadonlySet<string> = new Set();
  let relief: ReliefPictures | null = null;
  let scene: Scene | null = null;
  let lines: { before: readonly FrontierChain[]; after: readonly FrontierChain[]; share: number } | null =
    null;
  let drawn: string | null = null;
  let last: ReturnType<FlatLand['last']> = null;
  const slabs = createSlabs();

  function forget(): void {
    drawn = null;
    changed();
  }
  /** What stands still looks otherwise, too. */
  function forgetAll(): void {
    slabs.forget();
    forget();
  }
  const isShown = (subject: LayerId | undefined) =>
    subject === undefined || shown === null || shown.includes(subject);

  function eachSlice(paint: (slice: Parameters<typeof frontiers.paintBands>[1], strength: number) => void) {
    if (!lines || !scene) return;
    const { before, after, share } = lines;
    const whole = before === after || share >= 1;
    if (!whole) paint({ chains: before, control: atlas.sceneAt(scene.day - 1).control }, 1 - share);
    paint({ chains: after, control: scene.control }, whole ? 1 : share);
  }

  function paintOutlines({ context: pen, unit, sight }: FlatPen): void {
    if (outlined.size === 0) return;
    const path = joined([...outlined].flatMap((id) => edges.get(id)?.path() ?? []));
    pen.lineJoin = 'round';
    pen.lineCap = 'butt';
    for (const { ink, width, opacity, dash } of OUTLINES) {
      const wide = outlineWidth(width, sight.zoom) * unit;
      pen.strokeStyle = ink ? palette.ink : palette.panel;
      pen.globalAlpha = opacity;
      pen.lineWidth = wide;
      pen.setLineDash(dash.map((length) => length * wide));
      pen.stroke(path);
    }
    pen.setLineDash([]);
  }

  function paintRelief(pen: FlatPen, id: string): void {
    if (!relief) return;
    if (id === 'heights') relief.paintHeights(pen, palette);
    const shade = specifications.find((layer) => layer.id === id);
    if (shade?.type !== 'hillshade') return;
    const key = 'hillshade-exaggeration';
    const exaggeration = styleValue(shade.paint?.[key], 'number', `${id}.paint.${key}`);
    relief.paintShade(pen, palette, Number(exaggeration.at(pen.sight.zoom)));
  }

  function draw(pen: FlatPen): void {
    pen.inUnits();
    slabs.begin(pen.sight);
    for (const run of runsOf(layers)) {
      const [first] = run;
      if (first?.id === ABOVE_BANDS && isShown('territory'))
        eachSlice((slice, strength) => frontiers.paintBands(pen, slice, palette, strength));
      if (first?.id === ABOVE_FRONTIERS) {
        if (isShown('frontiers'))
          eachSlice((slice, strength) => frontiers.paintLines(pen, slice, palette, strength));
        paintOutlines(pen);
      }
      const paint = (on: FlatPen) => {
        on.inUnits();
        for (const layer of run) {
          if (!isShown(layer.subject)) continue;
          layer.paint(on);
          paintRelief(on, layer.id);
        }
      };
      if (first?.still) slabs.lay(pen, paint);
      else paint(pen);
    }
    pen.context.globalAlpha = 1;
  }

  return {
    show(next) {
      scene = next;
      painter.show(next);
      const [before, after] = [chains.at(next.day - 1), chains.at(next.day)];
      const share = shareOfChange(next.instant);
      const now = { before: before.length > 0 ? before : after, after, share };
      const alike = now.before === now.after || now.share === lines?.share;
      if (lines?.before !== now.before || lines.after !== now.after || !alike) forget();
      lines = now;
    },
    setPalette(next) {
      palette = next;
      patterns.clear();
      specifications = layersOf(palette);
      layers = read(specifications);
      painter.forget(palette);
      if (scene) painter.show(scene);
      forgetAll();
    },
    setLayers(next) {
      shown = next;
      forgetAll();
    },
    outline(next) {
      if (next === outlined) return;
      outlined = next;
      forget();
    },
    setRelief(next) {
      relief = next;
      forgetAll();
    },
    picture(sight) {
      const key = sightKey(sight);
      if (drawn === key) return canvas;
      const [width, height] = [Math.round(sight.width * sight.ratio), Math.round(sight.height * sight.ratio)];
      if (canvas.width !== width) canvas.width = width;
      if (canvas.height !== height) canvas.height = height;
      const pen = flatPen(context, sight);
      const begun = performance.now();
      draw(pen);
      const at = performance.now();
      last = { canvas, pen, ms: at - begun, at };
      drawn = key;
      return canvas;
    },
    last: () => last,
    holders() {
      const held = scene && isShown('territory') ? scene.control : [];
      return new Map(
        held.flatMap(({ prefecture, holder }) => (cells.has(prefecture) ? [[prefecture, holder]] : [])),
      );
    },
    at(ids, x, y, reach) {
      if (!last) return null;
      const { sight, unit, inUnits } = last.pen;
      const [px, py] = [x * sight.ratio, y * sight.ratio];
      inUnits();
      for (const layer of layers.toReversed()) {
        if (!ids.includes(layer.id) || !isShown(layer.subject)) continue;
        const hit = layer.features.findLast(({ feature: { geometry }, path }) => {
          if (geometry.type.endsWith('Polygon') && context.isPointInPath(path(), px, py)) return true;
          if (reach === 0) return false;
          context.lineWidth = 2 * reach * unit;
          context.setLineDash([]);
          return context.isPointInStroke(path(), px, py);
        });
        if (hit) return hit.id;
      }
      return null;
    },
  };
}
