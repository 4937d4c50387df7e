import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { changeStep, moveStep, writeLecture, type Lecture } from '../../src/presentation/lecture.ts';
import { fitsLink, packLecture, unpackLecture } from '../../src/presentation/lecture-link.ts';
import { readLecture } from '../../src/presentation/read-lecture.ts';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { keepTraditional } from '../../src/time/traditional.ts';

const lecture = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const schema = JSON.parse(readFileSync('src/presentation/lecture.schema.json', 'utf8')) as object;
const fits = new Ajv2020({ strict: false }).compile(schema);

/** A lecture of twenty steps, with the texts of the atlas’s own. */
const twenty: Lecture = {
  title: '靖康之難：twenty steps, “quoted”',
  language: 'zh-Hant',
  steps: lecture.steps.slice(0, 20).map((step) => ({
    link: `#v=1&date=${step.date}&map=6.50/38.000/115.500&select=${step.select ?? 'place:pingzhou'}`,
    title: keepTraditional(step.title_zh),
    narration: `${keepTraditional(step.narration_zh)}\n${step.narration_en}`,
    notes: keepTraditional(step.notes_zh),
  })),
};
const file = () => JSON.parse(writeLecture(twenty)) as Record<string, any>; // oxlint-disable-line no-explicit-any

describe('a lecture of twenty steps', () => {
  it('is saved and opened again as it was', () => {
    expect(twenty.steps).toHaveLength(20);
    const text = writeLecture(twenty);
    expect(fits(JSON.parse(text))).toBe(true);
    expect(readLecture(text)).toEqual({ lecture: twenty, faults: [] });
    expect(writeLecture(readLecture(`\uFEFF${text}`).lecture ?? twenty)).toBe(text);
  });

  it('keeps what later versions can say, in a file of a later version, and all else in one of the first', () => {
    const later: Lecture = {
      ...twenty,
      other: { title: 'In the other language' },
      steps: twenty.steps.map((step, i) => ({
        ...step,
        ...(i % 2 && { box: [112, 34.5, 120.5, 41] as const, until: '1126-02-03', seconds: 45 }),
        ...(i % 3 && { other: { title: 'a', narration: '', notes: 'c' } }),
      })),
    };
    const text = writeLecture(later);
    expect(fits(JSON.parse(text))).toBe(true);
    expect(readLecture(text)).toEqual({ lecture: later, faults: [] });
    expect(unpackLecture(packLecture(later))).toEqual({ lecture: later, faults: [] });
    expect([twenty, later].map((one) => JSON.parse(writeLecture(one)).version)).toEqual([1, 2]);
    const empty = changeStep(later, 1, {
      box: undefined,
      until: undefined,
      seconds: undefined,
      other: undefined,
    });
    expect(empty.steps[1]).toEqual(twenty.steps[1]);
  });

  it('names its narrations in its file, and not in its link, which leads to another browser', () => {
    const spoken: Lecture = changeStep(twenty, 3, { voice: '1abc9-z' });
    const text = writeLecture(spoken);
    expect(fits(JSON.parse(text))).toBe(true);
    expect(readLecture(text)).toEqual({ lecture: spoken, faults: [] });
    expect(unpackLecture(packLecture(spoken))).toEqual({ lecture: twenty, faults: [] });
    for (const wrong of ['', 'a b', 7, '../x', 'a'.repeat(65)]) {
      const json = JSON.parse(text);
      json.steps[3].voice = wrong;
      expect(fits(json), String(wrong)).toBe(false);
      expect(readLecture(JSON.stringify(json)).faults, String(wrong)).toMatchObject([
        { at: 'steps[3].voice', kind: 'not-a-voice' },
      ]);
    }
  });

  it('is put in another order, and back', () => {
    let turned = twenty;
    for (let i = 0; i < 20; i++) turned = moveStep(turned, 19, i);
    expect(turned.steps).toEqual([...twenty.steps].reverse());
    expect(moveStep(moveStep(twenty, 3, 11), 11, 3)).toEqual(twenty);
    expect(moveStep(twenty, 0, 20)).toBe(twenty);
    expect(moveStep(twenty, 25, 0)).toBe(twenty);
    const saved = readLecture(writeLecture(turned)).lecture;
    expect(saved?.steps.map(({ title }) => title)).toEqual(twenty.steps.map(({ title }) => title).reverse());
  });

  it('has one step changed and no other', () => {
    const changed = changeStep(twenty, 4, { notes: 'say less' });
    expect(changed.steps.filter((step, i) => step !== twenty.steps[i])).toEqual([
      { ...twenty.steps[4], notes: 'say less' },
    ]);
  });

  it('is shared as a link that fits, and read from it as it was', () => {
    const packed = packLecture(twenty);
    expect(packed).toMatch(/^[\w-]+$/);
    expect(fitsLink(packed)).toBe(true);
    expect(packLecture(twenty)).toBe(packed);
    expect(unpackLecture(packed)).toEqual({ lecture: twenty, faults: [] });
  });

  it('is told when it is too long for a link', () => {
    let state = 1;
    const noise = () => String((state = (state * 48271) % 2147483647));
    const long = twenty.steps.map((step) => ({
      ...step,
      notes: Array.from({ length: 900 }, noise).join(''),
    }));
    expect(fitsLink(packLecture({ ...twenty, steps: long }))).toBe(false);
  });
});

