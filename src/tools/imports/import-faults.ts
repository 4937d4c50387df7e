import { posix } from 'node:path';
import { findCircles } from './find-circles.ts';
import type { ImportRules } from './import-rules.ts';
import { readImports, type Import } from './read-imports.ts';

/** A file of src/: its path from the root of the repository, as `src/time/clock.ts`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Globals that a browser has and Node has not. */
const OF_THE_BROWSER: ReadonlySet<string> = new Set(
  `window document self location history screen parent top localStorage sessionStorage indexedDB caches matchMedia
  requestAnimationFrame cancelAnimationFrame getComputedStyle createImageBitmap visualViewport customElements alert
  confirm prompt DOMParser XMLSerializer XMLHttpRequest FileReader Image ImageData Path2D OffscreenCanvas Worker
  SharedWorker ResizeObserver IntersectionObserver MutationObserver HTMLElement HTMLCanvasElement Node Element
  FontFace speechSynthesis`.split(/\s+/),
);

const isCode = (path: string) => /\.[cm]?[jt]sx?$/.test(path);
const isRead = (path: string) => /\.tsx?$/.test(path);

/** The folder of src/ that a file lies in, or its own name where it lies straight in src/. */
const placeOf = (path: string) => path.split('/')[1] ?? '';

/** What breaks the rules where `from` imports a file of src/. */
function inside(from: string, to: string, rules: ImportRules): string | null {
  const [place, other] = [placeOf(from), placeOf(to)];
  if (place !== other)
    return rules.folders[place]?.includes(other) ? null : `${place} may not import ${other}`;
  if (place !== 'ui') return null;
  const [feature = '', sibling = ''] = [from, to].map((path) => path.split('/')[2]);
  const { composers, shared } = rules.ui;
  if (feature === sibling || sibling === shared || composers.includes(feature)) return null;
  return `ui/${feature} may import ui/${shared} alone of ui, not ui/${sibling}`;
}

/** What breaks the rules where `from` reads what lies outside src/. */
function outside(from: string, to: string, rules: ImportRules): string | null {
  const open = rules.outside.some(
    ({ path, by }) =>
      (path === '' ? to === '.' || to === 'package.json' : `${to}/`.startsWith(path)) &&
      (by === '*' || by === placeOf(from)),
  );
  const closed = isCode(to) || rules.closed.some((path) => `${to}/`.startsWith(path));
  return open && !closed ? null : 'lies outside src';
}

function ofPackage(from: string, name: string, rules: ImportRules): string | null {
  const place = placeOf(from);
  for (const [pkg, places] of Object.entries(rules.packages)) {
    const asked = pkg.endsWith(':') ? name.startsWith(pkg) : name === pkg || name.startsWith(`${pkg}/`);
    if (asked && !places.includes(place)) return `${place} may not import it`;
  }
  return null;
}

/** Whether a file runs in the browser alone: it is named, or a folder that it lies in. */
const isOfBrowser = (path: string, { browserOnly }: ImportRules) =>
  browserOnly.some((one) => path === one || (one.endsWith('/') && path.startsWith(one)));

/** What breaks the rules in where a file lies. */
function misplaced(path: string, rules: ImportRules): string | null {
  const place = placeOf(path);
  if (!(place in rules.folders)) return `${place} has no row in the table of imports`;
  const [, , name = '', deeper] = path.split('/');
  if (place === 'ui' && deeper === undefined && !rules.ui.files.includes(name))
    return 'lies straight in src/ui';
  return null;
}

/**
 * Everything in which the files of src/ break the rules, a sentence each: imports of all kinds that a folder may not
 * make, that lead nowhere or cannot be read, files without a place, browser globals in what runs in plain Node, and
 * circles, those of types alone among them. `files` holds all files under src/; those that are not TypeScript are not read.
 */
export function importFaults(files: readonly SourceFile[], rules: ImportRules): string[] {
  const known = new Set(files.map(({ path }) => path));
  const faults: string[] = [];
  const edges = new Map<string, string[]>();

  function check(from: string, { request, kind }: Import): void {
    if (request === null) {
      if (placeOf(from) !== 'tools') faults.push(`${from}: an import that cannot be read`);
      return;
    }
    const say = (fault: string | null) => fault && faults.push(`${from} → ${request}: ${fault}`);
    if (!request.startsWith('.')) {
      if (kind !== 'url') say(ofPackage(from, request, rules));
      return;
    }
    const to = posix.join(posix.dirname(from), request).replace(/(?<=.)\/$/, '');
    if (to !== 'src' && !to.startsWith('src/')) return void say(outside(from, to, rules));
    if (!known.has(to)) return void say('is not there');
    const built = kind === 'url' && placeOf(from) === 'tools' && rules.entries.includes(to);
    if (!built) say(inside(from, to, rules));
    edges.get(from)?.push(to);
  }

  for (const { path, text } of files) {
    const wrong = misplaced(path, rules);
    if (wrong) faults.push(`${path}: ${wrong}`);
    if (!isRead(path)) continue;
    edges.set(path, []);
    const { imports, globals } = readImports(path, text);
    for (const one of imports) check(path, one);
    const place = placeOf(path);
    const without = rules.without[place] ?? [];
    const plain = rules.plain.includes(place) && !isOfBrowser(path, rules);
    for (const name of plain || without.length ? globals() : []) {
      if (without.includes(name)) faults.push(`${path}: ${name} has no place in ${place}`);
      if (plain && OF_THE_BROWSER.has(name)) faults.push(`${path}: ${name} is not there in plain Node`);
    }
  }
  for (const way of findCircles(edges)) faults.push(`a circle: ${way.join(' → ')}`);
  return faults;
}
