import { fetchFile } from '../../load/fetch-file.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import type { Palette } from '../../style/palette/palette.ts';

/** The water-lining picture of `geo/`, whose grey is how strongly to colour the sea beside the shore. */
export interface WaterLining {
  /** A canvas that holds the lining in the palette’s colour; nothing yet, in a single pixel, before it has come. */
  readonly canvas: HTMLCanvasElement;
  /** Whether it has come. */
  there(): boolean;
  /** Fetches it, once; rejects where it cannot be had, and tries again when next called. */
  come(): Promise<void>;
  /** Colours it for a palette, once it has come. */
  paint(palette: Palette): void;
}

/** How strongly each pixel is coloured, on the picture that colours are written into. */
interface Lining {
  readonly strength: Uint8ClampedArray;
  readonly image: ImageData;
}

/** Reads the lining onto a canvas, which takes its size. */
async function readLining(url: string, context: CanvasRenderingContext2D): Promise<Lining> {
  const response = await fetchFile(url);
  const picture = await createImageBitmap(await response.blob(), { colorSpaceConversion: 'none' });
  const { canvas } = context;
  canvas.width = picture.width;
  canvas.height = picture.height;
  context.drawImage(picture, 0, 0);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  context.clearRect(0, 0, canvas.width, canvas.height);
  const strength = new Uint8ClampedArray(canvas.width * canvas.height);
  for (let i = 0; i < strength.length; i++) strength[i] = image.data[4 * i] ?? 0;
  return { strength, image };
}

/** The lining at an address, which is not fetched before it is to come. */
export function createWaterLining(url: string): WaterLining {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  let lining: Lining | null = null;
  let coming: Promise<void> | null = null;

  async function read(): Promise<void> {
    if (!context) throw new Error('the water-lining could not be drawn: no 2D canvas');
    lining = await readLining(url, context);
  }

  return {
    canvas,
    there: () => lining !== null,
    come() {
      coming ??= read().catch((error: unknown) => {
        coming = null;
        throw error;
      });
      return coming;
    },
    paint(palette) {
      if (!lining) return;
      const { strength, image } = lining;
      const [red, green, blue] = rgbOf(palette.waterLining);
      for (let i = 0; i < strength.length; i++) {
        image.data[4 * i] = red;
        image.data[4 * i + 1] = green;
        image.data[4 * i + 2] = blue;
        image.data[4 * i + 3] = (strength[i] ?? 0) * palette.waterLiningStrength;
      }
      context?.putImageData(image, 0, 0);
    },
  };
}

/** Loads the lining. */
export async function loadWaterLining(url: string): Promise<WaterLining> {
  const lining = createWaterLining(url);
  await lining.come();
  return lining;
}