describe('a lecture’s links of the first version', () => {
  /** Made by version 0.2.0, before lectures could say more. */
  const OLD =
    'dZBBTsMwEEWvEg1SVkkbp5BFJJ-ABRtWIBZDMzFWHNuy3UZVlSVn4AQsOBicg0kBqULqcma-_n9_jtC7MGKCFvqAShsqPeGWSkPbtAsEBewpRO0stKKApJMh1t5PLuvwEIvs8_Xj6-2dZQat2qFarmR5jol8hPbxCEbbgbdXeynyDhNJIeqmrES5EfmIXjarm2q9aVZ1Va2FuOapytMLjSQ7DANb_aXe2YXHYgiYTkTw4KyaODh7Ju5B2S3qnqxaVC4Rx0M0bjIHmIuLHDWj5JGWwjJqUtQOPy7l6d7rENMvj0dP4QyI3_AP6CwZ5qf5Gw';
  it('are read as they were meant', () => {
    const said = { narration: 'Zongwang before Kaifeng', notes: 'slowly' };
    expect(unpackLecture(OLD)).toEqual({
      lecture: {
        title: 'Two days, 兩日',
        language: 'en',
        steps: [
          { link: '#v=1&date=1126-01-31&map=6.50/36.200/114.500&theme=dark', title: 'One', ...said },
          {
            link: '#v=1&date=1126-02-01&select=siege:kaifeng-1126-first&theme=paper',
            title: 'Two',
            narration: '',
            notes: '',
          },
        ],
      },
      faults: [],
    });
  });
});

