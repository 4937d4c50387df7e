import { describe, expect, it } from 'vitest';
import { worldSize } from '../../../src/geometry/mercator.ts';
import { columnMesh } from '../../../src/map/columns/column-mesh.ts';
import { createColumnMoment } from '../../../src/map/columns/column-moment.ts';
import {
  bodyPart,
  columnFloat,
  commonPart,
  linePart,
  roadBoxes,
} from '../../../src/map/columns/road-parts.ts';
import { atlas, everyDay, palettes } from '../../atlas-of-geo.ts';
import { sampled } from '../../sampled.ts';

const ZOOM = 5.2;
const moment = createColumnMoment(
  atlas.movements,
  { palette: palettes.paper, factor: 1, epoch: atlas.span.start },
  { changed: () => undefined, rebuilt: () => undefined },
);

function frameOn(day: number) {
  moment.setInstant(day);
  moment.write(ZOOM);
  const scale = worldSize(ZOOM) / worldSize(moment.pathZoom());
  return { texels: moment.texels, now: day, seenUntil: day + moment.ahead(), scale, ranged: false };
}

describe('the part of a road that is drawn', () => {
  it('holds every sample that the shaders show anything of, and one more at either end', () => {
    let bodies = 0;
    for (const day of sampled(everyDay, 37)) {
      const frame = frameOn(day + 0.4);
      for (const { from, to } of moment.runs())
        for (let row = from; row < to; row++) {
          const path = moment.paths()[row];
          if (!path) continue;
          const [line, body] = [linePart(path, row, frame), bodyPart(path, row, frame)];
          const head = columnFloat(frame.texels, row, 0) * frame.scale;
          path.time.forEach((time, i) => {
            const isIn = (part: typeof line) => part !== null && i >= part.first && i <= part.last;
            const behind = head - (path.distance[i] ?? 0) * frame.scale;
            if (behind >= 0 || time < frame.seenUntil) expect(isIn(line)).toBe(true);
            const tail = 1 - (frame.now - time) / columnFloat(frame.texels, row, 11);
            if (tail > 0.01 && behind >= 0) {
              bodies += 1;
              expect(isIn(body)).toBe(true);
              if (i > 0) expect(body?.first).toBeLessThan(i);
            }
          });
        }
    }
    expect(bodies).toBeGreaterThan(1000);
  });

  it('is the whole road of a chosen column from its first day, unless no road ahead is shown', () => {
    for (const { id, start, track } of atlas.movements.filter((one) => one.start >= atlas.span.start)) {
      moment.setEmphasis(id);
      const frame = frameOn(Math.max(start, track.stops[0]?.arrive ?? start));
      const row = moment.columns.findIndex((one) => one.id === id);
      const path = moment.paths()[row];
      if (!path) continue;
      expect(columnFloat(frame.texels, row, 2), id).toBe(1);
      expect(linePart(path, row, frame), id).toEqual({ first: 0, last: path.x.length - 1 });
      moment.setForesight(false);
      const unseen = linePart(path, row, { ...frame, seenUntil: frame.now + moment.ahead() });
      expect(unseen?.last ?? 0, id).toBeLessThan(path.x.length);
      moment.setForesight(true);
    }
    moment.setEmphasis(null);
  });

  it('of two is what they share', () => {
    expect(commonPart({ first: 2, last: 9 }, { first: 5, last: 30 })).toEqual({ first: 5, last: 9 });
    expect(commonPart({ first: 2, last: 5 }, { first: 5, last: 30 })).toBeNull();
    expect(commonPart(null, { first: 5, last: 30 })).toBeNull();
  });

  it('lies in boxes that follow one another, sample by sample', () => {
    const path = moment.paths()[0];
    if (!path) throw new Error('no road');
    const last = path.x.length - 1;
    let at = 0;
    const project = (x: number, y: number) => ({ x: x * 1e5, y: y * 1e5 });
    roadBoxes(path, { first: 0, last }, { reach: 3, project }, (box, from, to) => {
      expect(from).toBe(at);
      for (let i = from; i <= to; i++) {
        const { x, y } = project(path.x[i] ?? 0, path.y[i] ?? 0);
        expect(Math.min(x - box.left, box.right - x, y - box.top, box.bottom - y)).toBeGreaterThanOrEqual(
          3 - 1e-9,
        );
      }
      at = to;
    });
    expect(at).toBe(last);
  });
});

it('knows of every sample of a road the ribs that stand on it', () => {
  const { columns, indices } = columnMesh(moment.paths(), atlas.span.start);
  columns.forEach(({ start, ribs }, row) => {
    expect(ribs).toHaveLength((moment.paths()[row]?.x.length ?? 0) + 1);
    expect(ribs[0]).toBe(0);
    ribs.slice(1).forEach((rib, i) => expect(rib).toBeGreaterThan(ribs[i] ?? Infinity));
    expect((columns[row + 1]?.start ?? indices.length) - start).toBe(((ribs.at(-1) ?? 0) - 1) * 24);
  });
});
