import type { Page } from 'playwright';

/** A painted frame as the page keeps it: the day the slider said, and the picture of the map, thinned. */
interface PaintedFrame {
  readonly day: number;
  readonly pixels: Uint32Array;
}

/** The functions that {@link installProbe} puts into the page as `window.probe`. */
interface Probe {
  /** The frame that stands on the screen. */
  read(): PaintedFrame;
  /** Resolves after the next frame has been painted. */
  painted(): Promise<void>;
  /** Goes to a day by the date field. */
  goTo(day: number, written: string): Promise<void>;
  /** The picture of a day at rest: gone to, and painted twice over. */
  pictureOf(day: number, written: string): Promise<Uint32Array>;
  /** How many pixels of two pictures differ by more than 24 levels in a channel. */
  apart(a: Uint32Array, b: Uint32Array): number;
  /** How often what was asked of WebGL since it was last asked: draws of triangles, and cuts to a part of the screen. */
  asked(): { readonly draws: number; readonly cuts: number };
  /** Forgets the pictures of days, which are others once the page draws in another way. */
  forget(): void;
}

declare global {
  interface Window {
    probe: Probe;
    collected: PaintedFrame[];
  }
}

/** Keeps the drawing buffer after each frame, so that what was painted can be read back. Call before the page opens. */
export async function keepFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const get = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      options?: object,
    ) {
      const kept = kind === 'webgl2' ? { ...options, preserveDrawingBuffer: true } : options;
      return get.call(this, kind as 'webgl2', kept);
    } as typeof get;
  });
}

/** Puts a {@link Probe} into the page. */
export async function installProbe(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const slider = document.querySelector('[role="slider"]');
    const field = document.querySelector<HTMLInputElement>('.date-field input');
    const gl = canvas?.getContext('webgl2');
    if (!canvas || !slider || !gl || !field) throw new Error('the page has no map, slider or date field');
    const { width, height } = canvas;
    const buffer = new Uint8Array(width * height * 4);
    const STEP = 3;
    const LEVELS = 24;
    const pictures = new Map<number, Uint32Array>();
    let asked = { draws: 0, cuts: 0 };
    const { drawElements, scissor } = WebGL2RenderingContext.prototype;
    gl.drawElements = (...parameters) => {
      asked.draws += 1;
      drawElements.apply(gl, parameters);
    };
    gl.scissor = (...parameters) => {
      asked.cuts += 1;
      scissor.apply(gl, parameters);
    };
    const probe: Probe = {
      read() {
        const day = Number(slider.getAttribute('aria-valuenow'));
        gl.bindFramebuffer(gl.FRAMEBUFFER, null);
        gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, buffer);
        const pixels = new Uint32Array(Math.ceil(height / STEP) * Math.ceil(width / STEP));
        let i = 0;
        for (let y = 0; y < height; y += STEP) {
          for (let x = 0; x < width; x += STEP) {
            const at = (y * width + x) * 4;
            pixels[i++] = ((buffer[at] ?? 0) << 16) | ((buffer[at + 1] ?? 0) << 8) | (buffer[at + 2] ?? 0);
          }
        }
        return { day, pixels };
      },
      painted: () =>
        new Promise<void>((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve, 0));
        }),
      async goTo(day, written) {
        const there = () => Number(slider.getAttribute('aria-valuenow')) === day;
        const arrived = new Promise<void>((resolve) => {
          if (there()) return resolve();
          new MutationObserver((_, observer) => {
            if (!there()) return;
            observer.disconnect();
            resolve();
          }).observe(slider, { attributeFilter: ['aria-valuenow'] });
        });
        field.value = written;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.form?.requestSubmit();
        await arrived;
      },
      async pictureOf(day, written) {
        const known = pictures.get(day);
        if (known) return known;
        await probe.goTo(day, written);
        for (let i = 0; i < 2; i++) await probe.painted();
        const frame = probe.read();
        if (frame.day !== day) throw new Error(`asked for day ${day}, but the slider says ${frame.day}`);
        pictures.set(day, frame.pixels);
        return frame.pixels;
      },
      apart(a, b) {
        let count = 0;
        for (let i = 0; i < a.length; i++) {
          const [p, q] = [a[i] ?? 0, b[i] ?? 0];
          if (p === q) continue;
          const differs = (shift: number) => Math.abs(((p >> shift) & 255) - ((q >> shift) & 255)) > LEVELS;
          if (differs(16) || differs(8) || differs(0)) count += 1;
        }
        return count;
      },
      asked() {
        const told = asked;
        asked = { draws: 0, cuts: 0 };
        return told;
      },
      forget: () => pictures.clear(),
    };
    Object.assign(window, { probe, collected: [] });
  });
}
