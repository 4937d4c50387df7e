import { bytesInMemory } from '../../../src/imported/formats/imported-bytes.ts';
import type { OpenOptions } from '../../../src/imported/imported-file.ts';
import { openBytes } from '../../../src/imported/open-bytes.ts';

/** What stands in place of opening in a worker, which this environment has not: the same reading, in place. */
export const openInWorker = ({
  name,
  blob,
  options,
}: {
  name: string;
  blob: Blob;
  options: OpenOptions;
}) => ({
  opened: blob.arrayBuffer().then((bytes) => openBytes(bytesInMemory(name, new Uint8Array(bytes)), options)),
  cancel: () => undefined,
});

/** Nothing is made ready, since there is no worker. */
export const readyWorker = (): void => undefined;
