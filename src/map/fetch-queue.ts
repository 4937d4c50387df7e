/** What is fetched when it is first asked for, in the order in which it was asked for. */
export interface FetchQueue {
  /** Runs `task` once all before it has ended; its failure is told, and holds nothing up. */
  add(task: () => Promise<void>): void;
  /** Resolves when all that has been asked for has ended. */
  done(): Promise<void>;
}

/** An empty queue that tells what could not be had to `onMissing`, with what asks for it again. */
export function createFetchQueue(onMissing: (again: () => void) => void): FetchQueue {
  let last: Promise<void> = Promise.resolve();
  const add = (task: () => Promise<void>) => {
    last = last.then(task).catch(() => onMissing(() => add(task)));
  };
  return { add, done: () => last };
}
