import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A running server on loopback. */
export interface Served {
  /** Its address, ending in `/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** A page of a host: its text, and the content policy that it is sent with. */
export interface HostPage {
  readonly body: string;
  readonly policy?: string;
}

async function listen(answer: (path: string) => HostPage | { file: string } | null): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const found = answer(path);
    const type = TYPES[extname(found && 'file' in found ? found.file : path) || '.html'];
    response.writeHead(found ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
      ...(found && 'policy' in found ? { 'content-security-policy': found.policy } : {}),
    });
    if (found && 'file' in found) createReadStream(found.file).pipe(response);
    else response.end(found?.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** Serves a folder to pages of any origin, as static hosts do (`Access-Control-Allow-Origin: *`). */
export function serveOpenly(folder: string): Promise<Served> {
  const root = resolve(folder);
  return listen((path) => {
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(root) && existsSync(file) && statSync(file).isFile() ? { file } : null;
  });
}

/** Serves pages of HTML, and scripts, by their paths, from an origin of their own. */
export function servePages(pages: Readonly<Record<string, string | HostPage>>): Promise<Served> {
  return listen((path) => {
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    return typeof page === 'string' ? { body: page } : (page ?? null);
  });
}
