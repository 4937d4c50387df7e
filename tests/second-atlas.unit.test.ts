import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGeo } from '../src/geo-check/check-geo.ts';

/** Names of the first atlas: its powers, their courts, eras and people, its years and its title. */
const NAMES =
  /\b(song|jin|liao|goryeo|zhang[- ]jue|changsheng|yanjing|kaifeng|taiyuan|zongwang|zonghan|aguda|pingzhou|jingkang|tianhui|xuanhe|jianyan|1123|1127)\b|宋人|金人|金宋|西夏|高麗|張覺|常勝軍|宗翰|宗望|靖康|天會|宣和|建炎|五年|脆弱的和平/i;

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
    const named = files('src').flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => NAMES.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(named).toEqual([]);
  });
});
