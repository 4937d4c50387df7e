import { describe, expect, it } from 'vitest';
import { plannedSeconds } from '../../src/presentation/planned-seconds.ts';
import { talkPace } from '../../src/presentation/talk-pace.ts';

describe('the pace of a talk', () => {
  const steps = [60, 120, 30];

  it('is in time from where its step begins by plan to where it ends', () => {
    for (const elapsed of [60, 100, 180]) expect(talkPace(steps, 1, elapsed).lead).toBe(0);
    expect(talkPace(steps, 1, 45).lead).toBe(15);
    expect(talkPace(steps, 1, 200).lead).toBe(-20);
  });

  it('stretches the steps to the time that the whole is given', () => {
    expect(talkPace(steps, 0, 0).planned).toBe(210);
    expect(talkPace(steps, 1, 100, 420)).toEqual({ planned: 420, lead: 20 });
    expect(talkPace(steps, 2, 450, 420)).toEqual({ planned: 420, lead: -30 });
  });

  it('knows no step as well', () => {
    expect(talkPace([], 0, 10)).toEqual({ planned: 0, lead: -10 });
  });

  it('plans a step as it is said, else by its words, and never less than a glance', () => {
    expect(plannedSeconds(90, 'x')).toBe(90);
    expect(plannedSeconds(null, 'x'.repeat(140))).toBe(10);
    expect(plannedSeconds(undefined, '宋'.repeat(45))).toBe(10);
    expect(plannedSeconds(null, '')).toBe(5);
  });
});
