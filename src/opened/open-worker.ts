import { bytesOfBlob } from './formats/opened-bytes.ts';
import { openBytes } from './open-bytes.ts';
import { openedBuffers, type Opened, type OpenOptions } from './opened.ts';

/** What the page asks of the worker. */
export interface OpenRequest {
  readonly name: string;
  readonly blob: Blob;
  readonly options: OpenOptions;
}

/** What the worker tells. */
export type OpenAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'failed'; readonly words: string };

interface WorkerScope {
  addEventListener(type: 'message', listener: (event: MessageEvent<OpenRequest>) => void): void;
  postMessage(answer: OpenAnswer, buffers?: ArrayBuffer[]): void;
}

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener('message', ({ data: { name, blob, options } }) => {
  const progress = (share: number) => scope.postMessage({ kind: 'progress', share });
  openBytes(bytesOfBlob(name, blob), options, progress).then(
    (opened) => scope.postMessage({ kind: 'opened', opened }, openedBuffers(opened)),
    (error: unknown) =>
      scope.postMessage({ kind: 'failed', words: error instanceof Error ? error.message : String(error) }),
  );
});
