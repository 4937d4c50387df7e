import { describe, expect, it } from 'vitest';
import { readPrefecture } from '../../../src/atlas/control/control.ts';
import type { ArcFeature, LegalLineFeature, PrefectureFeature } from '../../../src/atlas/features.ts';
import { frontierSpans, readLegalLine } from '../../../src/atlas/control/frontier.ts';
import { sceneFrontiers } from '../../../src/atlas/control/scene-frontiers.ts';
import { parseDay, writeDay } from '../../../src/time/written-date.ts';
import { atlas, everyDay, record, sceneOn } from '../../atlas-of-geo.ts';

type Held = readonly [holder: string, start: string, end?: string, certainty?: 'high' | 'low'];

function prefecture(id: string, ...held: Held[]) {
  const control = held.map(([holder, start, end, certainty = 'high']) => ({
    holder,
    certainty,
    precision: 'day',
    when: { timespans: [{ start: { in: start }, ...(end ? { end: { in: end } } : {}) }] },
  }));
  return readPrefecture({ type: 'Feature', id, properties: { control } } as unknown as PrefectureFeature);
}

function line(id: string, parties: string[], start: string, end: string, kind = 'treaty') {
  const when = { timespans: [{ start: { in: start }, end: { in: end } }] };
  return readLegalLine({
    type: 'Feature',
    id,
    when,
    properties: { kind, parties },
  } as unknown as LegalLineFeature);
}

const arc = (on: string | null): ArcFeature => ({
  type: 'Feature',
  id: 'a',
  properties: { left: 'north', right: 'south', on },
  geometry: { type: 'LineString', coordinates: [] },
});
const told = (spans: ReturnType<typeof frontierSpans>) =>
  spans.map(({ start, end, left, right, kind, line: along }) =>
    [writeDay(start), end === Infinity ? '' : writeDay(end - 1), left, right, kind, along].join(' ').trim(),
  );

describe('an arc is a frontier', () => {
  const south = prefecture('south', ['song', '1123-01-01']);

  it('while its two sides have different holders', () => {
    const north = prefecture(
      'north',
      ['liao', '1123-01-01', '1123-01-03'],
      ['song', '1123-01-04', '1125-12-31'],
      ['jin', '1126-01-01'],
    );
    expect(told(frontierSpans([arc(null)], [north, south], []))).toEqual([
      '1123-01-01 1123-01-03 liao song control',
      '1126-01-01  jin song control',
    ]);
  });

  it('by treaty while it lies on a line in force to which both holders are parties', () => {
    const north = prefecture('north', ['liao', '1123-01-01', '1123-06-30'], ['zhang-jue', '1123-07-01']);
    const lines = [line('L', ['song', 'liao'], '1123-02-01', '1123-12-31')];
    expect(told(frontierSpans([arc('L')], [north, south], lines))).toEqual([
      '1123-01-01 1123-01-31 liao song control',
      '1123-02-01 1123-06-30 liao song treaty L',
      '1123-07-01  zhang-jue song control',
    ]);
  });

  it('not by treaty on a claim or the bounds of a lordship', () => {
    const north = prefecture('north', ['jin', '1123-01-01']);
    const claim = line('L', ['song', 'jin'], '1123-01-01', '1127-12-31', 'claim');
    expect(frontierSpans([arc('L')], [north, south], [claim]).map(({ kind }) => kind)).toEqual(['control']);
  });

  it('as one span where only the allegiance or the siege of a side changes', () => {
    const north = prefecture('north', ['jin', '1123-01-01', '1123-05-31'], ['jin', '1123-06-01']);
    expect(told(frontierSpans([arc(null)], [north, south], []))).toEqual(['1123-01-01  jin song control']);
  });

  it('in doubt while either holding is of low certainty', () => {
    const north = prefecture('north', ['jin', '1123-01-01', '1123-05-31', 'low'], ['jin', '1123-06-01']);
    expect(frontierSpans([arc(null)], [north, south], []).map(({ doubtful }) => doubtful)).toEqual([
      true,
      false,
    ]);
  });

  it('never at the edge of the study region', () => {
    const edge: ArcFeature = { ...arc(null), properties: { left: 'north', right: null, on: null } };
    expect(frontierSpans([edge], [prefecture('north', ['jin', '1123-01-01']), south], [])).toEqual([]);
  });
});

describe('the frontiers of the record', () => {
  it.skipIf(record.arcs.length === 0)('are on every day the arcs whose sides have different holders', () => {
    for (const day of everyDay) {
      const { control, frontiers } = atlas.sceneAt(day);
      const holders = new Map(control.map(({ prefecture: id, holder }) => [id, holder]));
      const expected = record.arcs.flatMap(({ id, properties: { left, right } }) => {
        const [a, b] = [holders.get(left ?? ''), holders.get(right ?? '')];
        return a !== undefined && b !== undefined && a !== b ? [`${id} ${a} ${b}`] : [];
      });
      const found = frontiers.map((span) => `${span.arc} ${span.left} ${span.right}`);
      expect(found.sort(), writeDay(day)).toEqual(expected.sort());
    }
  });

  it('find every legal line that an arc lies on', () => {
    const lines = new Set(record.lines.map(({ id }) => id));
    const named = record.arcs.flatMap(({ properties: { on } }) =>
      on === null || on.startsWith('river:') ? [] : [on],
    );
    expect([...new Set(named)].filter((id) => !lines.has(id))).toEqual([]);
  });

  it('by treaty lie on a treaty line in force on each of their days', () => {
    const treaties = new Map(record.lines.map((feature) => [feature.id, readLegalLine(feature)]));
    for (const { kind, line: along, left, right, start, end } of atlas.frontiers) {
      expect(kind === 'treaty').toBe(along !== null);
      const treaty = treaties.get(along ?? '');
      if (!treaty) continue;
      expect(start >= treaty.start && end <= treaty.end).toBe(true);
      expect(treaty.feature.properties.parties).toEqual(expect.arrayContaining([left, right]));
    }
  });

  it('have titles, and ids that stand for the same two powers, kind and titles on every day', () => {
    const known = new Map<string, string>();
    for (const day of everyDay) {
      const frontiers = sceneFrontiers(atlas.config, atlas.sceneAt(day));
      expect(new Set(frontiers.map(({ id }) => id)).size).toBe(frontiers.length);
      for (const { id, ...rest } of frontiers) {
        expect(rest.title_en && rest.title_zh, id).toBeTruthy();
        expect(known.get(id) ?? JSON.stringify(rest)).toBe(JSON.stringify(rest));
        known.set(id, JSON.stringify(rest));
      }
    }
  });

  it('name the claims in force: the Three Garrisons 8 Feb to 22 Nov 1126, then the River (Diaofalu, Songshi 23)', () => {
    const claims = (date: string) =>
      sceneFrontiers(atlas.config, sceneOn(date))
        .filter(({ kind }) => kind === 'claim')
        .map(({ id }) => id);
    expect(claims('1126-02-07')).toEqual([]);
    expect(claims('1126-02-08')).toEqual(['claim-1126-three-garrisons']);
    expect(claims('1126-11-22')).toEqual(['claim-1126-three-garrisons']);
    expect(claims('1126-11-23')).toEqual(['claim-1126-yellow-river']);
    expect(parseDay('1126-11-23')).toBe(parseDay('1126-11-22') + 1);
  });
});
