import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { stateSubject, stepSubject, type ExportContext } from '../../../src/export/export-context.ts';
import { legendStrokes } from '../../../src/export/picture/legend-strokes.ts';
import { pictureText } from '../../../src/export/picture/picture-text.ts';
import { INTERFACE_WORDS } from '../../../src/locale/interface-words/interface-words.ts';
import type { LectureRecord } from '../../../src/presentation/lecture-file.ts';
import { lectureOfAtlas } from '../../../src/presentation/lecture-of-atlas.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { openingView, type View } from '../../../src/view/view.ts';
import { atlas, palettes } from '../../atlas-of-geo.ts';

const context = {
  atlas,
  map: { box: atlas.config.box },
  simplify: (text: string) => text,
  addressOf: () => 'https://example.org/atlas/',
} as unknown as ExportContext;
const DAY = parseDay('1126-01-31');
const PAGE = { width: 960, height: 600 };
const PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const legendOf = (change: Partial<View>, markScale?: number) => {
  const view = { ...openingView(DAY), ...change };
  return pictureText(context, stateSubject(context, view, null, DAY), PAGE, PADDING, markScale).legend;
};

beforeAll(() => INTERFACE_WORDS.load('en'));

describe('the legend of a picture', () => {
  it('tells what widths say where they follow numbers and movements are shown, else not', () => {
    const isOfWidths = ({ row }: { row: { id: string } }) => /^(width|spread|unsaid)/.test(row.id);
    expect(legendOf({}, 1).some(isOfWidths)).toBe(false);
    expect(legendOf({ widths: 'numbers' }).some(isOfWidths)).toBe(false);
    expect(legendOf({ widths: 'numbers', layers: ['territory'] }, 1).some(isOfWidths)).toBe(false);
    const told = legendOf({ widths: 'numbers' }, 1).filter(isOfWidths);
    expect(told.map(({ text }) => text)).toContain('80,000 (widest: 150,000)');
    expect(told.map(({ row }) => row.id)).toEqual([
      'widths', 'width-0', 'width-1', 'width-2', 'spread', 'unsaid',
    ]); // prettier-ignore
  });

  it('has paths for every mark of it in the colours of each palette', () => {
    for (const palette of Object.values(palettes))
      for (const { row } of legendOf({ widths: 'numbers' }, 1.2))
        for (const { fill, stroke } of legendStrokes(row.mark, palette)) expect(fill ?? stroke).toMatch(/^#/);
  });
});

describe('the subject of a step', () => {
  it('has the widths that the reader has chosen', () => {
    const record = JSON.parse(readFileSync('geo/lecture.json', 'utf8')) as LectureRecord;
    const [step] = lectureOfAtlas(record.steps, atlas);
    if (!step) throw new Error('the lecture has no step');
    const subject = stepSubject(context, { ...openingView(DAY), widths: 'numbers' }, step);
    expect(subject.view.widths).toBe('numbers');
  });
});
