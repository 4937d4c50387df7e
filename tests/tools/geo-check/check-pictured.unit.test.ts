import { expect, it } from 'vitest';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { writeDefect } from '../../../src/tools/geo-check/defect.ts';
import { copyGeo } from './geo-copy.ts';

it('tells of a chapter that is pictured on a day that is none, or not its own', () => {
  const copy = copyGeo();
  try {
    copy.edit('chapters.geojson', ({ features }) => {
      features[0].properties.pictured = '1123-02-30';
      features[1].properties.pictured = '1127-01-09';
      delete features[2].properties.pictured;
    });
    const lines = checkGeo(copy.folder)
      .defects.map(writeDefect)
      .filter((line) => line.includes('pictured'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('ch01-empty-city');
    expect(lines[1]).toContain('1127-01-09: is no day of the chapter');
  } finally {
    copy.remove();
  }
});
