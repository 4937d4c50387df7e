import { expect, it } from 'vitest';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { writeDefect } from '../../../src/tools/geo-check/defect.ts';
import { copyGeo } from './geo-copy.ts';

it('tells of somebody who leaves a column on a day that is none of it', () => {
  const copy = copyGeo();
  try {
    copy.editFeature('movements.geojson', 'convoy-5-princesses', ({ properties }) => {
      properties.commanders[0].until = '1128-01-01';
    });
    const told = checkGeo(copy.folder).defects.map(writeDefect);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/convoy-5-princesses.*commanders\[0\]\.until.*1128-01-01 is no day of it/);
  } finally {
    copy.remove();
  }
});
