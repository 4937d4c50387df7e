import { fetchFile } from '../../load/fetch-file.ts';

/** How a height picture is coded: √metres × `scale` in two bytes (red high, green low), rows from north to south. */
export interface ReliefCoding {
  readonly west: number;
  readonly north: number;
  readonly perDegree: number;
  readonly scale: number;
}

/** Heights in metres, row by row from the north. */
export interface HeightGrid {
  readonly width: number;
  readonly height: number;
  readonly metres: Float32Array;
}

/** Loads a picture of heights; rejects with an Error where it cannot be had or unpacked. */
export async function loadGrid(url: string, scale: number): Promise<HeightGrid> {
  const response = await fetchFile(url);
  const picture = await createImageBitmap(await response.blob(), { colorSpaceConversion: 'none' });
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('the relief could not be unpacked: no 2D canvas');
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const metres = new Float32Array(picture.width * picture.height);
  for (let i = 0; i < metres.length; i++) {
    metres[i] = (((data[4 * i] ?? 0) * 256 + (data[4 * i + 1] ?? 0)) / scale) ** 2;
  }
  return { width: picture.width, height: picture.height, metres };
}
