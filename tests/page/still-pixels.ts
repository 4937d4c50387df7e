import type { Page } from 'playwright';
import type { LonLat } from '../../src/geometry/great-circle.ts';

/** Where a page looks; sizes in CSS px. */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** How two pictures differ outside the land that changes and within it, in levels of 0 to 255. */
export interface PixelDifference {
  readonly outside: number;
  readonly inside: number;
  /** How many px outside differ by more than three levels. */
  readonly many: number;
  /** The share of the picture that lies outside. */
  readonly share: number;
  /** Where the greatest difference outside lies. */
  readonly at: readonly [x: number, y: number];
}

/** A shape of land: the rings of a polygon, in degrees. */
export type Land = readonly (readonly LonLat[])[];

declare global {
  interface Window {
    still: {
      keep(name: string): void;
      differ(
        a: string,
        b: string,
        land: readonly (readonly (readonly (readonly [number, number])[])[])[],
        margin: number,
      ): PixelDifference;
    };
  }
}

/** Mercator px of a camera whose middle is its centre, for tiles of 512 px. */
export function onScreen({ lon, lat, zoom, width, height }: Camera, [east, north]: LonLat): [number, number] {
  const world = 512 * 2 ** zoom;
  const y = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);
  return [width / 2 + ((east - lon) / 360) * world, height / 2 - (y(north) - y(lat)) * world];
}

/** Puts `window.still` into the page: keeps pictures of the map and compares them within and without some land. */
export async function installStill(page: Page): Promise<void> {
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const gl = canvas?.getContext('webgl2');
    if (!canvas || !gl) throw new Error('the page has no map');
    const { width, height } = canvas;
    const pictures = new Map<string, Uint8Array>();
    const pictureOf = (name: string) => {
      const picture = pictures.get(name);
      if (!picture) throw new Error(`no picture ${name} was kept`);
      return picture;
    };
    window.still = {
      keep(name) {
        const buffer = new Uint8Array(width * height * 4);
        gl.bindFramebuffer(gl.FRAMEBUFFER, null);
        gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, buffer);
        pictures.set(name, buffer);
      },
      differ(a, b, land, margin) {
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas to draw the land on');
        context.lineWidth = 2 * margin;
        context.lineJoin = 'round';
        for (const rings of land) {
          context.beginPath();
          for (const ring of rings) {
            ring.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
            context.closePath();
          }
          context.fill('evenodd');
          context.stroke();
        }
        const mask = context.getImageData(0, 0, width, height).data;
        const [p, q] = [pictureOf(a), pictureOf(b)];
        let [outside, inside, count, many] = [0, 0, 0, 0];
        let worst: [number, number] = [-1, -1];
        for (let y = 0; y < height; y++) {
          for (let x = 0; x < width; x++) {
            const at = (y * width + x) * 4;
            const away = (mask[((height - 1 - y) * width + x) * 4 + 3] ?? 0) === 0;
            if (away) count += 1;
            let apart = 0;
            for (let k = 0; k < 3; k++) {
              const levels = Math.abs((p[at + k] ?? 0) - (q[at + k] ?? 0));
              apart = Math.max(apart, levels);
              if (away && levels > outside) {
                outside = levels;
                worst = [x, height - 1 - y];
              }
              if (!away) inside = Math.max(inside, levels);
            }
            if (away && apart > 3) many += 1;
          }
        }
        return { outside, inside, many, share: count / (width * height), at: worst };
      },
    };
  });
}
