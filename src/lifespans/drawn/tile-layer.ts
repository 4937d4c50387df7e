import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import { createLayerState, type LayerSetters } from './layer-state.ts';
import type { LifeWindow } from '../life-window.ts';
import { namesInView, type NamePlace } from '../shapes/names-in-view.ts';
import { recordsNear } from '../shapes/records-near.ts';
import { boxSeen } from '../tiles/clip.ts';
import { coverOf, type CoverPiece } from '../tiles/cover.ts';
import { livesInView, type LivesInView, type SeenRecords } from '../tiles/lives-in-view.ts';
import type { TileError } from '../tiles/tile-error.ts';
import {
  isInRange,
  keyOf,
  parentOf,
  rangeOf,
  tilesIn,
  widenedAtEnds,
  type Box,
  type PlacedTile,
  type TilePlace,
  type TileRange,
} from '../tiles/tile-place.ts';
import type { TileSource } from '../tiles/tile-source.ts';
import { createTileStore, type StoredTile, type TileProgress } from '../tiles/tile-store.ts';
import type { DatedFields } from '../features/dated-fields.ts';
import type { MeshAnswer } from '../worker/mesh-messages.ts';
import type { MeshPool } from '../worker/mesh-pool.ts';
import type { UploadRoom } from './lifespan-buffers.ts';
import {
  createLifespanProgram,
  LIFESPAN_KINDS,
  prepareLifespanPrograms,
  type LifespanProgram,
} from './lifespan-program.ts';
import type { LifespanMap, MapLayer, MarkColours } from './map-layer.ts';
import { placeLooked, shareOf } from './mesh-layer.ts';

/** A feature of a tile that was met. */
interface TileHit {
  /** What tells the feature from others, the same in every tile; 0 never. */
  readonly key: number;
  /** Where its properties are asked for: see `MeshPool.describe`. */
  readonly name: string;
  readonly record: number;
}

/** Where the name of a feature may stand. */
export interface TileName extends TileHit, Omit<NamePlace, 'record'> {}

/**
 * Dated tiles as one layer, whose only input in time is the window; a key marks a feature in every tile that holds a part
 * of it, `null` none.
 */
export interface TileLayer extends MapLayer, LayerSetters<number | null> {
  /** The features drawn at a point (CSS px) or as near as a few px, the nearest first. */
  featuresAt(x: number, y: number): TileHit[];
  /** Where the names of what is drawn may stand, each feature once, so many at most. */
  namesInView(most: number): TileName[];
  /** The lives of what the picture shows. */
  lives(): LivesInView;
  progress(): TileProgress & { readonly bytes: number; readonly whole: boolean };
  /** Ends all that is under way; the layer can no longer be drawn. */
  end(): void;
}

/** What hears of a layer of tiles. */
export interface TileLayerListener {
  /** A tile came, went, or began to be drawn. */
  onProgress(): void;
  onFault(error: TileError): void;
  /** The picture has come to rest on other tiles, or on another part of them. */
  onView?(): void;
  /** A tile was read: what became of its features, and the layers that it has. */
  onRead(answer: MeshAnswer): void;
}

/** Bytes that a frame uploads at most. */
const PORTION = 4 * 1024 * 1024;
/** A picture rests that has not changed for so long. */
const REST_MS = 250;
/** So many tiles are fetched as they are: one that stands for all of them meanwhile would come hardly sooner. */
const FEW = 4;
/** Tiles of a zoom that are asked for at most. */
const MOST_TILES = 64;
/** A further tile beside the picture is kept in view of its points and strokes, in px. */
const BESIDE_PX = 16;

