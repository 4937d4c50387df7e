import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGeo } from '../src/tools/geo-check/check-geo.ts';

interface Named {
  readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[];
}

const geo = (name: string): unknown => JSON.parse(readFileSync(join('geo', name), 'utf8'));

/** What in a record is a name: `name_en`, `title_zh`, `house_en` and the like, at any depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(?:(?:name|title|short|subject|house)_)?(?:en|zh)$/.test(key) && typeof inner === 'string'
      ? [inner]
      : namesIn(inner),
  );
}

/** Every name of the first atlas: its title, powers, places, prefectures, waters, people, columns, sieges, events, chapters. */
function namesOfTheFirst(): string[] {
  const features = ['places', 'prefectures', 'waters', 'movements', 'sieges', 'events', 'chapters'].flatMap(
    (name) => (geo(`${name}.geojson`) as Named).features.flatMap(({ properties }) => namesIn(properties)),
  );
  const { dates: _, ...about } = geo('atlas.json') as Record<string, unknown>;
  // one character or two letters are too little to tell a name from a word
  return [...new Set([...features, ...namesIn(about)])].filter((name) =>
    /[a-z]/i.test(name) ? name.length > 2 : [...name].length > 1,
  );
}

/** Its eras, its years and what its people call themselves and others, which are the name of nothing in it. */
const WORDS =
  /\b(song|jin|liao|goryeo|jingkang|tianhui|xuanhe|jianyan|1123|1127)\b|宋人|金人|金宋|西夏|高麗|靖康|天會|宣和|建炎|五年/i;

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : /\.(tsx?|css|mjs)$/.test(entry.name) ? [path] : [];
  });
}

describe('another atlas', () => {
  it('passes the same validation', () => {
    const { defects, counts } = checkGeo('tests/fixtures/second-atlas/geo');
    expect(defects).toEqual([]);
    expect(counts.get('places.geojson')).toBe(8);
  });

  it('finds no name of the first in src/, comments too', () => {
    const names = namesOfTheFirst();
    expect(names.length).toBeGreaterThan(1500);
    const latin = names.filter((name) => /[a-z]/i.test(name));
    const han = names.filter((name) => !/[a-z]/i.test(name));
    const named = files('src').flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const words = ` ${text.replaceAll(/[^\p{L}\p{M}\d’'-]+/gu, ' ')} `;
      return [
        ...latin.filter((name) =>
          words.includes(` ${name.replaceAll(/[^\p{L}\p{M}\d’'-]+/gu, ' ').trim()} `),
        ),
        ...han.filter((name) => text.includes(name)),
        ...text.split('\n').filter((line) => WORDS.test(line)),
      ].map((found) => `${path}: ${found.trim()}`);
    });
    expect(named).toEqual([]);
  });
});
