import { AREA_BYTES, PIECE_BYTES, POINT_BYTES, type KindMesh } from './kind-mesh.ts';
import type { LifespanMesh } from './lifespan-mesh.ts';

/** The word of a vertex that holds its colour, and how many words it has. */
const AREA = { at: 4, words: AREA_BYTES / 4 } as const;
const PIECE = { at: 6, words: PIECE_BYTES / 4 } as const;
const POINT = { at: 4, words: POINT_BYTES / 4 } as const;

/** The colours of what is drawn, as `#rrggbb`, whatever their opacity. */
export function meshColours({ areas, lines, points }: LifespanMesh): ReadonlySet<string> {
  const found = new Set<number>();
  function look(kind: KindMesh | null, { at, words }: { readonly at: number; readonly words: number }): void {
    if (!kind) return;
    const vertices = new Uint32Array(kind.vertices);
    for (let i = at; i < vertices.length; i += words) found.add((vertices[i] ?? 0) & 0xff_ffff);
  }
  for (const { triangles } of areas) look(triangles, AREA);
  look(lines, PIECE);
  look(points, POINT);
  // bytes are red, green, blue, the lowest first
  return new Set(
    [...found].map((word) => `#${[word & 255, (word >>> 8) & 255, word >>> 16].map((part) => part.toString(16).padStart(2, '0')).join('')}`),
  ); // prettier-ignore
}
