import '@testing-library/jest-dom/vitest';
import { vi } from 'vitest';
import { INTERFACE_WORDS } from '../src/locale/interface-words/interface-words.ts';

await Promise.all([INTERFACE_WORDS.load('en'), INTERFACE_WORDS.load('zh-Hant')]);

// there are neither workers nor WebGL here, and a map of MapLibre starts its worker as soon as it is imported
vi.mock('../src/map/open-map.ts', () => ({
  openMap: () => {
    throw new Error('there is no WebGL here');
  },
  renewWorker: () => undefined,
}));

const { waitFor } = vi;
/** As long as a page needs on a machine that has much to do, unless a test says otherwise. */
const PATIENCE_MS = 30_000;
vi.waitFor = (callback, options = PATIENCE_MS) =>
  waitFor(callback, typeof options === 'number' ? options : { timeout: PATIENCE_MS, ...options });
