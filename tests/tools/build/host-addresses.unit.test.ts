import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerAt, hostAddresses } from '../../../src/tools/build/host-addresses.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-addresses-'));
const FILES = {
  'index.html': 'the atlas',
  '404.html': 'no such page',
  'pingzhou/index.html': 'Pingzhou',
  'chapter/ch08-first-siege/index.html': 'the first siege',
  'chapter/ch08-first-siege/zh-hant/index.html': '第一次圍城',
  'event/kaifeng-falls/index.html': 'Kaifeng falls',
  'assets/part-abc.js': 'export {}',
};
let server: PreviewServer;
let host: string;

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  server = await preview({
    configFile: false,
    logLevel: 'error',
    plugins: [hostAddresses()],
    build: { outDir: folder },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  host = `http://127.0.0.1:${address.port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function ask(path: string, also: RequestInit = {}) {
  const response = await fetch(host + path, { redirect: 'manual', ...also });
  return {
    status: response.status,
    location: response.headers.get('location'),
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}

describe('the server of npm start', () => {
  it.each([
    ['/', 'the atlas'],
    ['/?from=a-mail', 'the atlas'],
    ['/pingzhou/', 'Pingzhou'],
    ['/chapter/ch08-first-siege/', 'the first siege'],
    ['/chapter/ch08-first-siege/zh-hant/', '第一次圍城'],
    ['/event/kaifeng-falls/index.html', 'Kaifeng falls'],
    ['/assets/part-abc.js', 'export {}'],
  ])('serves what stands at %s', async (path, text) => {
    expect(await ask(path)).toMatchObject({ status: 200, text });
  });

  it.each([
    ['/Pingzhou', '/pingzhou/'],
    ['/pingzhou', '/pingzhou/'],
    ['/PINGZHOU/', '/pingzhou/'],
    ['/chapter/ch08-first-siege', '/chapter/ch08-first-siege/'],
    ['/event/KAIFENG-FALLS/', '/event/kaifeng-falls/'],
    ['/Event/Kaifeng-Falls', '/event/kaifeng-falls/'],
    ['/chapter/ch08-first-siege/zh-Hant?from=a-mail', '/chapter/ch08-first-siege/zh-hant/?from=a-mail'],
    ['//pingzhou', '/pingzhou/'],
  ])('sends %s on to its page', async (path, to) => {
    expect(await ask(path)).toMatchObject({ status: 302, location: to });
    expect(await ask(to)).toMatchObject({ status: 200 });
  });

  it.each([
    '/no-such-place',
    '/no-such-place/',
    '/chapter/',
    '/chapter',
    '/index.html/',
    '/pingzhou/index.html/more',
    '/assets/part-of-an-older-version.js',
    '/%E0%A4%A',
    '/..%2f..%2fetc%2fpasswd',
  ])('answers %s with 404.html and its status', async (path) => {
    const { status, type, text } = await ask(path);
    expect([status, text]).toEqual([404, 'no such page']);
    expect(type).toContain('text/html');
  });

  it('answers a question for the head alone without a body', async () => {
    expect(await ask('/no-such-place', { method: 'HEAD' })).toMatchObject({ status: 404, text: '' });
  });
});

describe('an address in letters of another case', () => {
  it('is the entry written so, where there is one', () => {
    mkdirSync(join(folder, 'Taiyuan'));
    mkdirSync(join(folder, 'taiyuan'), { recursive: true });
    for (const name of ['Taiyuan', 'taiyuan']) writeFileSync(join(folder, name, 'index.html'), name);
    expect(answerAt(folder, '/Taiyuan/')).toEqual({ kind: 'found' });
    expect(answerAt(folder, '/taiyuan')).toEqual({ kind: 'moved', to: '/taiyuan/' });
  });
});
