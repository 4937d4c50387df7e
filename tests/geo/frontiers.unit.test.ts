import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frontierFeatures, writtenFrontiers } from '../../geo/make/make-frontiers.ts';
import { readConfig, readGeo } from '../../src/tools/commands/read-geo.ts';
import { contains } from '../../src/time/interval.ts';
import { parseWhen } from '../../src/time/timespan.ts';
import { parseDay } from '../../src/time/written-date.ts';
import { createAtlas } from '../../src/atlas/atlas.ts';

const config = readConfig();
const record = readGeo();

interface Frontier {
  readonly properties: { readonly arcs: readonly string[]; readonly between: readonly string[] };
  readonly when: Parameters<typeof parseWhen>[0];
}

describe('geo/frontiers.geojson', () => {
  it('is what its recipe makes of the record', () => {
    expect(readFileSync('geo/frontiers.geojson', 'utf8')).toBe(writtenFrontiers(config, record));
  });

  it('holds on every day just the borders whose two sides have different holders', () => {
    const frontiers = (frontierFeatures(config, record) as Frontier[]).map((frontier) => ({
      ...frontier.properties,
      span: parseWhen(frontier.when)[0] ?? { start: 0, end: 0 },
    }));
    const atlas = createAtlas(config, record);
    for (let day = parseDay('1123-01-01'); day <= parseDay('1127-12-31'); day++) {
      const holders = new Map(atlas.sceneAt(day).control.map((span) => [span.prefecture, span.holder]));
      const wanted = record.arcs
        .flatMap(({ id, properties: { left, right } }) => {
          const [a, b] = [holders.get(left ?? ''), holders.get(right ?? '')];
          return a !== undefined && b !== undefined && a !== b ? [`${id} ${[a, b].sort().join('-')}`] : [];
        })
        .sort();
      const found = frontiers
        .filter(({ span }) => contains(span, day))
        .flatMap(({ arcs, between }) => arcs.map((arc) => `${arc} ${between.join('-')}`))
        .sort();
      expect(found).toEqual(wanted);
    }
  });
});
