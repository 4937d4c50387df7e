import { seededNumbers } from '../seeded-numbers.ts';
import { FIXED_DAY } from './fixed-day.ts';
import { BITS, PROBE } from './lifespan-shapes.ts';
import { emptyMap, mapLibreWay, type MapLibreWay, type ShowSquares } from './maplibre-ways.ts';
import type { Way } from './way.ts';

/** What a run over days gives. */
export interface Drag {
  readonly frames: number;
  readonly stale: number;
  readonly worstLag: number;
  readonly framesPerSecond: number;
}

declare global {
  interface Window {
    /**
     * Asks for a new day in every frame for so long; what was painted is read back from the probe squares, if wanted. A frame
     * counts once it is drawn: the time lasts until the graphics card has drawn all of them.
     */
    drag(durationMs: number, read: boolean): Promise<Drag>;
    /** Milliseconds from asking for a far day until a frame shows it, so many times; NaN where none does within 20 s. */
    jumps(count: number): Promise<number[]>;
    /** Asks for a new day and paints it, so many times over. */
    scrub(times: number): Promise<void>;
    /** Looks at so many places anywhere among the squares, a moment each; how many bytes of tiles the engine kept at most. */
    fly(times: number): Promise<number>;
    /** Milliseconds that building and the first picture took. */
    loadMs: number;
    /** Takes the graphics context away and gives it back; resolves with the day painted after it. */
    loseContext(day: number): Promise<number>;
    /** How many draws a frame takes: as it is, and with what MapLibre draws of the sky. */
    drawsOfFrame(): { readonly own: number; readonly withSky: number };
    /** The record under the middle of a probe square. */
    pickProbe(bit: number): number;
  }
}

const LONGEST_JUMP_MS = 20_000;
/** A flight waits so many frames for its tiles at most. */
const FRAMES_OF_FLIGHT = 20;
const asked = new URLSearchParams(location.search);
const count = Number(asked.get('n') ?? 1000);
const name = asked.get('way') ?? 'engine';
const still = name.endsWith('limit');
const moves = asked.get('move') === '1';
let mapLibre: MapLibreWay | null = null;

/** The ways of other libraries, by name: those that draw by themselves, and those that draw with MapLibre. */
export interface Peers {
  /** Loads a way; it then draws so many squares. */
  readonly alone: Readonly<Record<string, () => Promise<(count: number) => Way | Promise<Way>>>>;
  readonly onMapLibre: Readonly<Record<string, ShowSquares>>;
}

async function open({ alone, onMapLibre }: Peers): Promise<readonly [way: Way, began: number]> {
  const draw = await alone[name]?.();
  if (draw) {
    const began = performance.now();
    return [await draw(count), began];
  }
  const map = await emptyMap();
  const began = performance.now();
  mapLibre = await mapLibreWay(map, name, count, onMapLibre[name]);
  return [mapLibre, began];
}

