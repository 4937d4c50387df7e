/** A size that pictures are offered in, in px. */
export interface PictureSize {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** The sizes offered; A4 is 297 × 210 mm at 300 dots an inch. */
export const PICTURE_SIZES: readonly PictureSize[] = [
  { id: 'hd', width: 1280, height: 720 },
  { id: 'full-hd', width: 1920, height: 1080 },
  { id: '4k', width: 3840, height: 2160 },
  { id: 'card', width: 1200, height: 630 },
  { id: 'square', width: 1600, height: 1600 },
  { id: 'upright', width: 1080, height: 1920 },
  { id: 'a4', width: 3508, height: 2480 },
];

/** The least and the most that a side may have, in px. */
export const LEAST_SIDE = 160;
export const MOST_SIDE = 4096;
/** The most px that a picture may have: those of 3840 × 2160, with room for A4. */
const MOST_AREA = 3508 * 2480;

/** The longer and the shorter side of the page, in CSS px, that pictures are laid out for. */
const PAGE = { long: 1280, short: 720 } as const;

/**
 * Device px per CSS px of a picture: it is laid out as a page that has the room of 1280 × 720, or where it is wider or taller
 * than 16:9, the shorter side of that.
 */
export function pictureRatio({ width, height }: Pick<PictureSize, 'width' | 'height'>): number {
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  return long / short > PAGE.long / PAGE.short
    ? short / PAGE.short
    : Math.sqrt((long * short) / (PAGE.long * PAGE.short));
}

/** Refuses a size that cannot be drawn: a RangeError that names the limit. */
export function checkSize({ width, height }: Pick<PictureSize, 'width' | 'height'>): void {
  const asked = `${width} × ${height} px`;
  if (!Number.isInteger(width) || !Number.isInteger(height) || Math.min(width, height) < LEAST_SIDE)
    throw new RangeError(`${asked}: each side must be a whole number of px, ${LEAST_SIDE} at least`);
  if (Math.max(width, height) > MOST_SIDE)
    throw new RangeError(`${asked}: no side may be longer than ${MOST_SIDE} px, the map’s limit`);
  if (width * height > MOST_AREA)
    throw new RangeError(`${asked} is ${width * height} px in all, more than ${MOST_AREA}, the limit`);
}
