import { dirname, join, normalize } from 'node:path';

const TEST = /\.(unit|dom)\.test\.tsx?$/;
const CODE = /\.(?:ts|tsx|mjs)$/;
const IMPORT = /(?:\bfrom|\bimport\()\s*['"](\.[^'"?]+)['"]|^import ['"](\.[^'"?]+)['"]/gm;

/** The files that a file imports, as paths from the project’s folder. */
function importsOf(path, text) {
  return [...text.matchAll(IMPORT)].map(([, from, plain]) => normalize(join(dirname(path), from ?? plain)));
}

/**
 * The unit and dom tests that stand nearest to what has changed: those that import it, then those that import what does, and so
 * on, at most `most` files, whole rings while they fit, else of the last ring those first that lie where the changed file lies.
 * `texts`: the text of every file of code by its path from the project’s folder. `further`: how many tests lie farther off.
 */
export function nearTests(changed, texts, most) {
  const importers = new Map();
  for (const [path, text] of texts)
    if (CODE.test(path))
      for (const imported of importsOf(path, text))
        importers.set(imported, [...(importers.get(imported) ?? []), path]);
  const rooms = new Set(changed.map((path) => dirname(path).replace(/^src/, 'tests')));
  const seen = new Set(changed);
  const found = [];
  for (let ring = [...changed]; ring.length > 0;) {
    const tests = ring.filter((path) => TEST.test(path));
    tests.sort((a, b) => Number(rooms.has(dirname(b))) - Number(rooms.has(dirname(a))) || (a < b ? -1 : 1));
    found.push(...tests);
    const next = new Set(ring.flatMap((path) => importers.get(path) ?? []).filter((path) => !seen.has(path)));
    for (const path of next) seen.add(path);
    ring = [...next];
  }
  return { near: found.slice(0, most), further: Math.max(0, found.length - most) };
}
