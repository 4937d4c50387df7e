import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGeo } from '../../../src/tools/geo-check/check-geo.ts';
import { writeDefect } from '../../../src/tools/geo-check/defect.ts';
import { copyGeo, type GeoCopy } from './geo-copy.ts';

describe('a spoilt lecture', () => {
  let copy: GeoCopy;
  let lines: string[];
  beforeAll(() => {
    copy = copyGeo();
    copy.edit('lecture.json', ({ steps }) => {
      steps[0].chapter = 'ch14-afterwards';
      steps[3].date = '1126-01-31';
      steps[4].select = 'event:nobody-knows';
      steps[5].box = [121, 34, 113, 41];
      steps[7].until = '1123-06-01';
      steps[8].until = '1127-12-31';
      steps[9].sources[0].ref = 'shiji-999';
      steps[10].notes_zh = 'Latin';
      delete steps[11].narration_en;
      steps[12].layers = ['clouds'];
      steps.splice(15, 2);
      steps.push({ ...steps[1], id: 'ch01-again' });
    });
    lines = checkGeo(copy.folder).defects.map(writeDefect);
  });
  afterAll(() => copy.remove());

  it.each([
    ['a chapter that is not there', 'is no chapter that is known'],
    ['a day outside its chapter', '1126-01-31 is no day of ch02-governor-of-pingzhou'],
    ['a selection that is not there', 'event:nobody-knows'],
    ['a box inside out', 'is no box'],
    ['a span that ends before it begins', '1123-06-01 does not come after'],
    ['a span beyond its chapter', '1127-12-31 is no day of ch03-summer-of-reports'],
    ['a work that is not there', 'shiji-999'],
    ['Latin letters in a Chinese text', 'holds Latin letters'],
    ['a step without narration', 'narration_en · is missing'],
    ['a layer that is none', 'layers[0]'],
    ['a chapter with one step', 'ch06-last-liao-emperor has 1 steps'],
    ['a chapter that says otherwise', 'says 3, but lecture.json has 1'],
    ['a chapter out of its order', 'comes after a later chapter'],
  ])('is reported: %s', (_, words) => {
    expect(lines.filter((line) => /^(lecture|chapters)\./.test(line)).join('\n')).toContain(words);
  });
});
