import source from 'virtual:worker-source';
import type { MeshWorker } from '../worker/mesh-pool.ts';

const addresses = new Map<string, string>();

/** The worker that reads features, from its own text, after another’s: it starts wherever the module came from. */
export function inlineWorker(before = ''): MeshWorker {
  const known = addresses.get(before);
  const address = known ?? URL.createObjectURL(new Blob([before, source], { type: 'text/javascript' }));
  addresses.set(before, address);
  return new Worker(address) as MeshWorker;
}

/** What has the worker decode MapLibre tiles, fetched where a source has them. */
export const mltPart = async (): Promise<string> => (await import('virtual:mlt-source')).default;
