import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile } from '../../src/load/fetch-file.ts';

afterEach(() => vi.unstubAllGlobals());

/** Puts answers in the place of the network, one for each request, and counts the requests. */
function answering(...answers: (() => Promise<Response>)[]): () => number {
  let asked = 0;
  vi.stubGlobal('fetch', () => answers[asked++]?.());
  return () => asked;
}
const broken = () => Promise.reject(new TypeError('Failed to fetch'));
const answer = (status: number) => () => Promise.resolve(new Response('relief', { status }));

describe('a file of the site', () => {
  it('is asked for again where the line broke, and once only', async () => {
    const mended = answering(broken, answer(200));
    expect(await (await fetchFile('a.webp')).text()).toBe('relief');
    expect(mended()).toBe(2);
    const asked = answering(broken, broken, answer(200));
    await expect(fetchFile('a.webp')).rejects.toThrow('a.webp could not be fetched: Failed to fetch');
    expect(asked()).toBe(2);
  });

  it('is asked for again where the line broke in the middle', async () => {
    const half = () =>
      Promise.resolve(
        new Response(new ReadableStream({ start: (body) => body.error(new TypeError('network error')) })),
      );
    const asked = answering(half, answer(200));
    expect(await (await fetchFile('a.webp')).text()).toBe('relief');
    expect(asked()).toBe(2);
  });

  it('is asked for again where nothing comes, before or in the middle, and waited for then', async () => {
    vi.useFakeTimers();
    const never = (signal: AbortSignal | undefined) =>
      new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason as Error));
      });
    const half = (signal: AbortSignal | undefined) =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            start(body) {
              body.enqueue(new TextEncoder().encode('rel'));
              signal?.addEventListener('abort', () => body.error(signal.reason));
            },
          }),
        ),
      );
    for (const first of [never, half]) {
      const ways: (RequestInit | undefined)[] = [];
      vi.stubGlobal('fetch', (_: string, init?: RequestInit) => {
        ways.push(init);
        if (ways.length === 1) return first(init?.signal ?? undefined);
        // a slow line, but one that brings it
        return new Promise((resolve) => setTimeout(() => resolve(new Response('relief')), 60_000));
      });
      const fetched = fetchFile('a.webp');
      await vi.advanceTimersByTimeAsync(80_000);
      expect(await (await fetched).text()).toBe('relief');
      expect(ways).toHaveLength(2);
      expect(ways[1]?.cache).toBe('no-store');
    }
    vi.useRealTimers();
  });

  it('is named with the server’s answer where that was no', async () => {
    const asked = answering(answer(404), answer(200));
    await expect(fetchFile('x.json', 'geo/x.json')).rejects.toThrow(
      'geo/x.json could not be read: the server answered 404',
    );
    expect(asked()).toBe(1);
  });
});
