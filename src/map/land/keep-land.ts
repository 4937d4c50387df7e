import type { Map as MapLibreMap } from 'maplibre-gl';
import { united, type Box } from '../../geometry/box.ts';
import { cameraKey } from '../camera-key.ts';
import { drawnRatio } from '../../geometry/drawn-ratio.ts';
import { screenProjection } from '../screen-projection.ts';
import { bufferBox, type BufferBox } from './buffer-box.ts';
import { createLandPicture, type LandPicture } from './land-picture.ts';

/** The land of a map, drawn once and kept as a picture while it stays as it is. */
export interface KeptLand {
  /** Says that the land has changed in a box of degrees, and nowhere else. */
  change(box: Box): void;
  /** Says that it is to be drawn anew. */
  forget(): void;
}

/** What MapLibre asks, before it draws a layer, who may draw it in its place. */
type InPlace = MapLibreMap['painter']['renderToTexture'];

/** How a frame gets its land: kept as it is, drawn anew in part, drawn anew; `done` once what is above it is drawn. */
type Course = 'undecided' | 'kept' | 'part' | 'whole' | 'done';

/** The greatest share of the screen that is drawn anew in part. */
const MOST_OF_SCREEN = 0.6;

/**
 * Keeps the land of `map`: all layers below the one called `above`. While the camera rests it is laid on the frame as a
 * picture, and where something of it has changed that part alone is drawn anew; what is shown is to the pixel what MapLibre
 * draws without it. `reach` is how far beyond a changed feature anything of it is drawn, in CSS px.
 *
 * It stands where MapLibre lets its terrain draw a layer in its place (`painter.renderToTexture`), which is no part of its
 * public interface: an atlas with terrain could not be drawn so, and no layer is drawn ahead of its order any more.
 */
export function keepLand(map: MapLibreMap, above: string, reach: () => number): KeptLand {
  let picture: LandPicture | null = null;
  /** What the picture was drawn from besides time; none where there is no picture. */
  let known: string | null = null;
  let changed: Box | null = null;
  let wanted = '';
  let still = false;
  let course: Course = 'undecided';
  let part: BufferBox | null = null;
  const gl = () => map.painter.context.gl as WebGL2RenderingContext;

  function forget(): void {
    known = null;
  }

  function decide(): Course {
    if (known === null || known !== wanted || !picture) return 'whole';
    part = changed && bufferBox(screenProjection(map), changed, reach(), drawnRatio(map), gl());
    changed = null;
    if (!part) return 'kept';
    const { drawingBufferWidth: width, drawingBufferHeight: height } = gl();
    return part.width * part.height > MOST_OF_SCREEN * width * height ? 'whole' : 'part';
  }

  /** Before the first layer of the land. */
  function begin(): void {
    course = decide();
    if (course === 'whole') return;
    picture?.lay();
    if (course === 'kept' || !part) return;
    gl().enable(gl().SCISSOR_TEST);
    gl().scissor(part.x, part.y, part.width, part.height);
  }

  /** Before the first layer above the land. */
  function end(): void {
    if (course === 'part') {
      gl().disable(gl().SCISSOR_TEST);
      if (part) picture?.take(part);
    }
    if (course === 'whole') {
      known = null;
      changed = null;
      if (still) {
        picture ??= createLandPicture(gl());
        picture.take();
        known = wanted;
      }
    }
    course = 'done';
  }

  const inPlace: InPlace = {
    needsFollowUpFrame: false,
    prepareForRender(style, _zoom, isMoving) {
      course = 'undecided';
      // a frame that failed may have left it on
      gl().disable(gl().SCISSOR_TEST);
      // corners of a box behind a tilted camera are nowhere on the screen
      still = !isMoving && map.getPitch() === 0 && !style.hasTransitions();
      if (!still) forget();
      wanted = cameraKey(map);
    },
    renderLayer({ id }) {
      if (course === 'done') return false;
      if (id === above) {
        end();
        return false;
      }
      if (course === 'undecided') begin();
      return course === 'kept';
    },
    getTexture: () => null,
  };

  const attach = () => {
    map.painter.renderToTexture = inPlace;
  };
  // a style that comes, and a context that comes back, take away what stood there
  map.on('style.load', attach);
  map.on('data', forget);
  map.on('webglcontextlost', () => {
    // MapLibre says so too where it starts its workers anew, and the context is still there
    picture?.remove();
    picture = null;
    forget();
  });
  map.on('webglcontextrestored', attach);

  return {
    change(box) {
      changed = changed ? united(changed, box) : box;
    },
    forget,
  };
}
