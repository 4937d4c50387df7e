import { AREA_BYTES, DOT_BYTES, PIECE_BYTES, POINT_BYTES, type KindMesh } from './kind-mesh.ts';
import type { LifespanMesh } from './lifespan-mesh.ts';

/** How records are drawn otherwise than they say themselves; of each record by its number, where it is a list. */
export interface Dress {
  /** Records that are not there: 1. */
  readonly hidden: Uint8Array | null;
  /** Colours as 0xRRGGBB; {@link OWN_COLOUR}: the record’s own. */
  readonly colours: Uint32Array | null;
  /** Factors on the radius of points. */
  readonly sizes: Float32Array | null;
  /** A factor on every radius, on every width of line, and on every opacity. */
  readonly size: number;
  readonly width: number;
  readonly opacity: number;
}

/** Stands for a record’s own colour. */
export const OWN_COLOUR = 0xffff_ffff;
/** A lifespan that ends before it begins is met at no time. */
const NEVER = 1e9;
const WHOLE = 0xffff_ffff;

/** Where in the words of a vertex its lifespan, colour and id lie; and, if it has one, what its last byte but three holds. */
interface Layout {
  readonly words: number;
  readonly life: number;
  readonly colour: number;
  readonly id: number;
  readonly idMask: number;
}

const AREA: Layout = { words: AREA_BYTES / 4, life: 2, colour: 4, id: 5, idMask: WHOLE };
const DOT: Layout = { words: DOT_BYTES / 4, life: 2, colour: 5, id: 6, idMask: WHOLE };
const PIECE: Layout = { words: PIECE_BYTES / 4, life: 4, colour: 6, id: 7, idMask: 0xff_ffff };
const POINT: Layout = { words: POINT_BYTES / 4, life: 2, colour: 4, id: 5, idMask: WHOLE };

const byte = (value: number) => Math.min(255, Math.max(0, Math.round(value)));

function dressKind(kind: KindMesh, layout: Layout, dress: Dress): KindMesh {
  const vertices = kind.vertices.slice(0);
  const floats = new Float32Array(vertices);
  const words = new Uint32Array(vertices);
  const { hidden, colours, sizes, opacity } = dress;
  for (let at = 0; at < words.length; at += layout.words) {
    const record = (((words[at + layout.id] as number) & layout.idMask) >>> 0) - 1;
    if (hidden?.[record]) {
      floats[at + layout.life] = NEVER;
      floats[at + layout.life + 1] = -NEVER;
      continue;
    }
    const own = words[at + layout.colour] as number;
    const colour = colours?.[record] ?? OWN_COLOUR;
    // bytes in memory are red, green, blue, alpha, and words have their lowest byte first
    const rgb =
      colour === OWN_COLOUR
        ? own & 0xff_ffff
        : ((colour >>> 16) & 0xff) | (colour & 0xff00) | ((colour & 0xff) << 16);
    words[at + layout.colour] = (rgb | (byte((own >>> 24) * opacity) << 24)) >>> 0;
    if (layout === PIECE)
      words[at + 7] =
        (((words[at + 7] as number) & 0xff_ffff) |
          (byte(((words[at + 7] as number) >>> 24) * dress.width) << 24)) >>>
        0;
    else if (layout === POINT) {
      const form = words[at + 6] as number;
      const factor = dress.size * (sizes?.[record] ?? 1);
      words[at + 6] = ((form & 0xffff_ff00) | byte((form & 255) * factor)) >>> 0;
    }
  }
  return { ...kind, vertices };
}

/** Whether a dress changes nothing. */
const isPlain = ({ hidden, colours, sizes, size, width, opacity }: Dress): boolean =>
  hidden === null && colours === null && sizes === null && size === 1 && width === 1 && opacity === 1;

/** A mesh drawn by a dress: another, of which what the dress leaves alone is shared; the same where it changes nothing. */
export function dressMesh(mesh: LifespanMesh, dress: Dress): LifespanMesh {
  if (isPlain(dress)) return mesh;
  return {
    ...mesh,
    areas: mesh.areas.map(({ triangles, dots, extent }) => ({
      triangles: dressKind(triangles, AREA, dress),
      dots: dots && dressKind(dots, DOT, dress),
      extent,
    })),
    lines: mesh.lines && dressKind(mesh.lines, PIECE, dress),
    points: mesh.points && dressKind(mesh.points, POINT, dress),
  };
}