describe('a broken lecture file', () => {
  const spoilt = (change: (json: ReturnType<typeof file>) => void): string => {
    const json = file();
    change(json);
    return JSON.stringify(json);
  };
  const BROKEN: readonly (readonly [string, string, string, string])[] = [
    ['breaks off', writeLecture(twenty).slice(0, 700), '', 'not-json'],
    ['is no JSON', '<html></html>', '', 'not-json'],
    ['is a list', '[]', '', 'not-a-lecture'],
    ['is another kind of file', '{"type":"FeatureCollection","features":[]}', '', 'not-a-lecture'],
    ['is of a later version', spoilt((json) => (json.version = 3)), 'version', 'newer-version'],
    ['has no version', spoilt((json) => delete json.version), 'version', 'missing'],
    ['has no title', spoilt((json) => delete json.title), 'title', 'missing'],
    ['has a number for a title', spoilt((json) => (json.title = 7)), 'title', 'not-text'],
    ['has an endless title', spoilt((json) => (json.title = 'x'.repeat(201))), 'title', 'too-long'],
    ['is in no language', spoilt((json) => (json.language = 'tlh')), 'language', 'no-language'],
    ['has no steps', spoilt((json) => (json.steps = {})), 'steps', 'no-steps'],
    [
      'has too many steps',
      spoilt((json) => (json.steps = Array.from({ length: 201 }, () => json.steps[0]))),
      'steps',
      'too-many',
    ],
    ['has a text for a step', spoilt((json) => (json.steps[3] = 'x')), 'steps[3]', 'not-a-step'],
    ['has a step without a link', spoilt((json) => delete json.steps[4].link), 'steps[4].link', 'missing'],
    [
      'has a step that leads elsewhere',
      spoilt((json) => (json.steps[5].link = 'https://example.org/')),
      'steps[5].link',
      'not-a-link',
    ],
    [
      'has notes that are a list',
      spoilt((json) => (json.steps[6].notes = ['a'])),
      'steps[6].notes',
      'not-text',
    ],
    ['has half a box', spoilt((json) => (json.steps[8].box = [113, 38])), 'steps[8].box', 'not-a-box'],
    ['has a day for a word', spoilt((json) => (json.steps[9].until = 'soon')), 'steps[9].until', 'not-a-day'],
    [
      'has a step without an end',
      spoilt((json) => (json.steps[10].seconds = 4000)),
      'steps[10].seconds',
      'not-seconds',
    ],
    [
      'has half a translation',
      spoilt((json) => (json.steps[11].other = { title: 'x', narration: 'y' })),
      'steps[11].other.notes',
      'missing',
    ],
    [
      'has a list for a translation',
      spoilt((json) => (json.steps[12].other = [])),
      'steps[12].other',
      'not-text',
    ],
    ['has a title in no language', spoilt((json) => (json.other = {})), 'other.title', 'missing'],
    ['has keys of its own', spoilt((json) => (json.steps[7].sound = 'x')), 'steps[7].sound', 'unknown-key'],
  ];

  it.each(BROKEN)('that %s is refused with its reason', (_, text, at, kind) => {
    const { lecture, faults } = readLecture(text);
    expect(lecture).toBeNull();
    expect(faults.map((fault) => [fault.at, fault.kind])).toContainEqual([at, kind]);
    expect(faults).toHaveLength(1);
    let json: unknown = null;
    try {
      json = JSON.parse(text);
    } catch {
      json = null;
    }
    expect(fits(json)).toBe(false);
  });

  it('is told all its faults at once', () => {
    const text = spoilt((json) => {
      json.title = 1;
      json.language = 'fr';
      delete json.steps[2].title;
      json.steps[9].link = 'no';
    });
    expect(readLecture(text).faults.map(({ at }) => at)).toEqual([
      'title',
      'language',
      'steps[2].title',
      'steps[9].link',
    ]);
  });

  it('is refused where the atlas finds fault with a state', () => {
    const reading = readLecture(writeLecture(twenty), (link) =>
      link.includes('1123-04-01') ? ['date'] : [],
    );
    expect(reading.faults).toEqual([{ at: 'steps[2].link', kind: 'bad-link', value: 'date' }]);
  });

  it('is refused when too large, before it is parsed', () => {
    expect(readLecture(' '.repeat(2_000_001)).faults[0]?.kind).toBe('too-large');
  });

  it.each(['', '!!!', 'AAAA', packLecture(twenty).slice(0, 200), `x${packLecture(twenty)}`])(
    'in a link is refused: %#',
    (packed) => {
      const { lecture, faults } = unpackLecture(packed);
      expect(lecture).toBeNull();
      expect(faults).toHaveLength(1);
    },
  );
});
