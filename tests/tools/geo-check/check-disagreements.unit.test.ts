import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { writeDefect } from '../../../src/tools/geo-check/defect.ts';
import { copyGeo, type GeoCopy } from './geo-copy.ts';

describe('a spoilt disagreement or sentence', () => {
  let copy: GeoCopy;
  let lines: string[];
  beforeAll(() => {
    copy = copyGeo();
    copy.edit('disagreements.json', ({ disagreements }) => {
      disagreements[0].features[0] = 'event:nobody-knows';
      disagreements[1].readings[0].chosen = true;
      disagreements[2].point = 1;
      disagreements[3].date = '1128-01-01';
      disagreements[4].readings[0].sources = [];
      disagreements[5].readings[0].sources[0].ref = 'shiji-999';
    });
    copy.edit('seed-article.json', ({ sentences }) => {
      sentences[0].part = 'ending';
      sentences[1].verdict = 'perhaps';
      sentences[2].select = 'siege:nowhere';
      sentences[3].finding_zh = 'Latin';
    });
    lines = checkGeo(copy.folder).defects.map(writeDefect);
  });
  afterAll(() => copy.remove());

  it.each([
    ['a feature that is not there', 'event:nobody-knows'],
    ['two readings followed', '2 readings are chosen'],
    ['a point given twice', 'stands twice'],
    ['a day beyond the atlas', '1128-01-01 is no day of the atlas'],
    ['a reading without a source', 'readings[0].sources'],
    ['a work that is not there', 'shiji-999'],
    ['a part that is not there', 'is no part of the article'],
    ['a verdict that is none', 'perhaps'],
    ['a selection that is not there', 'siege:nowhere'],
    ['Latin letters in a Chinese text', 'holds Latin letters'],
  ])('is reported: %s', (_, words) => {
    expect(lines.filter((line) => line.includes(words)).length).toBeGreaterThan(0);
  });
});
