import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PersonsFile } from '../../src/atlas/people/persons.ts';
import { parseWhen } from '../../src/time/timespan.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { contains } from '../../src/time/interval.ts';
import { atlas } from '../atlas-of-geo.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`geo/${name}`, 'utf8')) as T;
const { persons } = read<PersonsFile>('persons.json');
const { offices } = read<{ offices: readonly { id: string; name_zh: string; place: string }[] }>(
  'offices.json',
);

describe('a siege and the events of its city', () => {
  /** Titles that tell of the first day of a siege. */
  const BEGINS = /siege\b.* (?:begins|opens)|(?:lays?|laid) siege|besieges|is besieged/i;

  it('tell of one beginning', () => {
    for (const { id, start, end, feature } of atlas.events) {
      const { title_en, places } = feature.properties;
      if (!BEGINS.test(title_en)) continue;
      const sieges = atlas.sieges.filter(
        (siege) => places[0] === siege.feature.properties.place && contains(siege, start),
      );
      for (const siege of sieges) {
        expect(siege.start, `${id} and ${siege.id}`).toBeGreaterThanOrEqual(start);
        expect(siege.start, `${id} and ${siege.id}`).toBeLessThan(end);
      }
    }
  });
});

describe('those who held a place', () => {
  it('change sides on the day on which it does, where both go from one power to the same other', () => {
    const pairs = persons.flatMap(({ id, name_zh, sides = [] }) =>
      sides.slice(1).flatMap(({ power, when }, i) => {
        const from = sides[i]?.power;
        const day = parseWhen(when)[0]?.start;
        const held = offices.filter((office) => office.name_zh === keepTraditional(name_zh));
        return held.flatMap(({ id: office, place }) => {
          const control = atlas.prefectures.find((one) => one.id === place)?.control ?? [];
          return control
            .slice(1)
            .filter(({ holder }, n) => holder === power && control[n]?.holder === from)
            .map(({ start }) => ({ what: `${id}: ${office}`, day, start }));
        });
      }),
    );
    expect(pairs.length).toBeGreaterThan(5);
    for (const { what, day, start } of pairs) expect(day, what).toBe(start);
  });
});
