import type {
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Position } from 'geojson';
import type { LonLat } from '../../geometry/great-circle.ts';
import type { StyleSources } from '../../style/style.ts';
import type { LayerId } from '../../view/layer-ids.ts';
import type { FlatPen } from './flat-pen.ts';
import type { FeatureStates } from './feature-states.ts';
import { drawnFeatures, joined, unitsOf, type DrawnFeature } from './geo-paths.ts';
import { addBeside } from './offset-line.ts';
import { styleFilter, styleValue, type StyleValue } from './style-values.ts';

/** A layer of the style on a canvas. */
export interface DrawnLayer {
  readonly id: string;
  /** What switches it; nothing does where there is none. */
  readonly subject: LayerId | undefined;
  /** Whether it looks the same whatever the state of its features. */
  readonly still: boolean;
  /** Its features, whatever their state. */
  readonly features: readonly DrawnFeature[];
  /** Paints it; the pen is in units. */
  paint(pen: FlatPen): void;
}

/** What layers are painted with. */
export interface LayerParts {
  readonly sources: StyleSources;
  readonly states: FeatureStates;
  /** The picture of a pattern, two px to the unit; `null` for none of that name. */
  patternOf(name: string): CanvasImageSource | null;
}

/** A picture and the degrees of its corners, from the north-west on: MapLibre’s source of a canvas. */
interface PictureSource {
  readonly type: 'canvas';
  readonly canvas: CanvasImageSource;
  readonly coordinates: readonly LonLat[];
}

/** What features of a layer are painted alike. */
interface Alike {
  readonly colour: string;
  readonly opacity: number;
  readonly width: number;
  readonly members: DrawnFeature[];
}

const PATTERN_RATIO = 2;
/** Reads the properties of a layer’s paint. */
const reader =
  ({ id, paint = {} }: FillLayerSpecification | LineLayerSpecification) =>
  (name: string, type: 'number' | 'color', fallback: number | string): StyleValue =>
    styleValue((paint as Record<string, unknown>)[name] ?? fallback, type, `${id}.paint.${name}`);

/** Keeps joined shapes while their members are the same. */
function createJoiner(): (members: readonly DrawnFeature[]) => Path2D {
  const known = new Map<string, Path2D>();
  return (members) => {
    const key = members.map(({ id }) => id).join(' ');
    const path = known.get(key) ?? joined(members.map((member) => member.path()));
    if (known.size > 64) known.clear();
    known.set(key, path);
    return path;
  };
}

/** What paints a layer, and whether it looks at no feature’s state. */
interface Painter {
  readonly still: boolean;
  readonly paint: (pen: FlatPen) => void;
}

const looksAtNone = (values: Readonly<Record<string, StyleValue>>) =>
  Object.values(values).every(({ ofFeatures }) => !ofFeatures);

function groupsOf(
  features: readonly DrawnFeature[],
  source: string,
  zoom: number,
  states: FeatureStates,
  values: { readonly colour: StyleValue; readonly opacity: StyleValue; readonly width: StyleValue },
): Alike[] {
  const all = Object.values(values);
  if (looksAtNone(values)) {
    const [colour, opacity, width] = all.map((value) => value.at(zoom));
    return [
      { colour: String(colour), opacity: Number(opacity), width: Number(width), members: [...features] },
    ];
  }
  const groups = new Map<string, Alike>();
  for (const member of features) {
    const state = states.of(source, member.id);
    const [colour, opacity, width] = all.map((value) => value.at(zoom, member.feature, state));
    const key = `${String(colour)} ${String(opacity)} ${String(width)}`;
    const group = groups.get(key) ?? {
      colour: String(colour),
      opacity: Number(opacity),
      width: Number(width),
      members: [],
    };
    group.members.push(member);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ opacity, width }) => opacity > 0 && width > 0);
}

function fillPainter(
  layer: FillLayerSpecification,
  features: readonly DrawnFeature[],
  parts: LayerParts,
): Painter {
  const read = reader(layer);
  const paint = layer.paint ?? {};
  const pattern = typeof paint['fill-pattern'] === 'string' ? paint['fill-pattern'] : null;
  const values = {
    colour: read('fill-color', 'color', '#000000'),
    opacity: read('fill-opacity', 'number', 1),
    width: read('fill-width', 'number', 1),
  };
  const join = createJoiner();
  const paintIn = ({ context, sight, unit }: FlatPen) => {
    for (const { colour, opacity, members } of groupsOf(
      features,
      layer.source,
      sight.zoom,
      parts.states,
      values,
    )) {
      context.globalAlpha = opacity;
      context.fillStyle = colour;
      if (pattern) {
        const picture = parts.patternOf(pattern);
        const repeated = picture && context.createPattern(picture, 'repeat');
        if (!repeated) continue;
        repeated.setTransform(new DOMMatrix().scale(unit / PATTERN_RATIO));
        context.fillStyle = repeated;
      }
      context.fill(join(members), 'nonzero');
    }
  };
  return { still: looksAtNone(values), paint: paintIn };
}

