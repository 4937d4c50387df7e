import type { Map as MapLibreMap } from 'maplibre-gl';
import { united, type Box } from '../../geometry/box.ts';
import { cameraKey } from '../camera-key.ts';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import { screenProjection } from '../screen-projection.ts';
import { bufferBox, type BufferBox } from './buffer-box.ts';
import { drawNear } from './draw-near.ts';
import { createKeptRuns } from './kept-runs.ts';
import { drawLayers } from './draw-layers.ts';
import { createLandPicture, type LandPicture } from './land-picture.ts';
import { landPlace, landShift, revealed, type LandPlace, type LandShift } from './land-shift.ts';
import type { FrameClip, PartlyDrawn } from './partly-drawn.ts';
import { tileBox, type TilePlace } from './tile-box.ts';
import { createTouchedTiles, type TouchedTiles } from './touched-tiles.ts';

/** The land of a map, drawn once and kept as a picture while it stays as it is. */
export interface KeptLand {
  /** Says that the land has changed in a box of degrees, and nowhere else. */
  change(box: Box): void;
  /** Says that it is to be drawn anew, but for what time never moves. */
  forget(): void;
  /** Says that all of it is to be drawn anew. */
  forgetAll(): void;
  /** Confines what is drawn to where it is drawn anew, once a layer of it has drawn a picture of its own on the way. */
  confine(): void;
}

/** What stands above the land of a map. */
export interface AboveLand {
  /** The lowest layer above it. */
  readonly id: string;
  /** All layers above it; `null` for one that is always drawn whole. */
  layers(): readonly (PartlyDrawn | null)[];
}

/** What MapLibre asks, before it draws a layer, who may draw it in its place. */
type InPlace = MapLibreMap['painter']['renderToTexture'];
/** What it clears the screen by. */
type Clear = MapLibreMap['painter']['context']['clear'];
type Style = Parameters<InPlace['renderLayer']>[1];
type Frame = Parameters<InPlace['renderLayer']>[2];

/** A tile that has come, of the event that tells of it. */
interface CameTile {
  readonly tileID: { readonly canonical: TilePlace };
}

/**
 * How a frame gets its land: kept as it is, drawn anew in part, moved and drawn anew where that shows more, drawn anew;
 * `done` once what is above it is drawn.
 */
type Course = 'kept' | 'part' | 'moved' | 'whole' | 'done';

/** The greatest share of the screen that is drawn anew in part: of the land, and of what is above it. */
const MOST_OF_SCREEN = 0.6;
/**
 * Keeps the land of `map`: all layers below those `above`. While the camera rests it is laid on the frame as a picture, and
 * where something of it has changed that part alone is drawn anew. Where all that is above it can say what has changed
 * too, the frame is drawn over the last one, in the tiles that anything touches alone; the canvas of the map has to keep
 * its drawing buffer. What is shown is to the pixel what is shown without all this. `reach` is how far beyond a changed
 * feature anything of it is drawn, in CSS px; nothing is kept of frames that nobody sees, before the map is `seen`.
 *
 * It stands where MapLibre lets its terrain draw a layer in its place (`painter.renderToTexture`), which is no part of its
 * public interface: an atlas with terrain could not be drawn so, and no layer is drawn ahead of its order any more.
 */
