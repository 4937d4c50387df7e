import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin } from 'vite';

/** What a host answers to an address of the built site: what stands there, where it stands instead, or nothing. */
export type Answer = { readonly kind: 'found' | 'missing' } | { readonly kind: 'moved'; readonly to: string };

/** The entry of a folder by its name, in letters of any case where none is written so; `null` where there is none. */
function entryOf(folder: string, name: string): string | null {
  const names = readdirSync(folder);
  if (names.includes(name)) return name;
  return names.find((other) => other.toLowerCase() === name.toLowerCase()) ?? null;
}

/**
 * What stands at a path (decoded, beginning with `/`) of the site in `folder`. A page’s path ends in `/`; written without it,
 * or in letters of another case, it has moved to there.
 */
export function answerAt(folder: string, path: string): Answer {
  const names = path.split('/').filter((name) => name !== '');
  let [at, real] = [folder, '/'];
  for (const [i, name] of names.entries()) {
    const entry = entryOf(at, name);
    if (entry === null) return { kind: 'missing' };
    at = join(at, entry);
    real += entry;
    if (statSync(at).isDirectory()) real += '/';
    else if (i < names.length - 1 || path.endsWith('/')) return { kind: 'missing' };
  }
  if (real.endsWith('/') && entryOf(at, 'index.html') !== 'index.html') return { kind: 'missing' };
  return real === path ? { kind: 'found' } : { kind: 'moved', to: real };
}

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/**
 * Answers addresses of the site in `folder` as static hosts do, where no file stands at them: pages by their path in any
 * letters and without the last `/` are sent on to it, all else gets the site’s `404.html` with that status.
 */
function answerUnknown(folder: string, base = '/'): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [, path = '/', query = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '') ?? [];
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !path.startsWith(base)) return next();
    const inside = decoded(path.slice(base.length - 1));
    const answer: Answer = inside === null ? { kind: 'missing' } : answerAt(folder, inside);
    if (answer.kind === 'found') return next();
    if (answer.kind === 'moved') {
      response.writeHead(302, { location: base + encodeURI(answer.to.slice(1)) + query });
      response.end();
      return;
    }
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' });
    const page = join(folder, '404.html');
    response.end(request.method === 'HEAD' || !existsSync(page) ? undefined : readFileSync(page));
  };
}

/** Has `npm start` and `npm run preview` answer addresses without a file as static hosts do. */
export function hostAddresses(): Plugin {
  return {
    name: 'host-addresses',
    configurePreviewServer({ config, middlewares }) {
      const folder = resolve(config.root, config.build.outDir);
      if (!existsSync(folder)) throw new Error(`there is no ${folder} to serve: npm run build makes it`);
      middlewares.use(answerUnknown(folder, config.base));
    },
  };
}
