import { describe, expect, it } from 'vitest';
import { frontierChains, type FrontierChain } from '../../../src/style/frontiers/frontier-chains.ts';
import type { ArcFeature } from '../../../src/atlas/features.ts';
import type { FrontierSpan } from '../../../src/atlas/control/frontier.ts';
import { writeDay } from '../../../src/time/written-date.ts';
import { atlas, everyDay, record } from '../../atlas-of-geo.ts';

type Course = readonly (readonly [lon: number, lat: number])[];

function arc(id: string, course: Course): ArcFeature {
  return {
    type: 'Feature',
    id,
    properties: { left: null, right: null, on: null },
    geometry: { type: 'LineString', coordinates: course.map((point) => [...point]) },
  };
}

function span(id: string, left: string, right: string, more: Partial<FrontierSpan> = {}): FrontierSpan {
  return { start: 0, end: 10, arc: id, left, right, kind: 'control', line: null, doubtful: false, ...more };
}

function chainsOf(arcs: readonly ArcFeature[], spans: readonly FrontierSpan[]): readonly FrontierChain[] {
  return frontierChains(spans, arcs).at(5);
}

const told = (chains: readonly FrontierChain[]) =>
  chains
    .map((chain) => {
      const arcs = chain.arcs.map((part) => (part.reversed ? `-${part.arc}` : part.arc));
      return `${chain.left}|${chain.right} ${arcs.join(' ')}${chain.closed ? ' closed' : ''}`;
    })
    .sort();

describe('a chain of frontiers', () => {
  const west = arc('west', [
    [100, 35],
    [110, 35],
  ]);
  const east = arc('east', [
    [120, 35],
    [110, 35],
  ]);

  it('keeps each power on its side where arcs run against one another', () => {
    const [chain, ...others] = chainsOf(
      [west, east],
      [span('west', 'jin', 'song'), span('east', 'song', 'jin')],
    );
    expect(others).toEqual([]);
    expect(told(chain ? [chain] : [])).toEqual(['jin|song west -east']);
    expect(chain?.coordinates).toEqual([
      [100, 35],
      [110, 35],
      [120, 35],
    ]);
  });

  it('does not run on where the sides are exchanged, or kind or doubt differ', () => {
    const arcs = [west, east];
    expect(chainsOf(arcs, [span('west', 'jin', 'song'), span('east', 'jin', 'song')])).toHaveLength(2);
    for (const other of [{ kind: 'treaty', line: 'L' }, { doubtful: true }] as const) {
      expect(chainsOf(arcs, [span('west', 'jin', 'song'), span('east', 'song', 'jin', other)])).toHaveLength(
        2,
      );
    }
  });

  it('goes the straightest way where it could go two', () => {
    const onwards = arc('onwards', [
      [110, 35],
      [119, 36],
    ]);
    const aside = arc('aside', [
      [110, 35],
      [111, 30],
    ]);
    const back = arc('back', [
      [104, 29],
      [110, 35],
    ]);
    const spans = ['west', 'onwards', 'aside', 'back'].map((id) => span(id, 'jin', 'song'));
    expect(told(chainsOf([west, onwards, aside, back], spans))).toEqual([
      'jin|song back aside',
      'jin|song west onwards',
    ]);
  });

  it('closes round an enclave, of one arc or of several', () => {
    const ring = arc('ring', [
      [100, 30],
      [101, 30],
      [101, 31],
      [100, 30],
    ]);
    const over = arc('over', [
      [100, 35],
      [105, 38],
      [110, 35],
    ]);
    expect(
      told(
        chainsOf(
          [ring, west, over],
          [span('ring', 'liao', 'jin'), span('west', 'jin', 'xia'), span('over', 'xia', 'jin')],
        ),
      ),
    ).toEqual(['jin|liao -ring closed', 'jin|xia west -over closed']);
  });

  it('needs a course for each of its arcs', () => {
    expect(() => frontierChains([span('nowhere', 'jin', 'song')], [west])).toThrow(/nowhere/);
  });
});

describe('the chains of the atlas', () => {
  const chains = frontierChains(atlas.frontiers, record.arcs);
  const courses = new Map(record.arcs.map(({ id, geometry }) => [id, geometry.coordinates]));

  it('hold every frontier of every day exactly once, each power on its own side', () => {
    let checked: readonly FrontierChain[] | null = null;
    for (const day of everyDay) {
      const slice = chains.at(day);
      if (slice === checked) continue;
      checked = slice;
      const found = slice.flatMap(({ arcs, left, right, kind, doubtful }) =>
        arcs.map(({ arc: id, reversed }) =>
          [id, ...(reversed ? [right, left] : [left, right]), kind, doubtful].join(' '),
        ),
      );
      const expected = atlas
        .sceneAt(day)
        .frontiers.map(({ arc: id, left, right, kind, doubtful }) =>
          [id, left, right, kind, doubtful].join(' '),
        );
      expect(found.sort(), writeDay(day)).toEqual(expected.sort());
    }
    expect(checked).not.toBeNull();
  });

  it('are as many arrays as there are intervals without a change', () => {
    const changes = new Set(
      atlas.frontiers.flatMap(({ start, end }) => [start, end]).filter(Number.isFinite),
    );
    expect(chains.slices).toHaveLength(changes.size + 1);
    for (const day of everyDay.slice(1)) {
      if (!changes.has(day)) expect(chains.at(day)).toBe(chains.at(day - 1));
    }
  });

  it('run through their arcs from end to end without a gap', () => {
    for (const chain of new Set(chains.slices.flat())) {
      const [first = []] = chain.coordinates;
      let at = first;
      let points = 1;
      for (const { arc: id, reversed } of chain.arcs) {
        const course = courses.get(id) ?? [];
        const [from, to] = reversed ? [course.at(-1), course[0]] : [course[0], course.at(-1)];
        expect(from, id).toEqual(at);
        at = to ?? [];
        points += course.length - 1;
      }
      expect(chain.coordinates).toHaveLength(points);
      expect(chain.coordinates.at(-1)).toEqual(at);
      expect(chain.closed).toBe(String(at) === String(first));
    }
  });

  it('are as long as they go: no two of one kind could be joined', () => {
    for (const slice of chains.slices) {
      const ends = slice
        .filter(({ closed }) => !closed)
        .map(({ left, right, kind, doubtful, coordinates }) => {
          const pair = [left, right, kind, doubtful].join(' ');
          return { start: `${pair} ${coordinates[0]}`, end: `${pair} ${coordinates.at(-1)}` };
        });
      const starts = new Set(ends.map(({ start }) => start));
      expect(ends.filter(({ end }) => starts.has(end))).toEqual([]);
    }
  });

  it('are shared between slices', () => {
    const all = chains.slices.flat();
    const told = (chain: FrontierChain) => JSON.stringify({ ...chain, coordinates: null });
    expect(new Set(all).size).toBe(new Set(all.map(told)).size);
    expect(new Set(all).size).toBeLessThan(all.length / 4);
  });
});
