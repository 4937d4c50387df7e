import { afterAll, describe, expect, it } from 'vitest';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { writeDefect } from '../../../src/tools/geo-check/defect.ts';
import { copyGeo, type GeoCopy, type Loose } from './geo-copy.ts';

const copies: GeoCopy[] = [];
afterAll(() => copies.forEach((copy) => copy.remove()));

/** What is wrong with frontiers once `change` has been at a copy of the record. */
function faults(change: (copy: GeoCopy) => void): string[] {
  const copy = copyGeo();
  copies.push(copy);
  change(copy);
  return checkGeo(copy.folder)
    .defects.filter(({ file }) => file === 'frontiers.geojson')
    .map(writeDefect);
}

describe('the check of frontiers', () => {
  it('names a frontier that control implies and the file lacks', () => {
    const found = faults((copy) =>
      copy.edit('frontiers.geojson', ({ features }: Loose) => features.splice(5, 1)),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^frontiers\.geojson · — · features · lack that of [a-z-]+ and [a-z-]+ along arc-\d+ from \d{4}-\d\d-\d\d to .*: npm run geo:frontiers/,
    );
  });

  it('names days that a frontier lacks', () => {
    let lost = '';
    const found = faults((copy) =>
      copy.edit('frontiers.geojson', ({ features }: Loose) => {
        lost = features[0].when.timespans[0].end.in;
        features[0].when.timespans[0].end.in = features[0].when.timespans[0].start.in;
      }),
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`to ${lost}`);
  });

  it('names a frontier where both sides have one holder', () => {
    let name = '';
    const found = faults((copy) =>
      copy.edit('frontiers.geojson', ({ features }: Loose) => {
        const [first] = features;
        name = first.id;
        first.properties.between = ['xia', 'goryeo'];
      }),
    );
    expect(found.find((line) => line.includes(`${name} · properties.arcs`))).toMatch(
      /is no frontier of xia and goryeo from/,
    );
  });

  it('finds the file stale once a holder changes, whatever else is right', () => {
    const found = faults((copy) =>
      copy.edit('prefectures.geojson', ({ features }: Loose) => {
        for (const control of features[0].properties.control) control.holder = 'goryeo';
      }),
    );
    expect(found.some((line) => line.includes(' · features · lack that of goryeo'))).toBe(true);
  });
});