/** Sets up the page; not to be awaited by a module itself, whose chunks would wait for it in turn. */
export async function openLifespans(peers: Peers): Promise<void> {
  const [way, began] = await open(peers);

  /** The day that the picture spells. */
  function dayPainted(): number {
    const middle = way.project(PROBE.west, PROBE.south + PROBE.size / 2);
    const reds = way.reds(Math.round(middle.y), innerWidth);
    let day = 0;
    for (let bit = 0; bit < BITS; bit++) {
      const { x } = way.project(PROBE.west + (bit + 0.5) * PROBE.size, PROBE.south);
      if ((reds[Math.round(x)] ?? 0) > 200) day += 2 ** bit;
    }
    return day;
  }

  /** Asks for a day until a frame shows it; milliseconds, or NaN. */
  async function until(day: number): Promise<number> {
    const start = performance.now();
    way.show(day);
    while (performance.now() - start < LONGEST_JUMP_MS) {
      await way.painted();
      if (dayPainted() === day) return performance.now() - start;
      way.again();
    }
    return NaN;
  }

  window.drag = async (durationMs, read) => {
    const start = performance.now();
    let [frames, stale, worstLag] = [0, 0, 0];
    while (performance.now() - start < durationMs) {
      const day = still ? FIXED_DAY : (frames * 7) % 1800;
      way.show(day);
      // a few px to and fro, nearer and farther, so that tiles of two zooms come and go and the probes stay in view
      if (moves) way.look?.(9.5 + Math.sin(frames / 9), -1 + Math.cos(frames / 11), 3.7 + Math.sin(frames / 17) * 0.5); // prettier-ignore
      await way.painted();
      frames += 1;
      if (!read) continue;
      const lag = Math.abs(dayPainted() - day);
      if (lag > 0) stale += 1;
      worstLag = Math.max(worstLag, lag);
    }
    way.reds(0, 1);
    return { frames, stale, worstLag, framesPerSecond: (frames * 1000) / (performance.now() - start) };
  };
  window.jumps = async (times) => {
    const took: number[] = [];
    for (let i = 0; i < times; i++) {
      await until(100 + 13 * i);
      const ms = await until(1500 - 17 * i);
      took.push(ms);
      if (Number.isNaN(ms)) break;
    }
    return took;
  };
  window.fly = async (times) => {
    const tiles = mapLibre?.tiles;
    if (!tiles) throw new Error('only the engine tells how much of tiles it keeps');
    const next = seededNumbers(times);
    let most = 0;
    for (let flight = 0; flight < times; flight++) {
      way.look?.(next() * 19, next() * 15 - 7, 3 + next() * 6);
      for (let frame = 0; frame < FRAMES_OF_FLIGHT; frame++) {
        await way.painted();
        most = Math.max(most, tiles.progress().bytes);
        if (tiles.progress().whole) break;
        way.again();
      }
    }
    return most;
  };
  window.scrub = async (times) => {
    for (let i = 0; i < times; i++) {
      way.show((i * 7) % 1800);
      if (mapLibre) mapLibre.map.redraw();
      // the graphics process is waited for now and then, so that nothing heaps up there
      if (i % 16 === 0) dayPainted();
      if (i % 100 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  };
  window.loseContext = async (day) => {
    if (!mapLibre) throw new Error('only MapLibre’s context is taken away');
    const { gl, map } = mapLibre;
    const extension = gl.getExtension('WEBGL_lose_context');
    const back = new Promise((resolve) => map.once('webglcontextrestored', resolve));
    extension?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    extension?.restoreContext();
    await back;
    await new Promise((resolve) => setTimeout(resolve, 500));
    way.show(day);
    await way.painted();
    return dayPainted();
  };
  window.drawsOfFrame = () => {
    if (!mapLibre) throw new Error('only MapLibre’s draws are counted');
    const { map } = mapLibre;
    const gl = mapLibre.gl;
    const draw = gl.drawElements.bind(gl);
    let draws = 0;
    gl.drawElements = (...call) => {
      draws += 1;
      draw(...call);
    };
    const own = map.painter.drawFunctions;
    map.redraw();
    const without = draws;
    draws = 0;
    map.painter.drawFunctions = {
      ...own,
      sky: () => void gl.drawElements(gl.TRIANGLES, 0, gl.UNSIGNED_SHORT, 0),
    };
    map.redraw();
    map.painter.drawFunctions = own;
    gl.drawElements = draw;
    return { own: without, withSky: draws };
  };
  window.pickProbe = (bit) => {
    const { x, y } = way.project(PROBE.west + (bit + 0.5) * PROBE.size, PROBE.south + PROBE.size / 2);
    return mapLibre?.layer?.pick(x, y) ?? -1;
  };
  await until(FIXED_DAY);
  window.loadMs = performance.now() - began;
  document.documentElement.dataset.ready = 'true';
}
