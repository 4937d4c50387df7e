import { afterAll, describe, expect, it } from 'vitest';
import { geoCheck } from '../../../src/tools/commands/geo-check.ts';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { writeDefect } from '../../../src/tools/geo-check/defect.ts';
import { readSpan } from '../../../src/tools/geo-check/check-control.ts';
import { GEO_FILES } from '../../../src/tools/geo-check/geo-files.ts';
import { readGeoRecord } from '../../../src/tools/geo-check/geo-record.ts';
import { at, list, text } from '../../../src/tools/geo-check/json.ts';
import { copyGeo, GEO, type GeoCopy, type Loose } from './geo-copy.ts';
import { EVIDENCE_DEFECTS } from './evidence-defects.ts';
import { TEN_DEFECTS } from './ten-defects.ts';
import { sampled } from '../../sampled.ts';

const own = checkGeo(GEO);
const ownLines = new Set(own.defects.map(writeDefect));
const copies: GeoCopy[] = [];

function spoilt(spoil: (copy: GeoCopy) => void): GeoCopy {
  const copy = copyGeo();
  copies.push(copy);
  spoil(copy);
  return copy;
}

/** What is wrong with a spoilt copy and not with the original. */
function newDefects(spoil: (copy: GeoCopy) => void) {
  return checkGeo(spoilt(spoil).folder).defects.filter((defect) => !ownLines.has(writeDefect(defect)));
}

afterAll(() => copies.forEach((copy) => copy.remove()));

describe('the geodata of the atlas', () => {
  it('has no defect', () => {
    expect(own.defects.map(writeDefect)).toEqual([]);
  });

  it('holds the whole record', () => {
    const settled = {
      places: 314,
      prefectures: 245,
      movements: 62,
      sieges: 44,
      events: 453,
      chapters: 13,
      waters: 39,
    };
    for (const [kind, count] of Object.entries(settled))
      expect(own.counts.get(`${kind}.geojson`)).toBe(count);
  });
});

describe('a folder with ten defects', () => {
  const copy = spoilt((folder) => TEN_DEFECTS.forEach(({ plant }) => plant(folder)));
  const found = checkGeo(copy.folder).defects.filter((defect) => !ownLines.has(writeDefect(defect)));

  it.each(TEN_DEFECTS)('names $file · $feature · $property', ({ file, feature, property, reason }) => {
    expect(found).toContainEqual({ file, feature, property, reason: expect.stringMatching(reason) });
  });

  it('is faulted for these ten and nothing else', () => {
    expect(found.map(writeDefect)).toHaveLength(TEN_DEFECTS.length);
  });

  it('makes the command list each on a line, close with the counts, and fail', () => {
    const lines: string[] = [];
    expect(geoCheck(copy.folder, (line) => lines.push(line))).toBe(1);
    for (const { file, feature, property } of TEN_DEFECTS) {
      expect(lines.filter((line) => line.startsWith(`${file} · ${feature} · ${property} · `))).toHaveLength(
        1,
      );
    }
    expect(lines.at(-1)).toMatch(/^places\.geojson 314, .*; \d+ defects$/);
  });
});

describe('a folder with ten defects of source, certainty and when', () => {
  const copy = spoilt((folder) => EVIDENCE_DEFECTS.forEach(({ plant }) => plant(folder)));
  const found = checkGeo(copy.folder).defects.filter((defect) => !ownLines.has(writeDefect(defect)));

  it.each(EVIDENCE_DEFECTS)('names $file · $feature · $property', ({ file, feature, property, reason }) => {
    expect(found).toContainEqual({ file, feature, property, reason: expect.stringMatching(reason) });
  });

  it('is faulted for these ten and nothing else', () => {
    expect(found.map(writeDefect)).toHaveLength(EVIDENCE_DEFECTS.length);
  });
});

