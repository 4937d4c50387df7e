import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  changeStep,
  insertSteps,
  moveStep,
  removeStep,
  type Lecture,
} from '../../src/presentation/lecture.ts';
import { lectureOfAtlas } from '../../src/presentation/lecture-of-atlas.ts';
import type { LectureRecord } from '../../src/presentation/lecture-file.ts';
import { lectureSteps } from '../../src/presentation/lecture-steps.ts';
import { mergeLectures } from '../../src/presentation/merge-lectures.ts';
import { ownSteps } from '../../src/presentation/own-steps.ts';
import { writtenState } from '../../src/presentation/same-state.ts';
import { contextOfAtlas } from '../../src/permalink/context-of-atlas.ts';
import { decodePermalink } from '../../src/permalink/decode-permalink.ts';
import { keepTraditional } from '../../src/time/traditional.ts';
import { openingView } from '../../src/view/view.ts';
import { atlas } from '../atlas-of-geo.ts';

const record = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
const steps = lectureOfAtlas(record.steps, atlas);
const BASE = openingView(atlas.chapters[0]?.start ?? 0);
const SCREEN = { width: 1024, height: 768, paddings: [{ top: 24, right: 30, bottom: 220, left: 240 }] };
const context = contextOfAtlas(atlas, BASE);
const read = (link: string) => decodePermalink(link, context).view;
const taken = (language: Lecture['language']): Lecture => ({
  title: 'Mine',
  language,
  steps: ownSteps(steps, language, BASE, writtenState, (text) => text.replaceAll('國', '国')),
});

describe('the atlas’s lecture made one’s own', () => {
  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)('shows and says in %s what it did', (language) => {
    const own = lectureSteps(taken(language), read, atlas.config.box);
    expect(own).toHaveLength(steps.length);
    for (const [i, step] of steps.entries()) {
      const mine = own[i];
      const [was, is] = [step.view(BASE, SCREEN), mine?.view(BASE, SCREEN)];
      expect(is && writtenState(is), step.id).toBe(writtenState({ ...was, step: null }));
      expect(mine?.until).toBe(step.until);
      expect(mine?.texts.narration_en).toBe(step.texts.narration_en);
      if (language !== 'zh-Hans') expect(mine?.texts.notes_zh).toBe(step.texts.notes_zh);
    }
    expect(own.filter(({ until }) => until !== null).length).toBeGreaterThan(5);
  });

  it('in the mainland’s characters is written in them', () => {
    const all = JSON.stringify(taken('zh-Hans'));
    expect(keepTraditional(steps.map(({ texts }) => texts.narration_zh)[1]!).length).toBeGreaterThan(10);
    expect(all).toContain('国');
    expect(all).not.toContain('國');
  });
});

it('names every step after its lecture, so that none is taken for another’s', () => {
  const one = taken('en');
  const other = changeStep(one, 3, { title: 'Another' });
  const ids = [one, other].map((lecture) =>
    lectureSteps(lecture, read, atlas.config.box).map(({ id }) => id),
  );
  expect(new Set(ids.flat()).size).toBe(2 * steps.length);
  expect(lectureSteps({ ...one }, read, atlas.config.box).map(({ id }) => id)).toEqual(ids[0]);
});

it('tells in the one language what is lacking in the other, and plays on only to a later day', () => {
  const plain = { link: '#v=1&date=1126-01-31', title: 'Only English', narration: '', notes: '' };
  const [first, second] = lectureSteps(
    {
      title: '',
      language: 'en',
      steps: [
        { ...plain, until: '1126-01-30' },
        { ...plain, until: '1126-02-01', other: { title: '有中文', narration: '', notes: '' } },
      ],
    },
    read,
    atlas.config.box,
  );
  expect([first?.texts.title_zh, first?.until]).toEqual(['Only English', null]);
  expect([second?.texts.title_zh, second?.texts.title_en]).toEqual(['有中文', 'Only English']);
  expect((second?.until ?? 0) - (second?.opens ?? 0)).toBe(1);
});

describe('two that have changed one lecture', () => {
  const was = taken('en');
  const mine = changeStep(was, 2, { narration: 'mine' });
  it.each([
    ['another step', changeStep(was, 5, { narration: 'theirs', seconds: 30 })],
    ['another text of the same step', changeStep(was, 2, { title: 'theirs' })],
    ['the title', { ...was, title: 'theirs' }],
    ['the same in the same way', mine],
    ['nothing', was],
  ])('are merged where the other changed %s', (_, theirs) => {
    const both = mergeLectures(was, mine, theirs);
    expect(both).toEqual(mergeLectures(was, theirs, mine));
    expect(both?.steps[2]?.narration).toBe('mine');
    expect([both?.title, both?.steps[5]?.narration, both?.steps[5]?.seconds, both?.steps[2]?.title]).toEqual([
      theirs.title,
      theirs.steps[5]?.narration,
      theirs.steps[5]?.seconds,
      theirs.steps[2]?.title,
    ]);
  });
  it.each([
    ['the same text', changeStep(was, 2, { narration: 'theirs' })],
    ['the order', moveStep(was, 2, 9)],
    ['the number', removeStep(was, 4)],
    ['the number by one more', insertSteps(was, was.steps.slice(0, 1))],
  ])('are not where the other changed %s', (_, theirs) => {
    expect(mergeLectures(was, mine, theirs)).toBeNull();
    expect(mergeLectures(was, theirs, mine)).toBeNull();
  });
});
