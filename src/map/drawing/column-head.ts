/** An arrowhead that points along the x axis with its tip at 0, in CSS px. */
export interface HeadForm {
  readonly length: number;
  readonly halfWidth: number;
  /** Whether its barbs point forward, as a retreat’s do. */
  readonly retreat: boolean;
}

const STEPS = 8;

/** How far a flank is from the middle, at a share of the length behind the tip: the shader says the same. */
function flankAt(along: number): number {
  const t = (1.1 - Math.sqrt(Math.max(1.21 - 0.4 * Math.min(Math.max(along, 0), 1), 0))) / 0.2;
  return 0.84 * t * (1 - t) + t * t;
}

const NOTCH = 0.74;
const BARB = 0.3;

/** The share of the length at which the flanks end: where they meet the rear. */
function rearOf(retreat: boolean): number {
  if (!retreat) return 1;
  let along = 1;
  for (let k = 0; k < 12; k++) along = 1 - BARB * flankAt(along);
  return along;
}

/** The outline of a head: curved flanks and a notch, or, of a retreat, barbs that point forward. */
export function headOutline({ length, halfWidth, retreat }: HeadForm): Path2D {
  const path = new Path2D();
  const rear = rearOf(retreat);
  path.moveTo(0, 0);
  for (let k = 1; k <= STEPS; k++) {
    const along = (rear * k) / STEPS;
    path.lineTo(-along * length, -flankAt(along) * halfWidth);
  }
  path.lineTo(-(retreat ? 1 : NOTCH) * length, 0);
  for (let k = STEPS; k >= 1; k--) {
    const along = (rear * k) / STEPS;
    path.lineTo(-along * length, flankAt(along) * halfWidth);
  }
  path.closePath();
  return path;
}
