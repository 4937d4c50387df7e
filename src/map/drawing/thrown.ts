/** How long before it is let go what is dragged counts, in ms. */
const COUNTS_MS = 160;
/** Px a second: no map flies faster, and by so much a flight slows down in a second. */
const FASTEST = 1400;
const SLOWS = 2500;
/** How much of the speed of a hand a map keeps. */
const KEPT = 0.3;

/** How a map goes on once it is let go: aside by px, within ms. */
export interface Glide {
  readonly dx: number;
  readonly dy: number;
  readonly ms: number;
}

/** What a pointer drags: its moves as they come, and how what it drags goes on when it is let go. */
export interface Thrown {
  /** Takes hold. */
  hold(): void;
  move(dx: number, dy: number, timeMs: number): void;
  /** `null` where the pointer stood still, or had not moved. */
  letGo(timeMs: number): Glide | null;
}

/** Measures by what MapLibre measures: a map that is drawn goes on as one of WebGL does. */
export function createThrown(): Thrown {
  let moves: { readonly dx: number; readonly dy: number; readonly timeMs: number }[] = [];
  const forget = (timeMs: number) => {
    moves = moves.filter((move) => timeMs - move.timeMs <= COUNTS_MS);
  };
  return {
    hold: () => void (moves = []),
    move(dx, dy, timeMs) {
      forget(timeMs);
      moves.push({ dx, dy, timeMs });
    },
    letGo(timeMs) {
      forget(timeMs);
      const [first, ...more] = moves;
      const last = more.at(-1);
      moves = [];
      if (!first || !last || last.timeMs <= first.timeMs) return null;
      const [dx, dy] = [more.reduce((sum, m) => sum + m.dx, 0), more.reduce((sum, m) => sum + m.dy, 0)];
      const way = Math.hypot(dx, dy);
      const speed = Math.min((way / (last.timeMs - first.timeMs)) * 1000 * KEPT, FASTEST);
      const seconds = speed / (SLOWS * KEPT);
      const far = (speed * seconds) / 2;
      return way > 0 && far >= 1 ? { dx: (dx / way) * far, dy: (dy / way) * far, ms: seconds * 1000 } : null;
    },
  };
}
