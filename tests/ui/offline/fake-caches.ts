import type { KeeperCaches } from '../../../src/ui/offline/create-keeper.ts';

/** Caches as a worker of the browser has them, over nothing but memory; `room`: how many responses they hold in all. */
export function fakeCaches({ room = Infinity }: { room?: number } = {}): KeeperCaches & {
  readonly names: () => readonly string[];
  readonly keysOf: (name: string) => readonly string[];
} {
  const all = new Map<string, Map<string, Response>>();
  const addressOf = (key: RequestInfo | URL) => (key instanceof Request ? key.url : String(key));
  const held = () => [...all.values()].reduce((sum, { size }) => sum + size, 0);
  function cacheOf(entries: Map<string, Response>) {
    return {
      keys: async () => [...entries.keys()].map((url) => new Request(url)),
      match: async (key: RequestInfo | URL) => entries.get(addressOf(key))?.clone(),
      put: async (key: RequestInfo | URL, response: Response) => {
        if (held() >= room) throw new DOMException('full', 'QuotaExceededError');
        entries.set(addressOf(key), response);
      },
      delete: async (key: RequestInfo | URL) => entries.delete(addressOf(key)),
    };
  }
  return {
    open: async (name) => {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return cacheOf(entries);
    },
    delete: async (name) => all.delete(name),
    names: () => [...all.keys()],
    keysOf: (name) => [...(all.get(name)?.keys() ?? [])],
  };
}
