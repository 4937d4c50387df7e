import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCellFacts, writtenArcs } from '../../geo/make/make-cells.ts';
import { prefectureArcs } from '../../geo/make/prefecture-arcs.ts';
import { ONLY_LONG } from '../sampled.ts';

it.skipIf(ONLY_LONG)(
  'geo/arcs.geojson is what the recipe makes of geo/ to the last digit',
  async () => {
    const made = writtenArcs(prefectureArcs(await readCellFacts()));
    const committed = readFileSync('geo/arcs.geojson', 'utf8');
    const [old, fresh] = [committed.split('\n'), made.split('\n')];
    const differing = old.filter((line, i) => line !== fresh[i]).length;
    expect(differing, 'lines differ: run npm run geo:cells').toBe(0);
    expect(made === committed).toBe(true);
  },
  180_000,
);
