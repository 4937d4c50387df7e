import type { Kept, KeptFile } from './portions.ts';

/** Caches of a worker, as far as a keeper uses them. */
export interface KeeperCaches {
  open(name: string): Promise<Pick<Cache, 'keys' | 'match' | 'put' | 'delete'>>;
  delete(name: string): Promise<boolean>;
}

/** What a keeper works with: of the worker in the browser. */
export interface KeeperWorld {
  /** The files to be kept, the most needed first. */
  readonly files: readonly KeptFile[];
  /** The address of the folder of the atlas, with `/` at its end. */
  readonly scope: string;
  readonly caches: KeeperCaches;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** Keeps the files of one version of the atlas. */
export interface Keeper {
  /** Fetches the next `count` of the files that are not there yet. */
  keepNext(count: number): Promise<Kept>;
  /** The answer to a request, kept if it is there; `null` for what is no file of the atlas. */
  answer(request: Request): Promise<Response> | null;
  /** Lets go of what older versions have kept and this one has not. */
  letGo(): Promise<void>;
}

/** Whether an error of a cache says that there is no room. */
const noRoom = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError';

/** A response that may answer any request for its file: one that was led here from elsewhere may not open as a page. */
function asOwn(response: Response): Response {
  if (!response.redirected) return response;
  const { status, statusText, headers, body } = response;
  return new Response(body, { status, statusText, headers });
}

/**
 * Keeps files in a cache that all versions of the atlas share: what has not changed from one to the next is there already.
 * It is asked what it holds before anything is said to be kept.
 */
export function createKeeper({ files, scope, caches, fetch }: KeeperWorld): Keeper {
  const byKey = new Map(
    files.map((file) => {
      const address = new URL(file.url, scope);
      if (file.revision !== null) address.searchParams.set('revision', file.revision);
      return [address.href, file] as const;
    }),
  );
  const keys = new Map([...byKey].map(([key, { url }]) => [new URL(url, scope).href, key]));
  const opened = caches.open(`atlas ${scope}`);
  let held: Set<string> | null = null;

  async function missing(): Promise<readonly string[]> {
    const lookAnew = async () => new Set((await (await opened).keys()).map(({ url }) => url));
    const lacking = (there: ReadonlySet<string>) => [...byKey.keys()].filter((key) => !there.has(key));
    held ??= await lookAnew();
    const left = lacking(held);
    if (left.length > 0) return left;
    // an older version that came into force meanwhile has let go of what it does not know
    held = await lookAnew();
    return lacking(held);
  }

  async function keep(key: string): Promise<Kept['failed']> {
    const file = byKey.get(key);
    if (!file) return null;
    const request = new Request(new URL(file.url, scope), {
      credentials: 'same-origin',
      // an older one may lie in the browser’s own cache under this name
      cache: file.revision === null ? 'default' : 'reload',
    });
    try {
      const response = await fetch(request);
      const page = response.headers.get('content-type')?.startsWith('text/html') ?? false;
      // a network that wants to be logged in to answers all with its own page
      if (!response.ok || (page && !file.url.endsWith('.html'))) return 'fetch';
      await (await opened).put(key, asOwn(response));
      held?.add(key);
      return null;
    } catch (error) {
      return noRoom(error) ? 'room' : 'fetch';
    }
  }

  return {
    async keepNext(count) {
      const portion = (await missing()).slice(0, count);
      const failures = await Promise.all(portion.map(keep));
      return {
        left: (await missing()).length,
        failed: failures.find((failure) => failure === 'room') ?? failures.find(Boolean) ?? null,
      };
    },
    answer(request) {
      if (request.method !== 'GET' || request.headers.has('range')) return null;
      const address = new URL(request.url);
      const file = address.origin + address.pathname;
      const key = keys.get(file === scope ? `${scope}index.html` : file);
      if (key === undefined) return null;
      return opened
        .then((cache) => cache.match(key))
        .catch(() => undefined)
        .then((found) => found ?? fetch(request));
    },
    async letGo() {
      const cache = await opened;
      const old = (await cache.keys()).filter(({ url }) => !byKey.has(url));
      await Promise.all(old.map((request) => cache.delete(request)));
      held = null;
      // where the first versions kept theirs
      await caches.delete(`workbox-precache-v2-${scope}`);
    },
  };
}
