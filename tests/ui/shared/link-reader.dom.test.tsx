import { createRoot } from 'solid-js';
import { expect, it } from 'vitest';
import { LECTURE_FORMAT, LECTURE_VERSIONS } from '../../../src/presentation/lecture.ts';
import { readLecture } from '../../../src/presentation/read-lecture.ts';
import { createSession } from '../../../src/session/session.ts';
import { dayOf } from '../../../src/time/instant.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { createLinkReader } from '../../../src/ui/shared/link-reader.ts';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';

const links = createRoot((dispose) => {
  const reader = createLinkReader(createSession(atlas, openingView(parseDay('1126-01-31')), []));
  dispose();
  return reader;
});
const lecture = (...steps: string[]) =>
  JSON.stringify({
    format: LECTURE_FORMAT,
    version: LECTURE_VERSIONS[0],
    title: 'One',
    language: 'en',
    steps: steps.map((link) => ({ link, title: '', narration: '', notes: '' })),
  });

it('reads the links of a lecture as they were meant, and says which were mended', () => {
  const whole = '#v=1&date=1126-01-31&theme=dark';
  const text = lecture(
    whole,
    '#v=1&amp;date=1126/1/31&amp;theme=DARK',
    'https://example.org/atlas/#v=1&date=1126-01-31&theme=dark',
  );
  const reading = readLecture(text, links.faults, links.mend);
  expect(reading.faults).toEqual([]);
  expect(reading.lecture?.steps.map(({ link }) => link)).toEqual([whole, whole, whole]);
  expect(reading.lecture && reading.mended?.map(({ at, used }) => [at, used])).toEqual([
    ['steps[1].link', whole],
    ['steps[2].link', whole],
  ]);
});

it('still refuses what nobody can read', () => {
  const reading = readLecture(lecture('#v=1&date=yesterday'), links.faults, links.mend);
  expect(reading.faults.map(({ at, kind }) => [at, kind])).toEqual([['steps[0].link', 'bad-link']]);
});

it('opens a step that selects something and names no day on a day of its own', () => {
  const siege = atlas.sieges.find(({ id }) => id === 'taiyuan-1126');
  expect(dayOf(links.read('#v=1&select=siege:taiyuan-1126').instant)).toBe(siege?.start);
});

it('keeps what a step shows, and leaves out the sheet beside it', () => {
  const view = {
    ...openingView(parseDay('1126-01-31')),
    bars: true,
    sheet: 'tables',
    table: 'sieges',
    folds: ['evidence'],
  } as const;
  const link = links.write(view);
  expect(link).toContain('bars=1');
  expect(link).not.toMatch(/sheet|table|open=/);
});
