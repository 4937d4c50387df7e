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

  it('is named with the server’s answer where that was no', async () => {
    const asked = answering(answer(404), answer(200));
    await expect(fetchFile('x.json', 'geo/x.json')).rejects.toThrow(
      'geo/x.json could not be read: the server answered 404',
    );
    expect(asked()).toBe(1);
  });
});
