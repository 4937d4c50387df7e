import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
};

/** A running server of one folder. */
export interface FolderServer {
  /** The address of the folder, ending in `/`. */
  readonly url: string;
  /** Paths that were asked for and are not there. */
  readonly missing: string[];
  /** Paths from the folder that were asked for and are there, each as often as it was. */
  readonly given: string[];
  close(): Promise<void>;
}

/**
 * Serves a built site under `prefix` of a host that knows nothing else: any other address is a 404, with the site’s own
 * `404.html` as its body where it has one, as static hosts do.
 */
export async function serveFolder(folder: string, prefix: string): Promise<FolderServer> {
  const root = resolve(folder);
  const missing: string[] = [];
  const given: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.startsWith(prefix) ? normalize(join(root, path.slice(prefix.length))) : '';
    const index = inside && path.endsWith('/') ? join(inside, 'index.html') : inside;
    const found = index.startsWith(root) && existsSync(index) && statSync(index).isFile();
    const fallback = join(root, '404.html');
    if (found) given.push(path.slice(prefix.length));
    else missing.push(path);
    const file = found ? index : existsSync(fallback) ? fallback : null;
    response.writeHead(found ? 200 : 404, {
      'content-type': (file && TYPES[extname(file)]) ?? 'application/octet-stream',
    });
    if (file) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the folder’s server has no port');
  return {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    missing,
    given,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
