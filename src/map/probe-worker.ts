import { getWorkerUrl, type Map as MapLibreMap } from 'maplibre-gl';

/** How long a map may take to be drawn before its worker is doubted. */
const DOUBTED_AFTER_MS = 4000;

/**
 * Starts a worker of MapLibre’s for a trial where a map tells of an error, or is long in coming, before it is `based`: the one
 * that it works with may have failed before anyone listened. `failed` is called where it cannot be started. Returns what ends it.
 */
export function probeWorker(map: MapLibreMap, based: () => boolean, failed: () => void): () => void {
  let trial: Worker | null = null;
  let ended = false;
  const end = () => {
    ended = true;
    clearTimeout(late);
    trial?.terminate();
  };
  function probe(): void {
    if (ended || trial || based()) return;
    trial = new Worker(getWorkerUrl(), { type: 'module' });
    trial.addEventListener('error', () => {
      if (!ended && !based()) failed();
      end();
    });
  }
  const late = setTimeout(probe, DOUBTED_AFTER_MS);
  map.on('error', probe);
  map.once('load', end);
  return end;
}
