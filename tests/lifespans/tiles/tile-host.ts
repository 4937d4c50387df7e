import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How a host answers for a path: a file by parts, a text, a status, or by itself. */
export type Answer =
  | Uint8Array
  | string
  | number
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A host of a test, which may be as broken as one likes. */
export interface TileHost {
  readonly url: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  mjs: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/** Starts a host that answers by path, without the leading slash; `cors`: whether other pages may read what it sends. */
export async function createTileHost(
  answerOf: (path: string) => Answer | undefined,
  { cors = true, ranges = true }: { readonly cors?: boolean; readonly ranges?: boolean } = {},
): Promise<TileHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname).slice(1);
    asked.push(path);
    if (cors) {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('access-control-allow-headers', '*');
      response.setHeader('access-control-expose-headers', '*');
    }
    if (request.method === 'OPTIONS') return void response.writeHead(cors ? 204 : 403).end();
    const answer = answerOf(path) ?? 404;
    if (typeof answer === 'function') return answer(request, response);
    if (typeof answer === 'number') return void response.writeHead(answer).end();
    const bytes = typeof answer === 'string' ? Buffer.from(answer) : answer;
    response.setHeader(
      'content-type',
      TYPES[/\/$|^$/.test(path) ? '' : (path.split('.').at(-1) ?? '')] ?? 'application/octet-stream',
    );
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (!ranges || from === undefined) {
      response.setHeader('content-length', bytes.length);
      return void response.writeHead(200).end(bytes);
    }
    const last = Math.min(Number(to), bytes.length - 1);
    if (Number(from) > last) return void response.writeHead(416).end();
    response.setHeader('content-range', `bytes ${from}-${last}/${bytes.length}`);
    response.setHeader('content-length', last - Number(from) + 1);
    response.writeHead(206).end(bytes.subarray(Number(from), last + 1));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the host has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
