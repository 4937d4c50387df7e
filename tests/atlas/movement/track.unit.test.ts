import { describe, expect, it } from 'vitest';
import { bearingAt, distanceKm, interpolate, type LonLat } from '../../../src/geometry/great-circle.ts';
import { createTrack } from '../../../src/atlas/movement/track.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas } from '../../atlas-of-geo.ts';

const MINUTE = 1 / 1440;
/** Faster than any column: a mounted courier's stage of a day, ridden in the twelve hours of light. */
const KM_A_MINUTE = 300 / 1440;

const stop = (arrive: string, depart = arrive) => ({ arrive, depart, precision: 'day' as const });
const movements = atlas.movements.map((movement) => [movement.id, movement] as const);

describe('the tracks of the record', () => {
  it('are the 62 movements', () => {
    expect(atlas.movements).toHaveLength(62);
  });

  it.each(movements)(
    '%s starts at its first stop and ends at its last',
    (_, { track, feature, start, end }) => {
      const { coordinates } = feature.geometry;
      const { waypoints } = feature.properties;
      expect(track.positionAt(start - 10)).toMatchObject({ at: coordinates[0], moving: false, stop: 0 });
      expect(track.positionAt(start - 0.5).at).toEqual(coordinates[0]);
      expect(track.positionAt(end - 0.5).at).toEqual(coordinates.at(-1));
      expect(track.positionAt(end + 10)).toMatchObject({ moving: false, stop: waypoints.length - 1 });
      expect(start).toBe(parseDay(waypoints[0]?.arrive ?? ''));
      expect(end - 1).toBe(parseDay(waypoints.at(-1)?.depart ?? ''));
    },
  );

  it.each(movements)(
    '%s is never two places at once: bounded speed from minute to minute',
    (_, { track, start, end }) => {
      const looks: number[] = [];
      for (let instant = start - 0.5; instant < end; instant += 41 * MINUTE) looks.push(instant);
      for (const { arrive, depart } of track.stops)
        looks.push(arrive - MINUTE / 2, depart - MINUTE / 2, arrive, depart);
      const steps = looks.map((instant) =>
        distanceKm(track.positionAt(instant).at, track.positionAt(instant + MINUTE).at),
      );
      expect(Math.max(...steps)).toBeLessThan(KM_A_MINUTE);
    },
  );

  it.each(movements)('%s stands still at its halts, through the written days', (_, { track, feature }) => {
    feature.properties.waypoints.forEach((waypoint, i) => {
      const [arrive, depart] = [parseDay(waypoint.arrive), parseDay(waypoint.depart)];
      const { at } = track.stops[i] ?? { at: [NaN, NaN] };
      for (let day = arrive + 1; day < depart; day++) {
        for (const hour of [-0.5, 0, 0.4])
          expect(track.positionAt(day + hour)).toMatchObject({ at, stop: i, moving: false });
      }
    });
  });

  it.each(movements)('%s goes from stop to stop by the great circle', (_, { track }) => {
    track.stops.slice(1).forEach((b, i) => {
      const a = track.stops[i];
      if (!a) return;
      const whole = distanceKm(a.at, b.at);
      expect(b.arrive, 'a leg takes time').toBeGreaterThan(a.depart);
      for (const share of [0.25, 0.5, 0.9]) {
        const { at, bearing, moving } = track.positionAt(a.depart + share * (b.arrive - a.depart));
        expect(moving).toBe(true);
        expect(distanceKm(a.at, at)).toBeCloseTo(whole * share, 3);
        expect(distanceKm(at, b.at)).toBeCloseTo(whole * (1 - share), 3);
        if (whole > 0.1) expect(Math.abs(bearing - bearingAt(at, b.at, 0))).toBeLessThan(0.01);
      }
    });
  });
});

describe('createTrack', () => {
  const line = [[114, 35], [115, 35], [116, 36]]; // prettier-ignore

  it('marches from noon of the day it leaves to noon of the day it arrives', () => {
    const track = createTrack(
      [stop('1126-01-01'), stop('1126-01-03', '1126-01-05'), stop('1126-01-06')],
      line,
    );
    const day = parseDay('1126-01-01');
    expect(track.positionAt(day - 0.1).moving).toBe(false);
    expect(track.positionAt(day + 1).moving).toBe(true);
    expect(track.positionAt(day + 1).at[0]).toBeCloseTo(114.5, 3);
    expect(track.positionAt(day + 2)).toMatchObject({ at: [115, 35], stop: 1 });
    expect(track.positionAt(day + 4)).toMatchObject({ at: [115, 35], moving: false });
    expect(track.positionAt(day + 4.01)).toMatchObject({ moving: true });
  });

  it('spreads the stops of one day over the hours around noon, in order', () => {
    const track = createTrack([stop('1126-01-01'), stop('1126-01-01'), stop('1126-01-01')], line);
    const hours = track.stops.map(({ arrive, depart }) => [arrive - parseDay('1126-01-01'), depart - arrive]);
    expect(hours).toEqual([[-0.25, 0], [0, 0], [0.25, 0]]); // prettier-ignore
  });

  it('faces the road ahead before it leaves and the road behind where it halts', () => {
    const track = createTrack(
      [stop('1126-01-01', '1126-01-05'), stop('1126-01-06', '1126-01-09'), stop('1126-01-12')],
      line,
    );
    const [a, b]: [LonLat, LonLat] = [[114, 35], [115, 35]]; // prettier-ignore
    expect(track.positionAt(parseDay('1126-01-03')).bearing).toBeCloseTo(bearingAt(a, b, 0), 6);
    expect(track.positionAt(parseDay('1126-01-08')).bearing).toBeCloseTo(bearingAt(a, b, 1), 6);
  });

  it('refuses stops out of order, single stops and stops without coordinates', () => {
    expect(() => createTrack([stop('1126-01-05'), stop('1126-01-04')], line.slice(0, 2))).toThrow(
      'waypoint 1',
    );
    expect(() =>
      createTrack([stop('1126-01-05', '1126-01-04'), stop('1126-01-06')], line.slice(0, 2)),
    ).toThrow('waypoint 0');
    expect(() => createTrack([stop('1126-01-05')], line.slice(0, 1))).toThrow(RangeError);
    expect(() => createTrack([stop('1126-01-05'), stop('1126-01-06')], line)).toThrow(
      '2 waypoints do not fit 3',
    );
  });
});

describe('the great circle', () => {
  it('has a degree of the meridian at 111.2 km (mean radius 6,371 km)', () => {
    expect(distanceKm([114, 35], [114, 36])).toBeCloseTo((Math.PI * 6371.0088) / 180, 2);
  });

  it('goes due north and south, and turns with the way', () => {
    expect(bearingAt([114, 35], [114, 36], 0)).toBeCloseTo(0, 6);
    expect(bearingAt([114, 36], [114, 35], 0.5)).toBeCloseTo(180, 6);
    expect(bearingAt([110, 40], [120, 40], 0)).toBeLessThan(90);
    expect(bearingAt([110, 40], [120, 40], 1)).toBeGreaterThan(90);
  });

  it('keeps to its ends', () => {
    expect(interpolate([110, 40], [120, 42], 0)).toEqual([110, 40]);
    expect(interpolate([110, 40], [120, 42], 1)).toEqual([120, 42]);
    expect(interpolate([110, 40], [120, 42], -1)).toEqual([110, 40]);
  });
});