export function keepLand(
  map: MapLibreMap,
  above: AboveLand,
  { reach, seen }: { reach(): number; seen(): boolean },
): KeptLand {
  let picture: LandPicture | null = null;
  /** What the picture was drawn from besides time; none where there is no picture. */
  let known: string | null = null;
  /** The same of the frame that stands on the canvas; none where that is not whole. */
  let presented: string | null = null;
  /** Where the picture lies, moved or not; none where there is no picture that holds. */
  let place: LandPlace | null = null;
  let move: LandShift | null = null;
  /** Whether the camera is such that the land can be kept at all. */
  let level = false;
  let changed: Box | null = null;
  let wanted = '';
  let still = false;
  let course: Course = 'done';
  let begun = false;
  let part: BufferBox | null = null;
  /** What the land is drawn in at the moment; none where it is drawn anywhere. */
  let cut: BufferBox | null = null;
  /** Where the land of a frame that is moved is drawn anew. */
  let anew: readonly BufferBox[] = [];
  let drawPart: ReturnType<typeof drawNear> | null = null;
  /** Where the frame is drawn over the last one; none where it is drawn whole. */
  let touched: TouchedTiles | null = null;
  const gl = () => map.painter.context.gl as WebGL2RenderingContext;
  const drawnOn = () => (picture ??= createLandPicture(gl()));

  function forget(): void {
    known = null;
    place = null;
  }

  function change(box: Box): void {
    changed = changed ? united(changed, box) : box;
  }

  function forgetAll(): void {
    forget();
    runs.forget();
  }

  /** What is to be drawn anew of the land where the camera has only gone elsewhere: at most so much of the screen. */
  function boxesAfter({ shift }: LandShift): readonly BufferBox[] | null {
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl();
    const boxes = [...revealed(shift, width, height), ...(part ? [part] : [])];
    const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
    return area > MOST_OF_SCREEN * width * height ? null : boxes;
  }

  function decide(): Course {
    part = move = null;
    anew = [];
    if (!picture || !place) return 'whole';
    part = changed && bufferBox(screenProjection(map), changed, reach(), drawnRatio(map), gl());
    changed = null;
    if (known === wanted) {
      if (!part) return 'kept';
      const { drawingBufferWidth: width, drawingBufferHeight: height } = gl();
      return part.width * part.height > MOST_OF_SCREEN * width * height ? 'whole' : 'part';
    }
    move = still ? null : landShift(map, place);
    const boxes = move && boxesAfter(move);
    if (!boxes) return 'whole';
    anew = boxes;
    return 'moved';
  }

  /** The tiles in which the frame is not what stands on the canvas; `null` where it is to be drawn whole. */
  function touchedTiles(standing: boolean): TouchedTiles | null {
    const layers = above.layers();
    if (!standing || !still || layers.includes(null)) for (const layer of layers) layer?.forgetDrawn();
    if (!still || layers.includes(null)) return null;
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl();
    const tiles = createTouchedTiles({ width, height, ratio: drawnRatio(map) });
    const told = layers.map((layer) => layer?.touch(tiles));
    // they may have brought something to the graphics card
    map.painter.context.setDirty();
    if (!standing || course === 'whole' || told.includes(false)) return null;
    if (part) tiles.touchBuffer(part);
    return tiles.share() > MOST_OF_SCREEN ? null : tiles;
  }

  /** Tells MapLibre that its context is not as it left it. */
  function tellContext(): void {
    const { context } = map.painter;
    context.setDirty();
    map.painter.setBaseState();
    context.bindFramebuffer.set(null);
  }

  const runs = createKeptRuns(map, tellContext);

  function cutTo(box: BufferBox | null): void {
    cut = box;
    if (!box) return gl().disable(gl().SCISSOR_TEST);
    gl().enable(gl().SCISSOR_TEST);
    gl().scissor(box.x, box.y, box.width, box.height);
  }

  function layMoved(style: Style, frame: Frame): void {
    if (!move) return;
    picture?.layShifted(move.shift.x, move.shift.y);
    tellContext();
    const order = map.getLayersOrder();
    const land = order.slice(0, order.indexOf(above.id));
    for (const box of anew) {
      cutTo(box);
      drawLayers(map, land, style, frame, box);
    }
    cutTo(null);
  }

  /** Before the first layer of the land. */
  function begin(style: Style, frame: Frame): void {
    begun = true;
    if (still && course !== 'kept') runs.prepare(wanted, above.id, style, frame);
    runs.begin(still);
    if (course === 'whole') return;
    if (course === 'moved') return layMoved(style, frame);
    if (!touched) {
      picture?.lay();
      tellContext();
    }
    if (course === 'part') cutTo(part);
  }

  /** Before the first layer above the land. */
  function end(): void {
    if (course === 'part') {
      cutTo(null);
      if (part) picture?.take(part);
    }
    if (course === 'moved') {
      picture?.take();
      place = move?.place ?? null;
    }
    if (course === 'whole') {
      forget();
      changed = null;
      if (level) {
        drawnOn().take();
        place = landPlace(map);
        if (still) known = wanted;
      }
    }
    const rectangles = touched?.rectangles();
    if (rectangles?.length) {
      map.painter.context.clear({ stencil: 0 });
      picture?.lay(rectangles);
    }
    tellContext();
    const clip: FrameClip = touched ? (rectangles?.length ? touched : 'none') : 'all';
    for (const layer of above.layers()) layer?.clip(clip);
    course = 'done';
  }

  const inPlace: InPlace = {
    needsFollowUpFrame: false,
    prepareForRender(style, _zoom, isMoving) {
      begun = false;
      // a frame that failed may have left it on
      cutTo(null);
      // corners of a box behind a tilted camera are nowhere on the screen
      level = seen() && map.getPitch() === 0 && !style.hasTransitions();
      still = level && !isMoving;
      if (!level) forgetAll();
      if (!still) known = null;
      wanted = cameraKey(map);
      const standing = presented === wanted;
      presented = null;
      course = decide();
      drawPart = part && drawNear(map, part);
      touched = touchedTiles(standing);
    },
    renderLayer(layer, style, frame) {
      if (course === 'done') return false;
      if (layer.id === above.id) {
        end();
        return false;
      }
      if (!begun) {
        begin(style, frame);
        if (touched && course === 'part') frame.clearStencil();
      }
      if (course === 'kept' || course === 'moved') return true;
      if (runs.lay(layer, () => course === 'part' && cutTo(part))) return true;
      return (course === 'part' && drawPart?.(layer, style, frame)) || false;
    },
    getTexture: () => null,
  };

  const held = new WeakSet<object>();
  const attach = () => {
    const { painter } = map;
    painter.renderToTexture = inPlace;
    // its program is taken while the graphics card has nothing to do that would have to be waited for
    drawnOn();
    if (held.has(painter.context)) return;
    held.add(painter.context);
    const clear: Clear = painter.context.clear.bind(painter.context);
    // the screen is cleared before the first layer: not where a frame is drawn over the last one
    painter.context.clear = (what) => {
      if (touched && !begun && course !== 'done' && painter.context.bindFramebuffer.get() === null) return;
      clear(what);
    };
  };
  // a style that comes, and a context that comes back, take away what stood there
  map.on('style.load', attach);
  map.on('data', (event) => {
    // while the camera moves, a tile that comes is drawn over what stood in its place; at rest all is drawn anew
    const tile = 'tile' in event ? (event.tile as CameTile | undefined) : undefined;
    if (tile && map.isMoving()) change(tileBox(tile.tileID.canonical));
    else forgetAll();
  });
  // the canvas is emptied, even where it gets the size that it had
  map.on('resize', () => {
    presented = null;
  });
  map.on('render', () => {
    cutTo(null);
    presented = course === 'done' && gl().getContextAttributes()?.preserveDrawingBuffer ? wanted : null;
  });
  map.on('webglcontextlost', () => {
    // MapLibre says so too where it starts its workers anew, and the context is still there
    picture?.remove();
    picture = null;
    presented = null;
    runs.lost();
    forget();
  });
  map.on('webglcontextrestored', attach);

  return { change, forget, forgetAll, confine: () => cutTo(cut) };
}
