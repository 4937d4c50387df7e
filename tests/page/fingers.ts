import type { CDPSession, Page } from 'playwright';

/** A place on the screen, in CSS px. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen of a page, as real touches that the browser makes of them what it makes of any. */
export interface Fingers {
  /** Sets a finger down and lifts it after `ms`, `smear` px farther to the side. */
  tap(at: Place, ms?: number, smear?: number): Promise<void>;
  /** Moves a finger by so much in so many ms, evenly. */
  swipe(from: Place, by: Place, ms: number): Promise<void>;
  /** Moves two fingers, so far on either side of a place, apart or together. */
  pinch(at: Place, from: number, to: number): Promise<void>;
  /** Taps while another finger rests on the screen. */
  tapBeside(at: Place, resting: Place): Promise<void>;
}

/** How many times a finger is told of on its way. */
const TOLD = 8;

/** The fingers of a page that was opened as one that is touched. Their times are written, so that a slow machine does not make a flick a drag. */
export async function fingersOf(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page);
  let at = 0;
  const tell = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    after: number,
    ...places: readonly Place[]
  ): Promise<void> => {
    at += after / 1000;
    const touchPoints = places.map(({ x, y }, id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: at });
  };
  /** A moment after whatever was before. */
  const begin = () => {
    at = Math.max(at + 0.5, Date.now() / 1000);
  };
  async function along(way: (share: number) => readonly Place[], ms: number): Promise<void> {
    begin();
    await tell('touchStart', 0, ...way(0));
    for (let i = 1; i <= TOLD; i++) await tell('touchMove', ms / TOLD, ...way(i / TOLD));
    await tell('touchEnd', 1);
  }
  return {
    tap: (place, ms = 60, smear = 0) =>
      smear > 0
        ? along((t) => [{ x: place.x + smear * t, y: place.y }], ms)
        : (async () => {
            begin();
            await tell('touchStart', 0, place);
            await tell('touchEnd', ms);
          })(),
    swipe: (from, by, ms) => along((t) => [{ x: from.x + by.x * t, y: from.y + by.y * t }], ms),
    pinch: ({ x, y }, from, to) =>
      along((t) => {
        const apart = from + (to - from) * t;
        return [
          { x: x - apart, y },
          { x: x + apart, y },
        ];
      }, 300),
    async tapBeside(place, resting) {
      begin();
      await tell('touchStart', 0, resting);
      await tell('touchStart', 100, resting, place);
      await tell('touchEnd', 60, resting);
      await tell('touchEnd', 100);
    },
  };
}
