/** What is fetched when it is first asked for, in the order in which it was asked for. */
export interface FetchQueue {
  /** Runs `task` once all before it has ended; its failure is told, and holds nothing up. */
  add(task: () => Promise<void>): void;
  /** Resolves when all that has been asked for has ended. */
  done(): Promise<void>;
}

/** An empty queue that tells failures to `onError`. */
export function createFetchQueue(onError: (error: Error) => void): FetchQueue {
  let last: Promise<void> = Promise.resolve();
  return {
    add(task) {
      const before = last;
      last = (async () => {
        await before;
        try {
          await task();
        } catch (error) {
          onError(error instanceof Error ? error : new Error(String(error)));
        }
      })();
    },
    done: () => last,
  };
}
