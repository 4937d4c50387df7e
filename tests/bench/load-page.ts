import { createLifespanLayer, type LifespanLayer } from '../../src/map/overlays/lifespan-layer.ts';
import { openInWorker } from '../../src/imported/open-in-worker.ts';
import { NOTHING_CHOSEN, type ImportedFile } from '../../src/imported/imported-file.ts';
import { PAPER } from '../../src/style/palette/palette.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { loadFile } from './load-file.ts';
import { emptyMap } from './maplibre-ways.ts';

/** What opening the file took, in ms: to the first picture, and the long tasks of the page meanwhile. */
export interface Load {
  readonly ms: number;
  /** To the picture of the first records, where there is one before. */
  readonly firstMs: number;
  readonly longTasks: readonly number[];
}

declare global {
  interface Window {
    /** Reads the file by `JSON.parse` and uploads its positions at once, or opens it as the atlas does. */
    load(way: 'parse' | 'atlas'): Promise<Load>;
    megabytes: number;
  }
}

interface Collection {
  readonly features: readonly { readonly geometry: { readonly coordinates: unknown } }[];
}

/** All positions of a collection, by turns longitude and latitude. */
function positionsOf({ features }: Collection): Float32Array {
  let length = 0;
  const walk = (value: unknown, found: (x: number, y: number) => void): void => {
    const list = value as readonly unknown[];
    if (typeof list[0] === 'number') found(list[0], list[1] as number);
    else for (const member of list) walk(member, found);
  };
  for (const { geometry } of features) walk(geometry.coordinates, () => (length += 2));
  const positions = new Float32Array(length);
  let at = 0;
  for (const { geometry } of features)
    walk(geometry.coordinates, (x, y) => {
      positions[at++] = x;
      positions[at++] = y;
    });
  return positions;
}

async function begin(): Promise<void> {
  const map = await emptyMap();
  map.jumpTo({ center: [115, 35], zoom: 4 });
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl) throw new Error('no WebGL2');
  const file = loadFile();
  window.megabytes = file.size / 1e6;

  /** Waits for what was asked of the graphics card, without holding the page up. */
  async function done(context: WebGL2RenderingContext): Promise<void> {
    const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0);
    context.flush();
    const isDone = () => !fence || context.getSyncParameter(fence, context.SYNC_STATUS) === context.SIGNALED;
    while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 4));
  }

  window.load = async (way) => {
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longTasks.push(Math.round(duration));
    });
    observer.observe({ type: 'longtask' });
    const began = performance.now();
    let firstMs = NaN;
    if (way === 'parse') {
      const positions = positionsOf(JSON.parse(await file.text()) as Collection);
      gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
      gl.bufferData(gl.ARRAY_BUFFER, positions, gl.STATIC_DRAW);
    } else {
      const shown: LifespanLayer[] = [];
      const show = async ({ mesh }: ImportedFile) => {
        const layer = createLifespanLayer(`own-${shown.length}`, mesh, {
          palette: PAPER,
          instant: parseDay('1125-01-31'),
        });
        for (const before of shown) map.removeLayer(before.id);
        shown.push(layer);
        map.addLayer(layer);
        await new Promise<void>((resolve) => map.once('idle', () => resolve()));
      };
      const showFirst = async (first: ImportedFile) => {
        await show(first);
        await done(gl);
        firstMs = performance.now() - began;
      };
      const { opened } = openInWorker(
        { name: 'survey.geojson', blob: file, options: { ...NOTHING_CHOSEN, calendar: 'julian' } },
        () => undefined,
        (first) => void showFirst(first),
      );
      const whole = await opened;
      if (whole) await show(whole);
    }
    await done(gl);
    const ms = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 300));
    observer.disconnect();
    return { ms, firstMs, longTasks };
  };
  document.documentElement.dataset.ready = 'true';
}
void begin();
