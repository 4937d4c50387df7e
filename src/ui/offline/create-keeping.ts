import type { Keeper } from './create-keeper.ts';
import type { Kept, ToKeeper } from './portions.ts';

/** How many files a portion has, asked for by a page and unasked. */
const PORTION = 2;
const UNASKED = 1;
/** How long a page may take to say that it will ask, and the pause between what is fetched unasked, in ms. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 300;

/** A version on its way to be kept. */
export interface Keeping {
  /** Resolves once all is kept; rejects where that cannot be now. What is kept by then is there the next time. */
  install(): Promise<void>;
  /** Does as a page says; resolves to how things stand once it is done. */
  hear(message: ToKeeper): Promise<Kept | null>;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Keeps a version of the atlas portion by portion, as a page that rests asks for them, one portion at a time however many
 * pages ask. Where none says that it will (one of an older version, or of another kind), all is fetched unasked, file by file.
 */
export function createKeeping(keeper: Pick<Keeper, 'keepNext'>): Keeping {
  let asked = false;
  let last: Promise<unknown> = Promise.resolve();
  let finish: (error?: Error) => void = () => undefined;

  function keepNext(count: number): Promise<Kept> {
    const turn = last.then(() => keeper.keepNext(count));
    last = turn.catch(() => undefined);
    return turn.then((kept) => {
      if (kept.left === 0) finish();
      else if (kept.failed === 'room') finish(new Error('the browser has no room for the atlas'));
      return kept;
    });
  }

  async function goOnUnasked(): Promise<void> {
    await pause(PATIENCE_MS);
    for (;;) {
      if (asked) return;
      const { left, failed } = await keepNext(UNASKED);
      if (left === 0) return;
      if (failed) return finish(new Error('a file of the atlas could not be kept'));
      await pause(PAUSE_MS);
    }
  }

  return {
    install: () =>
      new Promise((resolve, reject) => {
        finish = (error) => (error ? reject(error) : resolve());
        // nothing to do where all of a version is there
        keepNext(0).catch(finish);
        goOnUnasked().catch(finish);
      }),
    async hear(message) {
      asked = true;
      if (message === 'keep') return keepNext(PORTION);
      if (message === 'give-up') finish(new Error('no page asks for more'));
      return null;
    },
  };
}
