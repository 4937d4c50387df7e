import { describe, expect, it } from 'vitest';
import { createKeeper, type Keeper } from '../../../src/ui/offline/create-keeper.ts';
import type { KeptFile } from '../../../src/ui/offline/portions.ts';
import { fakeCaches } from './fake-caches.ts';

const SCOPE = 'https://host/atlas/';
const FIRST: readonly KeptFile[] = [
  { url: 'index.html', revision: 'r1' },
  { url: 'assets/first-a1.js', revision: null },
  { url: 'assets/same-b1.js', revision: null },
  { url: 'icons/icon.svg', revision: 'i1' },
];
const SECOND: readonly KeptFile[] = [
  { url: 'index.html', revision: 'r2' },
  { url: 'assets/first-a2.js', revision: null },
  { url: 'assets/same-b1.js', revision: null },
  { url: 'icons/icon.svg', revision: 'i1' },
];

/** A host that answers every address with its own name, unless it is told otherwise, and what it was asked for. */
function host(answer: (path: string) => Response | Error | null = () => null) {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (request: Request) => {
      const path = request.url.slice(SCOPE.length);
      asked.push(path);
      const given = answer(path);
      if (given instanceof Error) throw given;
      const type = path.endsWith('.html') ? 'text/html' : 'text/javascript';
      return given ?? new Response(path, { headers: { 'content-type': type } });
    },
  };
}

async function keepAll(keeper: Keeper, most = 20): Promise<void> {
  for (let time = 0; time < most; time++) if ((await keeper.keepNext(2)).left === 0) return;
  throw new Error('not kept');
}

const keeperOf = (
  files: readonly KeptFile[],
  caches: ReturnType<typeof fakeCaches>,
  fetch: (request: Request) => Promise<Response>,
) => createKeeper({ files, scope: SCOPE, caches, fetch });

describe('a keeper', () => {
  it('fetches no more than a portion, in the order of the list, and tells what is left', async () => {
    const { fetch, asked } = host();
    const keeper = keeperOf(FIRST, fakeCaches(), fetch);
    expect(await keeper.keepNext(0)).toEqual({ left: 4, failed: null });
    expect(asked).toEqual([]);
    expect(await keeper.keepNext(2)).toEqual({ left: 2, failed: null });
    expect(asked).toEqual(['index.html', 'assets/first-a1.js']);
    expect(await keeper.keepNext(2)).toEqual({ left: 0, failed: null });
    expect(await keeper.keepNext(2)).toEqual({ left: 0, failed: null });
    expect(asked).toHaveLength(4);
  });

  it('goes on, when it is started anew, where the last one was ended', async () => {
    const caches = fakeCaches();
    const before = host();
    await keeperOf(FIRST, caches, before.fetch).keepNext(3);
    const after = host();
    expect(await keeperOf(FIRST, caches, after.fetch).keepNext(2)).toEqual({ left: 0, failed: null });
    expect(after.asked).toEqual(['icons/icon.svg']);
  });

  it('takes over from an older version what has not changed, and lets go of the rest only when told', async () => {
    const caches = fakeCaches();
    await keepAll(keeperOf(FIRST, caches, host().fetch));
    const { fetch, asked } = host();
    const second = keeperOf(SECOND, caches, fetch);
    await keepAll(second);
    expect(asked.sort()).toEqual(['assets/first-a2.js', 'index.html']);
    const [name = ''] = caches.names();
    expect(caches.keysOf(name)).toHaveLength(6);
    await second.letGo();
    expect(caches.keysOf(name)).toHaveLength(4);
    expect(await second.keepNext(2)).toEqual({ left: 0, failed: null });
    expect(asked).toHaveLength(2);
  });

  it('says that all is there only of what is there now', async () => {
    const caches = fakeCaches();
    const keeper = keeperOf(FIRST, caches, host().fetch);
    await keepAll(keeper);
    // a version that knows none of these has let go of them
    await keeperOf([], caches, host().fetch).letGo();
    expect(await keeper.keepNext(0)).toEqual({ left: 4, failed: null });
  });

  it('goes round the cache of the browser for names that stay, and not for those with a hash', async () => {
    const modes: Record<string, string> = {};
    const { fetch } = host();
    const keeper = keeperOf(FIRST, fakeCaches(), (request) => {
      modes[request.url.slice(SCOPE.length)] = request.cache;
      return fetch(request);
    });
    await keepAll(keeper);
    expect(modes).toEqual({
      'index.html': 'reload',
      'assets/first-a1.js': 'default',
      'assets/same-b1.js': 'default',
      'icons/icon.svg': 'reload',
    });
  });

  it.each([
    ['a line that drops', new Error('no network'), 'fetch'],
    ['a file that is gone', new Response('', { status: 404 }), 'fetch'],
    [
      'the page of a network that wants a login',
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
      'fetch',
    ],
  ] as const)('keeps nothing for %s, and asks for it again', async (_, answer, failed) => {
    let down = true;
    const { fetch } = host((path) =>
      down && path.endsWith('.js') ? (answer instanceof Error ? answer : answer.clone()) : null,
    );
    const keeper = keeperOf(FIRST, fakeCaches(), fetch);
    expect(await keeper.keepNext(4)).toEqual({ left: 2, failed });
    down = false;
    expect(await keeper.keepNext(4)).toEqual({ left: 0, failed: null });
  });

  it('tells that there is no room', async () => {
    const keeper = keeperOf(FIRST, fakeCaches({ room: 3 }), host().fetch);
    expect(await keeper.keepNext(2)).toEqual({ left: 2, failed: null });
    expect(await keeper.keepNext(2)).toEqual({ left: 1, failed: 'room' });
  });

  it('answers what it keeps, whatever follows ? in the address, the folder with its page, and the rest not at all', async () => {
    const { fetch, asked } = host();
    const keeper = keeperOf(FIRST, fakeCaches(), fetch);
    await keepAll(keeper);
    asked.length = 0;
    const told = async (path: string) => (await keeper.answer(new Request(SCOPE + path)))?.text();
    expect(await told('')).toBe('index.html');
    expect(await told('?lang=en')).toBe('index.html');
    expect(await told('assets/first-a1.js?x')).toBe('assets/first-a1.js');
    expect(asked).toEqual([]);
    expect(keeper.answer(new Request(`${SCOPE}pingzhou/`))).toBeNull();
    expect(keeper.answer(new Request('https://elsewhere/assets/first-a1.js'))).toBeNull();
    expect(keeper.answer(new Request(`${SCOPE}index.html`, { method: 'POST' }))).toBeNull();
  });

  it('answers from the network what it does not keep yet', async () => {
    const { fetch, asked } = host();
    const keeper = keeperOf(FIRST, fakeCaches(), fetch);
    expect(await (await keeper.answer(new Request(`${SCOPE}icons/icon.svg`)))?.text()).toBe('icons/icon.svg');
    expect(asked).toEqual(['icons/icon.svg']);
  });
});
