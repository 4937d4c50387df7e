import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import type { Lecture } from '../../../src/presentation/lecture.ts';
import { unpackLecture } from '../../../src/presentation/lecture-link.ts';
import { lectureOfAtlas, type Step } from '../../../src/presentation/lecture-of-atlas.ts';
import { readLectureRecord } from '../../../src/tools/commands/read-geo.ts';
import { lectureCode, LONGEST_CODE, type LectureCode } from '../../../src/ui/present/lecture-code.ts';
import { openingView } from '../../../src/view/view.ts';
import { atlas } from '../../atlas-of-geo.ts';
import { seededNumbers } from '../../seeded-numbers.ts';

const BASE = 'https://atlas.example/peace/';
const VIEW = { ...openingView(atlas.span.start), map: { lon: 114, lat: 36, zoom: 6, bearing: 0, pitch: 0 } };
const steps = lectureOfAtlas(readLectureRecord().steps, atlas);
const third = steps[3] as Step;

/** What a phone reads from a code drawn at `px` a module, with the light margin that it needs. */
function read({ modules }: LectureCode, px = 4): string | undefined {
  const side = (modules.length + 8) * px;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  modules.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (!dark) return;
      for (let j = 0; j < px; j++)
        for (let i = 0; i < px; i++)
          pixels.fill(
            0,
            (((y + 4) * px + j) * side + (x + 4) * px + i) * 4,
            (((y + 4) * px + j) * side + (x + 4) * px + i) * 4 + 3,
          );
    }),
  );
  return jsQR(pixels, side, side)?.data;
}
function own(count: number, bilingual: boolean): Lecture {
  const next = seededNumbers(7);
  const text = () =>
    Array.from({ length: 120 }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('');
  const all = Array.from({ length: count }, (_, i) => ({
    link: '#v=1&date=1126-01-31',
    title: `Day ${i + 1}`,
    narration: text(),
    notes: 'for the speaker',
    ...(bilingual && { other: { title: '日', narration: text(), notes: '講者' } }),
  }));
  return { title: 'Mine', language: 'en', steps: all };
}
const carriedBy = ({ address }: LectureCode) =>
  unpackLecture(new URLSearchParams(new URL(address).hash.slice(1)).get('lecture') ?? '').lecture;

describe('the code of a lecture', () => {
  it('is read by others as the address that stands beneath it, for every step of the atlas’s own', () => {
    for (const step of steps) {
      const code = lectureCode(step, null, VIEW, atlas.config, BASE);
      expect(code.tooLong).toBeNull();
      expect(code.modules.length).toBeLessThanOrEqual(45);
      expect(read(code)).toBe(code.address);
    }
  });

  it('carries one’s own lecture without its notes, in one language where two are too long', () => {
    const code = lectureCode(third, own(5, true), VIEW, atlas.config, BASE);
    expect(read(code)).toBe(code.address);
    const said = (lecture: Lecture | null) =>
      lecture?.steps.map(({ narration, other }) => [narration, other?.narration]);
    expect(said(carriedBy(code))).toEqual(said(own(5, true)));
    expect(JSON.stringify(carriedBy(code))).not.toMatch(/for the speaker|講者/);
    expect(carriedBy(code)?.steps.some(({ other }) => other)).toBe(true);
    const longer = lectureCode(third, own(10, true), VIEW, atlas.config, BASE);
    expect([longer.tooLong, carriedBy(longer)?.steps.length]).toEqual([null, 10]);
    expect(carriedBy(longer)?.steps.some(({ other }) => other)).toBe(false);
    expect(read(longer)).toBe(longer.address);
    const chinese = { ...VIEW, language: 'zh-Hant' as const };
    expect(lectureCode(third, own(10, true), chinese, atlas.config, BASE).tooLong).toBeGreaterThan(
      LONGEST_CODE,
    );
  });

  it('opens the map alone where the lecture is too long, and says how long it is', () => {
    const code = lectureCode(third, own(60, false), VIEW, atlas.config, BASE);
    expect(code.tooLong).toBeGreaterThan(LONGEST_CODE);
    expect(code.address).toContain('map=6.00/36.000/114.000');
    expect(code.address).not.toContain('lecture=');
    expect(read(code)).toBe(code.address);
  });
});
