/** Zooms at which what is shown changes. */
export const ZOOM = {
  /** Prefectures of rank 3. */
  zhou: 6.3,
  /** Symbols stand without their names; pinyin with ranges and rivers. */
  close: 6.5,
  /** Counties, fords, every pass. */
  county: 7,
  /** Pinyin under every name. */
  pinyin: 7.5,
  /** Events of little weight. */
  minor: 8,
} as const;

const STEPS = [...new Set([4.5, 5, 5.5, 6, ...Object.values(ZOOM), 8.5])].sort((a, b) => a - b);

/** The step that a zoom lies on, as the zoom it begins at: what is shown stays the same within one. */
export function zoomStep(zoom: number): number {
  return STEPS.findLast((step) => zoom >= step) ?? 0;
}
