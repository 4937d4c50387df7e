import type { Position } from 'geojson';
import type { ControlSpan } from '../../atlas/control/control.ts';
import type { ArcFeature } from '../../atlas/features.ts';
import { dashDistances } from '../../style/columns/dash-distances.ts';
import type { FrontierChain } from '../../style/frontiers/frontier-chains.ts';
import { bearsBand, frontierLook } from '../../style/frontiers/frontier-look.ts';
import { holderColours, type Palette } from '../../style/palette/palette.ts';
import type { FlatPen } from './flat-pen.ts';
import { UNITS } from './flat-camera.ts';
import { addLine, joined } from './geo-paths.ts';

/** The frontiers of a slice of days, and who holds what in it. */
interface FrontierSlice {
  readonly chains: readonly FrontierChain[];
  readonly control: readonly ControlSpan[];
}

/** Paints frontiers: wash and band of each holder along its side, and the lines. */
export interface FrontierPictures {
  paintBands(pen: FlatPen, slice: FrontierSlice, palette: Palette, strength: number): void;
  paintLines(pen: FlatPen, slice: FrontierSlice, palette: Palette, strength: number): void;
}

/** Of how many strokes a wash is laid, each wider and fainter than the last: at device px so finely that none is seen. */
const strokesOf = (reach: number) => Math.min(Math.max(Math.ceil(reach / 2.5), 6), 16);
/** The share of its reach over which a wash is even. */
const EVEN = 0.3;

/** How strong a wash is at a distance, in shares of its reach: the shader says the same. */
function washAt(away: number): number {
  const t = Math.min(Math.max((away - EVEN) / (1 - EVEN), 0), 1);
  return 1 - t * t * (3 - 2 * t);
}

/** Prepares frontiers along `arcs`; `cellOf` gives the shape of a prefecture. */
export function createFrontierPictures(
  arcs: readonly ArcFeature[],
  cellOf: (prefecture: string) => Path2D | null,
): FrontierPictures {
  const courses = new Map(arcs.map(({ id, geometry }) => [id, geometry.coordinates]));
  const distances = dashDistances(arcs);
  const lines = new Map<FrontierChain, Path2D>();
  const lands = new WeakMap<readonly ControlSpan[], Map<string, Path2D>>();

  function lineOf(chain: FrontierChain): Path2D {
    const known = lines.get(chain);
    if (known) return known;
    const path = new Path2D();
    addLine(path, chain.coordinates, chain.closed);
    lines.set(chain, path);
    return path;
  }

  function landOf({ control }: FrontierSlice, holder: string): Path2D {
    const known = lands.get(control) ?? new Map<string, Path2D>();
    lands.set(control, known);
    const land =
      known.get(holder) ??
      joined(control.flatMap((span) => (span.holder === holder ? (cellOf(span.prefecture) ?? []) : [])));
    known.set(holder, land);
    return land;
  }

  function paintSide(pen: FlatPen, chains: readonly FrontierChain[], wash: number, strength: number): void {
    const [first] = chains;
    if (!first) return;
    const { context, unit, sight } = pen;
    const look = frontierLook(first, sight.zoom);
    const path = joined(chains.map(lineOf));
    const strokeTo = (reach: number, alpha: number) => {
      context.globalAlpha = Math.min(Math.max(alpha, 0), 1) * strength;
      context.lineWidth = 2 * reach * unit;
      context.stroke(path);
    };
    let laid = 0;
    const strokes = strokesOf(look.wash * sight.ratio);
    for (let k = strokes; k > 0; k--) {
      const wanted = wash * washAt((k - 0.5) / strokes);
      strokeTo((look.wash * k) / strokes, 1 - (1 - wanted) / (1 - laid));
      laid = wanted;
    }
    strokeTo(look.band, look.bandOpacity);
  }

  /** The arcs of chains of one kind as lines, with how far along its whole line each begins, in Mercator coordinates. */
  const partsOf = (chain: FrontierChain) =>
    chain.arcs.map(({ arc }) => {
      const along = distances.get(arc) ?? [0, 0];
      const course: readonly Position[] = courses.get(arc) ?? [];
      const backwards = (along[0] ?? 0) > (along.at(-1) ?? 0);
      return {
        course: backwards ? course.toReversed() : course,
        from: (backwards ? along.at(-1) : along[0]) ?? 0,
      };
    });

  return {
    paintBands(pen, slice, palette, strength) {
      if (strength <= 0) return;
      const { context } = pen;
      context.lineJoin = context.lineCap = 'round';
      context.setLineDash([]);
      const holders = new Set(slice.chains.flatMap(({ left, right }) => [left, right]));
      for (const holder of holders) {
        if (!bearsBand(holder)) continue;
        const own = slice.chains.filter(({ left, right }) => left === holder || right === holder);
        context.save();
        context.clip(landOf(slice, holder));
        context.strokeStyle = holderColours(palette, holder).band;
        for (const doubtful of [true, false])
          paintSide(
            pen,
            own.filter((chain) => chain.doubtful === doubtful),
            palette.wash,
            strength,
          );
        context.restore();
      }
    },
    paintLines(pen, slice, palette, strength) {
      if (strength <= 0) return;
      const { context, unit, sight } = pen;
      context.strokeStyle = palette.frontier;
      context.lineJoin = 'round';
      for (const chain of slice.chains) {
        const { lineWidth, lineOpacity, dashes } = frontierLook(chain, sight.zoom);
        context.globalAlpha = lineOpacity * strength;
        context.lineWidth = lineWidth * unit;
        const broken = dashes[1] > 0;
        context.lineCap = broken ? 'butt' : 'round';
        context.setLineDash(broken ? dashes.map((length) => length * lineWidth * unit) : []);
        if (!broken) {
          context.stroke(lineOf(chain));
          continue;
        }
        for (const { course, from } of partsOf(chain)) {
          context.lineDashOffset = from * UNITS;
          const path = new Path2D();
          addLine(path, course);
          context.stroke(path);
        }
      }
      context.lineDashOffset = 0;
      context.setLineDash([]);
    },
  };
}
