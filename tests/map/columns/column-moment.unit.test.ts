import { describe, expect, it } from 'vitest';
import { createColumnMoment } from '../../../src/map/columns/column-moment.ts';
import type { ColumnPath } from '../../../src/style/columns/column-path.ts';
import { atlas, palettes } from '../../atlas-of-geo.ts';
import { parseDay } from '../../../src/time/written-date.ts';

const ZOOM = 6;
const OPENING = parseDay('1123-06-20');

function prepared() {
  const handed: (readonly ColumnPath[])[] = [];
  const options = { palette: palettes.paper, factor: 1, epoch: atlas.span.start };
  const moment = createColumnMoment(atlas.movements, options, {
    changed: () => undefined,
    rebuilt: (paths) => handed.push(paths),
  });
  moment.setInstant(OPENING);
  moment.write(ZOOM);
  return { moment, handed };
}

const lengths = (paths: readonly ColumnPath[]) => paths.map(({ line }) => line.length);

describe('the roads of columns', () => {
  const { moment: whole } = prepared();
  whole.complete();
  const all = lengths(whole.paths());

  it('are all there once they are complete', () => {
    expect(all).toHaveLength(atlas.movements.length);
    expect(Math.min(...all)).toBeGreaterThan(0);
  });

  it('are made at first for what is drawn alone', () => {
    const { moment, handed } = prepared();
    const drawn = moment.runs().flatMap(({ from, to }) => all.map((_, row) => row).slice(from, to));
    expect(handed).toHaveLength(1);
    expect(lengths(moment.paths())).toEqual(all.map((length, row) => (drawn.includes(row) ? length : 0)));
    expect(drawn.length).toBeLessThan(all.length / 2);
  });

  it('are all there in the frame of the first day that asks for more of them, and made but once', () => {
    const { moment, handed } = prepared();
    for (let day = OPENING; day < atlas.span.end; day += 25) {
      moment.setInstant(day);
      moment.write(ZOOM);
      for (const { from, to } of moment.runs())
        for (const path of moment.paths().slice(from, to)) expect(path.line.length).toBeGreaterThan(0);
    }
    expect(handed).toHaveLength(2);
    expect(lengths(moment.paths())).toEqual(all);
    moment.complete();
    expect(handed).toHaveLength(2);
  });
});
