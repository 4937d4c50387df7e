import type { OpenAnswer, OpenRequest } from './open-worker.ts';
import type { Opened } from './opened.ts';

/** A reading under way. */
export interface Opening {
  /** Rejects with an Error where the worker itself fails, as for want of memory; never for what is in the file. */
  readonly opened: Promise<Opened>;
  /** Ends the reading at once; the promise stays open. */
  cancel(): void;
}

/** Opens a file in a worker of its own; `onProgress` is told shares from 0 to 1. */
export function openInWorker(request: OpenRequest, onProgress: (share: number) => void): Opening {
  const worker = new Worker(new URL('./open-worker.ts', import.meta.url), { type: 'module' });
  const opened = new Promise<Opened>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<OpenAnswer>) => {
      if (data.kind === 'progress') {
        onProgress(data.share);
        return;
      }
      worker.terminate();
      if (data.kind === 'opened') resolve(data.opened);
      else reject(new Error(data.words));
    });
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker failed'));
    });
  });
  worker.postMessage(request);
  return { opened, cancel: () => worker.terminate() };
}
