/** When the worker that keeps the atlas may fetch its next file. */
export interface FetchTurns {
  /** Resolves when it may. */
  next(): Promise<void>;
  /** A page says that it will tell when it rests: from now on nothing is fetched untold. */
  hold(): void;
  /** A page rests: a few files may be fetched, however many it has allowed before. */
  allow(): void;
}

/** How many files a page that rests allows. */
const ALLOWED = 2;
/** How long a page may take to say that it will tell, and the pause between files that are fetched untold, in ms. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 300;

/**
 * Turns that pages give while they rest; where none says that it will (one of an older version, or of another kind), they come
 * of themselves, one after another.
 */
export function createFetchTurns(): FetchTurns {
  let left = 0;
  let held = false;
  const waiting: (() => void)[] = [];
  const give = () => {
    while (left > 0 && waiting.length > 0) {
      left -= 1;
      waiting.shift()?.();
    }
  };
  const untold = (ms: number) =>
    setTimeout(() => {
      if (held) return;
      left = 1;
      give();
      untold(PAUSE_MS);
    }, ms);
  let began = false;
  return {
    next() {
      if (!began) untold(PATIENCE_MS);
      began = true;
      const turn = new Promise<void>((resolve) => waiting.push(resolve));
      give();
      return turn;
    },
    hold: () => void (held = true),
    allow() {
      held = true;
      left = ALLOWED;
      give();
    },
  };
}
