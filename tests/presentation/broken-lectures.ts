import { LECTURE_LIMITS, writeLecture } from '../../src/presentation/lecture.ts';

/** The file of a lecture that can be opened. */
export const WHOLE_LECTURE = writeLecture({
  title: 'Whole',
  language: 'en',
  steps: [{ link: '#v=1&date=1126-01-31&theme=paper', title: 'One', narration: '', notes: '' }],
});
// oxlint-disable-next-line no-explicit-any
const spoilt = (change: (json: Record<string, any>) => void): string => {
  const json = JSON.parse(WHOLE_LECTURE);
  change(json);
  return JSON.stringify(json);
};
/** Files that are no lecture, or a spoilt one, and what is wrong with each. */
export const BROKEN_LECTURES: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
  ['that is empty', ''],
  ['that breaks off', WHOLE_LECTURE.slice(0, 90)],
  ['that is a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 255, 254])],
  ['that is a page', '<!doctype html><p>'],
  ['that is a number', '7'],
  ['that is nothing', 'null'],
  ['that is a list', '[]'],
  ['of another kind', '{"type":"FeatureCollection","features":[]}'],
  ['of a version to come', spoilt((json) => (json.version = 3))],
  ['without a version', spoilt((json) => delete json.version)],
  ['without a title', spoilt((json) => delete json.title)],
  ['without a language', spoilt((json) => delete json.language)],
  ['without steps', spoilt((json) => delete json.steps)],
  ['with too many steps', spoilt((json) => (json.steps = Array.from({ length: 201 }, () => json.steps[0])))],
  ['with a step that is none', spoilt((json) => (json.steps[0] = null))],
  ['with a link to elsewhere', spoilt((json) => (json.steps[0].link = 'https://example.org/'))],
  ['with a day that never was', spoilt((json) => (json.steps[0].link = '#v=1&date=yesterday'))],
  ['with a box of no size', spoilt((json) => (json.steps[0].box = [1, 1, 1, 1]))],
  ['that plays on to no day', spoilt((json) => (json.steps[0].until = '1126-13-01'))],
  ['that never ends', spoilt((json) => (json.steps[0].seconds = 1e9))],
  ['half translated', spoilt((json) => (json.steps[0].other = { title: 7 }))],
  ['with keys of its own', spoilt((json) => (json.steps[0].film = 'x'))],
  ['that is too large', ' '.repeat(LECTURE_LIMITS.file + 1)],
];
