import { fetchFile } from '../../load/fetch-file.ts';
import { rgbOf } from '../../style/palette/colour.ts';
import type { Palette } from '../../style/palette/palette.ts';

/** The water-lining picture of `geo/`, whose grey is how strongly to colour the sea beside the shore. */
export interface WaterLining {
  /** A canvas that holds the lining in the palette's colour. */
  readonly canvas: HTMLCanvasElement;
  /** Colours it for a palette. */
  paint(palette: Palette): void;
}

/** Loads the lining. */
export async function loadWaterLining(url: string): Promise<WaterLining> {
  const response = await fetchFile(url);
  const picture = await createImageBitmap(await response.blob(), { colorSpaceConversion: 'none' });
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the water-lining could not be drawn: no 2D canvas');
  context.drawImage(picture, 0, 0);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  const strength = new Uint8ClampedArray(canvas.width * canvas.height);
  for (let i = 0; i < strength.length; i++) strength[i] = image.data[4 * i] ?? 0;

  function paint(palette: Palette): void {
    const [red, green, blue] = rgbOf(palette.waterLining);
    for (let i = 0; i < strength.length; i++) {
      image.data[4 * i] = red;
      image.data[4 * i + 1] = green;
      image.data[4 * i + 2] = blue;
      image.data[4 * i + 3] = (strength[i] ?? 0) * palette.waterLiningStrength;
    }
    context?.putImageData(image, 0, 0);
  }

  return { canvas, paint };
}
