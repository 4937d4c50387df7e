import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { seatPoints } from '../../../src/atlas/control/seat-points.ts';
import { legendOf } from '../../../src/style/legend.ts';
import { instantOf } from '../../../src/time/instant.ts';
import { newAtlas } from '../../../src/tools/commands/new-atlas.ts';
import { readAtlas } from '../../../src/tools/commands/read-geo.ts';
import { atlas } from '../../atlas-of-geo.ts';

const folder = mkdtempSync(join(tmpdir(), 'seat-points-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every prefecture of the record has the point of its seat', () => {
  expect(seatPoints(atlas).size).toBe(atlas.prefectures.length);
});

it('powers stand in the legend of an atlas whose prefectures are not called after their seats', () => {
  const mine = readAtlas(`${newAtlas(join(folder, 'mine'))}/`);
  const seats = seatPoints(mine);
  expect(seats.get('north-valley')).toEqual(mine.places.get('northtown')?.geometry.coordinates);
  const rows = legendOf(mine, [mine.sceneAt(instantOf(mine.span.start))], (id) => seats.has(id));
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(['power-north', 'power-south']));
});