/** Creates the layer of a source of tiles; `budget` in bytes of memory. */
export function createTileLayer(
  id: string,
  source: TileSource,
  pool: MeshPool,
  fields: DatedFields,
  budget: number,
  first: { readonly colours: MarkColours; readonly window: LifeWindow },
  listener: TileLayerListener,
): TileLayer {
  let map: (LifespanMap & { getRenderWorldCopies?(): boolean }) | null = null;
  let gl: WebGL2RenderingContext | null = null;
  let drawn: { readonly pieces: readonly CoverPiece[]; readonly seen: Box } | null = null;
  let whole = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  const programs = new Map<string, { readonly program: LifespanProgram; whole: boolean }>();
  const heard = new Set<string>();
  const repaint = () => map?.triggerRepaint();
  const { now, setters } = createLayerState<number | null>(first, null, repaint);

  pool.wake();
  const store = createTileStore(source, pool, fields, budget, {
    onChange() {
      repaint();
      listener.onProgress();
    },
    onFault: (error) => listener.onFault(error),
    onDrop(tile) {
      const key = keyOf(tile.place);
      programs.get(key)?.program.remove();
      programs.delete(key);
      heard.delete(key);
    },
  });

  /** Uploads what a tile still lacks; whether it can be drawn. */
  function isReady(place: TilePlace, room: UploadRoom): boolean {
    const tile = store.get(place);
    if (!tile || !gl) return false;
    const key = keyOf(place);
    if (!tile.answer) return true;
    if (!heard.has(key)) {
      heard.add(key);
      listener.onRead(tile.answer);
    }
    let made = programs.get(key);
    if (!made) {
      made = { program: createLifespanProgram(gl, tile.answer.mesh), whole: false };
      programs.set(key, made);
    }
    made.whole ||= !made.program.upload(room);
    return made.whole;
  }

  /** The zoom whose tiles are drawn, and which of its tiles there are. */
  function rangeAt(zoom: number): TileRange {
    const { minZoom, maxZoom, bounds } = source.info;
    return rangeOf(bounds, Math.max(Math.min(Math.floor(zoom), maxZoom), minZoom));
  }

  function wantedIn(seen: Box, range: TileRange): PlacedTile[] {
    const wanted = tilesIn(seen, range.z, map?.getRenderWorldCopies?.() ?? false);
    return wanted.filter((tile) => isInRange(tile, range)).slice(0, MOST_TILES);
  }

  function compose(matrix: ArrayLike<number>): readonly CoverPiece[] {
    if (!map || !gl) return [];
    const seen = boxSeen(matrix);
    const beside = ((seen.east - seen.west) * BESIDE_PX) / Math.max(map.getCanvas().clientWidth, 1);
    const wider = {
      west: seen.west - beside,
      north: seen.north - beside,
      east: seen.east + beside,
      south: seen.south + beside,
    };
    const range = rangeAt(map.getZoom());
    const wanted = wantedIn(wider, range);
    const room = { left: PORTION };
    const known = new Map<string, boolean>();
    const ready = (place: TilePlace) => {
      const key = keyOf(place);
      const before = known.get(key);
      if (before !== undefined) return before;
      const now = isReady(place, room);
      known.set(key, now);
      return now;
    };
    const pieces = coverOf(wanted, ready).map(({ tile, clip }) => ({
      tile,
      clip: widenedAtEnds(clip, tile.world, range, beside),
    }));
    const missing = wanted.filter((tile) => !ready(tile));
    // where nothing at all stands in, a tile from farther out comes sooner than many from near by
    const bare = missing.filter(
      (tile) => tile.z > source.info.minZoom + 1 && !pieces.some(({ clip }) => covers(clip, tile)),
    );
    const coarse = new Map<string, { readonly place: TilePlace; count: number }>();
    for (const tile of bare) {
      let forebear: TilePlace = tile;
      for (let up = 0; up < 2 && forebear.z > source.info.minZoom; up++) forebear = parentOf(forebear);
      if (store.get(forebear)) continue;
      const one = coarse.get(keyOf(forebear)) ?? { place: forebear, count: 0 };
      one.count += 1;
      coarse.set(keyOf(forebear), one);
    }
    const sooner = [...coarse.values()].filter(({ count }) => count > FEW).map(({ place }) => place);
    store.want([...sooner, ...missing]);
    store.trim(new Set([...wanted.map(keyOf), ...pieces.map(({ tile }) => keyOf(tile))]));
    const wasWhole = whole;
    whole = missing.length === 0;
    // never within a frame: whoever hears it may do anything
    if (whole && !wasWhole) queueMicrotask(listener.onProgress);
    if (room.left <= 0) repaint();
    if (listener.onView && isOther(pieces, seen)) {
      clearTimeout(resting);
      resting = setTimeout(listener.onView, REST_MS);
    }
    drawn = { pieces, seen };
    return pieces;
  }

  /** Whether something else is drawn than in the frame before. */
  function isOther(pieces: readonly CoverPiece[], { west, north, east, south }: Box): boolean {
    if (!drawn || drawn.pieces.length !== pieces.length) return true;
    const { seen } = drawn;
    if (seen.west !== west || seen.east !== east || seen.north !== north || seen.south !== south) return true;
    return pieces.some(({ tile }, i) => keyOf(tile) !== keyOf(drawn?.pieces[i]?.tile ?? tile));
  }

  const covers = (clip: Box, tile: PlacedTile) => {
    const side = 2 ** -tile.z;
    const [x, y] = [(tile.x + 0.5) * side + tile.world, (tile.y + 0.5) * side];
    return clip.west <= x && x < clip.east && clip.north <= y && y < clip.south;
  };

  const recordIn = (tile: StoredTile, key: number | null) => (key === null ? -1 : store.recordOf(tile, key));
  const stored = ({ tile }: CoverPiece): StoredTile | undefined => store.get(tile);

  return {
    id,
    type: 'custom',
    renderingMode: '2d',
    onAdd(view, context) {
      // what a lost context held went with it
      programs.clear();
      map = view;
      gl = context as WebGL2RenderingContext;
      prepareLifespanPrograms(gl);
      repaint();
    },
    onRemove() {
      for (const { program } of programs.values()) program.remove();
      programs.clear();
      map = gl = drawn = null;
    },
    render(_, { defaultProjectionData }) {
      const [view, context] = [map, gl];
      const { visible, window, colours, chosen, hovered } = now();
      if (!view || !context || !visible) return;
      const matrix = defaultProjectionData.mainMatrix;
      const pieces = compose(matrix);
      const frame = {
        matrix,
        zoom: view.getZoom(),
        width: context.drawingBufferWidth,
        height: context.drawingBufferHeight,
        pixelRatio: drawnRatio(view),
        window,
        mark: shareOf(colours.mark),
        rim: shareOf(colours.rim),
        ring: colours.ring,
      };
      for (const kind of LIFESPAN_KINDS)
        for (const piece of pieces) {
          const made = programs.get(keyOf(piece.tile));
          const tile = made && stored(piece);
          if (!tile) continue;
          made.program.draw(
            {
              ...frame,
              chosen: recordIn(tile, chosen),
              hovered: recordIn(tile, hovered),
              piece: { clip: piece.clip, shift: piece.tile.world },
            },
            kind,
          );
        }
    },
    ...setters,
    featuresAt(x, y) {
      const { visible, window } = now();
      if (!map || !drawn || !visible) return [];
      const looked = placeLooked(map, x, y);
      const reach = looked.reach / looked.worldSize;
      const hits = new Map<number, TileHit>();
      for (const piece of drawn.pieces) {
        const { west, north, east, south } = piece.clip;
        if (looked.x < west - reach || looked.x > east + reach) continue;
        if (looked.y < north - reach || looked.y > south + reach) continue;
        const tile = stored(piece);
        const { keys, mesh } = tile?.answer ?? {};
        if (!tile || !keys || !mesh) continue;
        const records = recordsNear(mesh, {
          ...looked,
          x: looked.x - piece.tile.world,
          zoom: Infinity,
          window,
        });
        for (const record of records) {
          const key = keys[record] ?? 0;
          if (!hits.has(key)) hits.set(key, { key, name: tile.name, record });
        }
      }
      return [...hits.values()];
    },
    namesInView(most) {
      const { visible, window } = now();
      const names = new Map<number, TileName>();
      for (const piece of drawn?.pieces ?? []) {
        const tile = stored(piece);
        const { keys, mesh } = tile?.answer ?? {};
        if (!tile || !keys || !mesh || !map || !drawn || !visible) continue;
        const { clip, tile: { world } } = piece; // prettier-ignore
        const box = {
          left: Math.max(clip.west, drawn.seen.west) - world,
          top: Math.max(clip.north, drawn.seen.north),
          right: Math.min(clip.east, drawn.seen.east) - world,
          bottom: Math.min(clip.south, drawn.seen.south),
        };
        if (box.left >= box.right || box.top >= box.bottom) continue;
        for (const place of namesInView(mesh, { box, zoom: map.getZoom(), window, most })) {
          const key = keys[place.record] ?? 0;
          // of a feature in several tiles, where the first of them has it
          if (!names.has(key)) names.set(key, { ...place, key, name: tile.name, x: place.x + world });
        }
        if (names.size >= most) break;
      }
      return [...names.values()].slice(0, most);
    },
    lives() {
      const records: SeenRecords[] = [];
      for (const piece of drawn?.pieces ?? []) {
        const answer = stored(piece)?.answer;
        if (!answer || !drawn) continue;
        const { clip, tile } = piece;
        const box = {
          west: Math.max(clip.west, drawn.seen.west) - tile.world,
          north: Math.max(clip.north, drawn.seen.north),
          east: Math.min(clip.east, drawn.seen.east) - tile.world,
          south: Math.min(clip.south, drawn.seen.south),
        };
        if (box.west < box.east && box.north < box.south)
          records.push({ spans: answer.spans, keys: answer.keys, box });
      }
      return livesInView(records);
    },
    progress: () => ({ ...store.progress(), bytes: store.bytes(), whole }),
    end() {
      clearTimeout(resting);
      store.end();
    },
  };
}
