import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accountedAtlas, type AccountPoint } from '../../../src/atlas/accounts/accounted-atlas.ts';
import { articleSeen } from '../../../src/atlas/accounts/article-seen.ts';
import { permalinkTo, type Disagreement } from '../../../src/atlas/accounts/disagreements.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { atlas, record } from '../../atlas-of-geo.ts';

const read = (name: string) => JSON.parse(readFileSync(`geo/${name}`, 'utf8'));
const points: readonly AccountPoint[] = read('accounts.json').points;
const items: readonly Disagreement[] = read('disagreements.json').disagreements;
const seed = accountedAtlas(atlas.config, record, 'seed', points);
const pairs = points.map((point) => {
  const item = items.find(({ id }) => id === point.id);
  if (!item) throw new Error(`point ${point.point} has no disagreement`);
  return [point.point, point, item] as const;
});

describe('where a point is seen as the article has it', () => {
  it.each(pairs)('point %i', (_, point, item) => {
    const seen = articleSeen(item, point);
    expect(seen !== null).toBe(point.effect === 'drawn');
    if (!seen) return;
    expect(permalinkTo(seen)).toMatch(/^#v=1&date=\d{4}-\d\d-\d\d&select=\w+:[\w-]+&account=seed$/);
    const scene = seed.sceneAt(parseDay(seen.date));
    const shown = [
      ...scene.events.map(({ id }) => `event:${id}`),
      ...scene.sieges.map(({ siege }) => `siege:${siege.id}`),
      ...scene.movements.map(({ movement }) => `movement:${movement.id}`),
      ...scene.control.map(({ prefecture }) => `prefecture:${prefecture}`),
    ];
    expect(shown).toContain(seen.select);
  });

  it('is nowhere for a question that the article does not touch', () => {
    const other = items.find(({ kind }) => kind === 'annals');
    expect(other && articleSeen(other, undefined)).toBeNull();
  });
});
