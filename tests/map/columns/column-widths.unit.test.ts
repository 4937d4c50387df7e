import { describe, expect, it } from 'vitest';
import { createColumnMoment, type ColumnCamera } from '../../../src/map/columns/column-moment.ts';
import { columnObstacles } from '../../../src/map/columns/column-obstacles.ts';
import { STATE_TEXELS } from '../../../src/map/columns/column-shaders.ts';
import { toMercator, worldSize } from '../../../src/geometry/mercator.ts';
import { columnForm } from '../../../src/style/columns/column-form.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import type { ArmyWidths } from '../../../src/view/army-widths.ts';
import { atlas, palettes } from '../../atlas-of-geo.ts';

const ZOOM = 7;
const DAY = parseDay('1126-01-31');
const camera: ColumnCamera = {
  zoom: ZOOM,
  turn: 0,
  project(at) {
    const { x, y } = toMercator(at);
    return { x: x * worldSize(ZOOM), y: y * worldSize(ZOOM) };
  },
};

function momentWith(widths?: ArmyWidths, factor = 1) {
  const heard = { changed: 0, rebuilt: 0 };
  const moment = createColumnMoment(
    atlas.movements,
    { palette: palettes.paper, factor, epoch: atlas.span.start, ...(widths && { widths }) },
    { changed: () => void heard.changed++, rebuilt: () => void heard.rebuilt++ },
  );
  moment.setInstant(DAY);
  return { moment, heard };
}

const movementOf = (id: string) => atlas.movements.find((one) => one.id === id) ?? atlas.movements[0]!;

describe('columns whose widths follow numbers', () => {
  it('are drawn as wide as their form, with a head of its size, for all that reads the state', () => {
    const { moment } = momentWith('numbers', 1.5);
    const heads = moment.write(ZOOM);
    let armies = 0;
    for (const { id, width, row, head } of heads) {
      const form = columnForm(movementOf(id), 'numbers');
      const float = (i: number) => moment.texels[row * STATE_TEXELS * 4 + i] ?? NaN;
      if (float(2) === 0) continue;
      expect(float(4)).toBeCloseTo(width, 4);
      if (form.sure === null) {
        expect([float(2), head]).toEqual([1, undefined]);
        continue;
      }
      armies += 1;
      expect(width, id).toBeCloseTo(1.5 * form.width, 4);
      expect(float(2), id).toBeCloseTo(2 + form.sure, 4);
      expect(head?.length).toBeCloseTo(float(5), 4);
      expect(head?.halfWidth).toBeCloseTo(float(6), 4);
    }
    expect(armies).toBeGreaterThan(5);
  });

  it('tell by the choice alone: it makes roads and state anew once, and back again is as before', () => {
    const { moment, heard } = momentWith();
    moment.write(ZOOM);
    const before = moment.texels.slice();
    const { changed, rebuilt } = heard;
    moment.setWidths('steps');
    expect(heard).toEqual({ changed, rebuilt });
    moment.setWidths('numbers');
    moment.write(ZOOM);
    expect(heard).toEqual({ changed: changed + 1, rebuilt: rebuilt + 1 });
    expect(moment.texels).not.toEqual(before);
    const fresh = momentWith('numbers').moment;
    fresh.write(ZOOM);
    expect(moment.texels).toEqual(fresh.texels);
    // time that moves makes nothing anew
    moment.setInstant(DAY + 0.5);
    moment.write(ZOOM);
    expect(heard.rebuilt).toBe(rebuilt + 1);
    moment.setInstant(DAY);
    moment.setWidths('steps');
    moment.write(ZOOM);
    expect(moment.texels).toEqual(before);
  });

  it('are hit as far from their middle as they are wide', () => {
    const { moment } = momentWith('numbers');
    const [widest] = [...moment.write(ZOOM)].sort((a, b) => b.width - a.width);
    if (!widest) throw new Error('there is no army');
    const tip = moment.heads(camera).find(({ id }) => id === widest.id);
    if (!tip) throw new Error('there is no head');
    const back = { x: tip.x - 60 * Math.cos(tip.angle), y: tip.y - 60 * Math.sin(tip.angle) };
    const beside = (far: number) =>
      moment.nearest(back.x - far * Math.sin(tip.angle), back.y + far * Math.cos(tip.angle), 0.5, camera);
    expect([beside(widest.width / 2 - 3), beside(3 - widest.width / 2)]).toContain(widest.id);
  });

  it('keep names clear of the whole of their heads', () => {
    const { moment } = momentWith('numbers');
    for (const { x, y, width, head } of moment.heads(camera)) {
      if (!head) continue;
      const { clear } = columnObstacles(
        [
          { x, y },
          { x: x - 300, y },
        ],
        width,
        head,
      );
      expect(Math.min(...clear.map(({ top }) => top))).toBeCloseTo(y - head.halfWidth, 6);
      const broad = clear.filter(({ top, bottom }) => bottom - top > width + 3);
      expect(
        Math.max(...broad.map(({ right }) => right)) - Math.min(...broad.map(({ left }) => left)),
      ).toBeGreaterThan(head.length);
    }
  });

  it('keep names clear by the width of the body, where heads go by it', () => {
    const road = [
      { x: 0, y: 0 },
      { x: -300, y: 0 },
    ];
    const head = { length: 2.3 * 8, halfWidth: 1.08 * 8 };
    expect(columnObstacles(road, 8)).toEqual(columnObstacles(road, 8, head));
  });
});
