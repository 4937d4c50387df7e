import liningUrl from '../../geo/water-lining.webp?url';
import type { Scene } from '../atlas/scene/scene.ts';
import type { ToldSubject } from '../view/told-subject.ts';
import type { View, Viewport } from '../view/view.ts';
import { palettesOf } from '../style/palette/palette.ts';
import type { PixelBox } from '../geometry/box.ts';
import type { JulianDay } from '../time/julian-day.ts';
import type { MapOptions } from './map-options.ts';
import type { Padding } from '../view/padding.ts';
import { lookViewport, type Look } from './look.ts';
import { makeMap } from './make-map.ts';
import { loadWaterLining } from './relief/water-lining.ts';

/** What a still map is made from besides the state that it shows. */
export type StillMapOptions = Omit<
  MapOptions,
  'palette' | 'viewport' | 'padding' | 'language' | 'names' | 'widths' | 'factor' | 'title' | 'ratio'
>;

/** A picture's size: device px, and how many of them go to a CSS px. */
export interface StillSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** A map that nobody sees, for pictures. */
export interface StillMap {
  readonly width: number;
  readonly height: number;
  /**
   * Draws a scene, with outlines around what another day holds otherwise, and gives the canvas, at least `width` ×
   * `height` device px, whose picture holds until the caller yields.
   */
  draw(scene: Scene, compared?: JulianDay | null): HTMLCanvasElement;
  /** Takes layers, selection and mode of another state, and the names that come before all others there. */
  take(view: Pick<View, 'layers' | 'select' | 'mode'>, subjects?: readonly ToldSubject[]): void;
  /** Looks elsewhere, at a scene; resolves when all that is there has come. */
  look(look: Look, scene: Scene): Promise<void>;
  setPanels(boxes: readonly PixelBox[]): void;
  viewport(): Viewport;
  remove(): void;
}

/** The longest side in device px that the map’s own canvas may have. */
const MOST_PX = 4096;

function hiddenContainer(width: number, height: number): HTMLDivElement {
  const container = document.createElement('div');
  container.style.cssText = `position:fixed;left:${-width - 100}px;top:0;width:${width}px;height:${height}px;pointer-events:none`;
  container.inert = true;
  container.setAttribute('aria-hidden', 'true');
  document.body.append(container);
  return container;
}

/**
 * Makes a map outside the page that shows `view`, with everything there; rejects with an Error that names the limit
 * where the picture is larger than the browser draws, and with the signal’s reason where it is aborted.
 */
export async function createStillMap(
  options: StillMapOptions,
  size: StillSize,
  state: {
    readonly view: View;
    readonly look: Look;
    readonly scene: Scene;
    /** The day that pictures may be compared with. */
    readonly compared?: JulianDay | null;
    readonly factor: number;
    readonly padding: Padding;
    readonly panels: readonly PixelBox[];
    /** What names come before all others. */
    readonly subjects?: readonly ToldSubject[];
  },
  signal?: AbortSignal,
): Promise<StillMap> {
  const { view, look, padding } = state;
  if (Math.max(size.width, size.height) > MOST_PX)
    throw new RangeError(
      `a map of ${size.width} × ${size.height} px is larger than ${MOST_PX} px, the most that is drawn`,
    );
  const cssWidth = Math.round(size.width / size.ratio);
  const ratio = size.width / cssWidth + 1e-9;
  const cssHeight = Math.ceil(size.height / ratio);
  const lining = liningUrl ? await loadWaterLining(liningUrl) : null;
  signal?.throwIfAborted();
  const container = hiddenContainer(cssWidth, cssHeight);
  try {
    let report: (error: Error) => void = () => undefined;
    let ready: () => void = () => undefined;
    const drawn = new Promise<void>((resolve, reject) => {
      ready = resolve;
      report = reject;
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    const map = makeMap(
      container,
      {
        ...options,
        sources: {
          ...options.sources,
          ...(lining && {
            'water-lining': { ...options.sources['water-lining'], canvas: lining.canvas } as never,
          }),
        },
        lining,
        palette: palettesOf(options.atlas.config)[view.theme],
        viewport: lookViewport(look, cssWidth, cssHeight, padding),
        padding,
        language: view.language,
        names: view.names,
        widths: view.widths,
        factor: state.factor,
        title: '',
        ratio,
      },
      {
        onViewport: () => undefined,
        onSelect: () => undefined,
        onTaken: () => undefined,
        onHover: () => undefined,
        onReady: () => ready(),
        onError: (error) => report(error),
        onLost: () => report(new Error('the graphics of this browser gave up the map')),
        onMissing: () => report(new Error('a part of the map could not be fetched')),
      },
    );
    try {
      map.setPanels(state.panels);
      map.setSubjects(state.subjects ?? []);
      map.setLayers(view.layers);
      map.setSelection(view.select, null);
      map.setMode(view.mode);
      map.setCompared(state.compared ?? null);
      map.show(state.scene, false);
      await drawn;
      await map.settled();
      const canvas = map.picture();
      if (canvas.width < size.width || canvas.height < size.height)
        throw new RangeError(
          `this browser’s graphics draw at most ${canvas.width} × ${canvas.height} px of the ${size.width} × ${size.height} px asked for`,
        );
    } catch (error) {
      map.remove();
      throw error;
    }
    return {
      width: size.width,
      height: size.height,
      draw(scene, compared = null) {
        map.setCompared(compared);
        map.show(scene, false);
        return map.picture();
      },
      take(next, subjects = []) {
        map.setSubjects(subjects);
        map.setLayers(next.layers);
        map.setSelection(next.select, null);
        map.setMode(next.mode);
      },
      async look(next, scene) {
        map.show(scene, false);
        map.travelTo(lookViewport(next, cssWidth, cssHeight, padding), false);
        await map.settled(true);
      },
      setPanels: map.setPanels,
      viewport: map.viewport,
      remove() {
        map.remove();
        container.remove();
      },
    };
  } catch (error) {
    container.remove();
    throw error;
  }
}