describe('the evidence of every feature', () => {
  const DATED = ['places', 'prefectures', 'lines', 'movements', 'sieges', 'events', 'chapters', 'waters'];
  const { record } = readGeoRecord(GEO);

  it.each(DATED)('is whole in %s: source, certainty and when, of each a hundred in a hundred', (kind) => {
    const all = record.features(`${kind}.geojson`);
    const works = new Set(record.features('sources.json').map(({ id }) => id));
    expect(all.length).toBeGreaterThan(0);
    const spans = all.flatMap(({ label, json }) => [
      { label, when: at(json, 'when'), evidence: at(json, 'properties') },
      ...list(at(json, 'properties', 'control')).map((span) => ({
        label,
        when: at(span, 'when'),
        evidence: span,
      })),
    ]);
    for (const { label, when, evidence } of spans) {
      expect(['high', 'medium', 'low'], label).toContain(at(evidence, 'certainty'));
      const refs = list(at(evidence, 'sources')).map((source) => text(at(source, 'ref')));
      expect(refs.length > 0 && refs.every((ref) => works.has(ref)), label).toBe(true);
      expect(list(at(when, 'timespans')).length, label).toBeGreaterThan(0);
      for (const span of list(at(when, 'timespans'))) expect(readSpan(span), label).not.toBeNull();
    }
  });
});

describe('what cannot be read', () => {
  it('names a file that is not JSON and the place in it', () => {
    const [defect] = newDefects((copy) =>
      copy.write('seas.geojson', '{\n "type": "FeatureCollection",\n "kind": }\n'),
    );
    expect(defect).toMatchObject({ file: 'seas.geojson', property: 'line 3, column 10' });
    expect(defect?.reason).toMatch(/not JSON/);
  });

  it('names the end of a file that breaks off', () => {
    const [defect] = newDefects((copy) => copy.write('seas.geojson', '{\n "type": "Feat'));
    expect(defect?.property).toMatch(/^line 2, column/);
  });

  it('names a file that is missing', () => {
    const found = newDefects((copy) => copy.drop('calendar.json')).map(writeDefect);
    expect(found).toContain('calendar.json · — · — · the file is missing, though atlas.json names courts');
    expect(newDefects((copy) => copy.drop('places.geojson')).map(writeDefect)).toContain(
      'places.geojson · — · — · the file is missing',
    );
    expect(newDefects((copy) => copy.drop('arcs.geojson')).map(writeDefect)).toContain(
      'arcs.geojson · — · — · the file is missing, though there are prefectures: npm run geo:cells makes it',
    );
  });

  it('asks for nothing that an atlas can do without', () => {
    const spare = ['frontiers.geojson', 'shore.geojson', 'seas.geojson', 'ranges.geojson', 'cells.json'];
    expect(newDefects((copy) => spare.forEach((file) => copy.drop(file)))).toEqual([]);
  });

  it('names a folder without any file', () => {
    const copy = spoilt((folder) => GEO_FILES.forEach(({ name }) => folder.drop(name)));
    const owed = GEO_FILES.filter(({ required }) => required);
    expect(checkGeo(copy.folder).defects).toHaveLength(owed.length);
  });
});

describe('a feature lost or doubled', () => {
  it('changes a settled count', () => {
    const found = newDefects((copy) => copy.edit('events.geojson', ({ features }) => features.pop())).map(
      writeDefect,
    );
    expect(found).toContain('events.geojson · — · features · there are 452 features, and should be 453');
  });

  it('is named where its id stands twice', () => {
    const double = ({ features }: Loose) => (features[3].id = features[2].id);
    const found = newDefects((copy) => copy.edit('sieges.geojson', double));
    expect(found).toContainEqual(
      expect.objectContaining({ property: 'id', reason: expect.stringMatching(/twice/) }),
    );
  });
});

describe('nonsense', () => {
  const NONSENSE: readonly (readonly [string, unknown])[] = [
    ['null', null],
    ['a number', 42],
    ['a text', 'x'],
    ['a list', [[]]],
    [
      'an object',
      { properties: { control: 7, waypoints: [null] }, when: { timespans: [null] }, geometry: [] },
    ],
  ];

  it.each(sampled(NONSENSE, 5))(
    'is reported and does no harm: %s for the first feature of every file',
    (_, value) => {
      const found = newDefects((copy) => {
        for (const { name, records } of GEO_FILES) copy.edit(name, (json) => (json[records][0] = value));
      });
      for (const { name } of GEO_FILES)
        expect(
          found.some(({ file }) => file === name),
          name,
        ).toBe(true);
    },
  );

  it.each(sampled(NONSENSE, 5))('is reported and does no harm: %s for a whole file', (_, value) => {
    const found = newDefects((copy) =>
      GEO_FILES.forEach(({ name }) => copy.write(name, JSON.stringify(value))),
    );
    for (const { name } of GEO_FILES)
      expect(
        found.some(({ file }) => file === name),
        name,
      ).toBe(true);
  });
});
