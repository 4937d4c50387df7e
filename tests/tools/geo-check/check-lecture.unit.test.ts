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
      steps[1].chapter = 'ch14-afterwards';
      steps[4].date = '1126-01-31';
      steps[5].select = 'event:nobody-knows';
      steps[6].box = [121, 34, 113, 41];
      steps[8].until = '1123-06-01';
      steps[9].until = '1127-12-31';
      steps[10].sources[0].ref = 'shiji-999';
      steps[11].notes_zh = 'Latin';
      delete steps[12].narration_en;
      steps[13].layers = ['clouds'];
      steps[14].subjects[0].of = 'siege:of-nowhere';
      steps[15].subjects.push({ of: 'person:張覺' }, { of: 'event:aguda-dies', at: 'atlantis' });
      steps.splice(16, 2);
      steps.push({ ...steps[2], id: 'ch01-again' }, steps[0]);
    });
    lines = checkGeo(copy.folder).defects.map(writeDefect);
  });
  afterAll(() => copy.remove());

  it.each([
    ['a subject that is not there', 'siege:of-nowhere” is no feature'],
    ['a person at no place', '張覺 is at no place'],
    ['a subject at a place that is not there', 'atlantis” is no place'],
    ['a title within the lecture', 'the title does not come first'],
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