function linePainter(
  layer: LineLayerSpecification,
  features: readonly DrawnFeature[],
  parts: LayerParts,
): Painter {
  const { paint = {}, layout = {} } = layer;
  const read = reader(layer);
  const values = {
    colour: read('line-color', 'color', '#000000'),
    opacity: read('line-opacity', 'number', 1),
    width: read('line-width', 'number', 1),
  };
  const beside = paint['line-offset'] === undefined ? null : read('line-offset', 'number', 0);
  const dashes = (paint['line-dasharray'] ?? []) as readonly number[];
  const join = createJoiner();
  const lineOf = ({ feature: { geometry } }: DrawnFeature): readonly (readonly Position[])[] =>
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  function shape(members: readonly DrawnFeature[], pen: FlatPen): Path2D {
    if (!beside) return join(members);
    const path = new Path2D();
    const offset = Number(beside.at(pen.sight.zoom)) * pen.unit;
    for (const line of members.flatMap(lineOf)) addBeside(path, line, offset);
    return path;
  }
  const paintIn = (pen: FlatPen) => {
    const { context, sight, unit } = pen;
    context.lineCap = (layout['line-cap'] as CanvasLineCap | undefined) ?? 'butt';
    context.lineJoin = (layout['line-join'] as CanvasLineJoin | undefined) ?? 'miter';
    const groups = groupsOf(features, layer.source, sight.zoom, parts.states, values);
    for (const { colour, opacity, width, members } of groups) {
      context.globalAlpha = opacity;
      context.strokeStyle = colour;
      context.lineWidth = width * unit;
      context.setLineDash(dashes.map((length) => length * width * unit));
      context.stroke(shape(members, pen));
    }
    context.setLineDash([]);
  };
  return { still: looksAtNone(values), paint: paintIn };
}

/** Lays a picture on the degrees that its source names. */
function picturePainter({ canvas, coordinates }: PictureSource): Painter['paint'] {
  const [northWest = [0, 0], , southEast = [0, 0]] = coordinates;
  const [[left, top], [right, bottom]] = [unitsOf([...northWest]), unitsOf([...southEast])];
  return ({ context }: FlatPen) => {
    context.globalAlpha = 1;
    context.imageSmoothingQuality = 'high';
    context.drawImage(canvas, left, top, right - left, bottom - top);
  };
}

function painterOf(
  layer: LayerSpecification,
  features: readonly DrawnFeature[],
  parts: LayerParts,
): Painter | null {
  if (layer.type === 'fill') return fillPainter(layer, features, parts);
  if (layer.type === 'line') return linePainter(layer, features, parts);
  if (layer.type === 'background') {
    const colour = String(layer.paint?.['background-color'] ?? '');
    const paint = ({ context }: FlatPen) => {
      if (layer.layout?.visibility === 'none') return;
      const { width, height } = context.canvas;
      context.save();
      context.resetTransform();
      context.globalAlpha = 1;
      context.fillStyle = colour;
      context.fillRect(0, 0, width, height);
      context.restore();
    };
    return { still: true, paint };
  }
  const source: { readonly type: string } | undefined =
    'source' in layer ? parts.sources[layer.source as keyof StyleSources] : undefined;
  if (layer.type === 'raster' && source?.type === 'canvas')
    return { still: true, paint: picturePainter(source as unknown as PictureSource) };
  return null;
}

/**
 * The layers of a style that can be drawn from its own words, from bottom to top; those of relief, which is worked out of
 * heights, are left to who asks. The shapes of the sources are made once.
 */
export function createLayerReader(
  parts: LayerParts,
): (layers: readonly LayerSpecification[]) => DrawnLayer[] {
  const bySource = new Map<string, readonly DrawnFeature[]>();
  const featuresOf = (name: string) => {
    const known = bySource.get(name) ?? drawnFeatures(parts.sources[name as keyof StyleSources]);
    bySource.set(name, known);
    return known;
  };
  const passing = new Map<string, readonly DrawnFeature[]>();
  const members = (layer: LayerSpecification) => {
    if (layer.type !== 'fill' && layer.type !== 'line') return [];
    const known = passing.get(layer.id);
    if (known) return known;
    const passes = styleFilter(layer.filter, `${layer.id}.filter`);
    const members = featuresOf(layer.source).filter(({ feature }) => passes(feature));
    passing.set(layer.id, members);
    return members;
  };
  return (layers) =>
    layers.map((layer) => {
      const features = members(layer);
      return {
        id: layer.id,
        subject: (layer.metadata as { layer?: LayerId } | undefined)?.layer,
        features,
        ...(painterOf(layer, features, parts) ?? { still: true, paint: () => undefined }),
      };
    });
}
