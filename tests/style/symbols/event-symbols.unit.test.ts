import { describe, expect, it } from 'vitest';
import { eventSymbols, markedEvents } from '../../../src/style/symbols/event-symbols.ts';
import { requestAt } from '../real-labels.ts';
import { hasWeight } from '../../../src/atlas/event.ts';
import { ZOOM } from '../../../src/style/labels/zoom-steps.ts';
import { atlas } from '../../atlas-of-geo.ts';

const { settings } = requestAt(6);
const uncertain = atlas.events.filter(({ dated }) => dated !== 'certain');
const marksOn = (day: number) => eventSymbols(atlas.sceneAt(day), settings, atlas, new Set());

describe('the mark of an event whose day is not certain', () => {
  it('stands whole on every day on which it may have happened, however many they are', () => {
    expect(uncertain.length).toBeGreaterThan(15);
    expect(Math.max(...uncertain.map(({ start, end }) => end - start))).toBeGreaterThan(100);
    const missing: string[] = [];
    for (const { id, start, end } of uncertain)
      for (let day = Math.max(start, atlas.span.start); day < Math.min(end, atlas.span.end); day++) {
        const mark = markedEvents(atlas, day, ZOOM.minor).find(({ event }) => event.id === id);
        if (!mark || mark.age >= 1) missing.push(`${id} on ${day}`);
      }
    expect(missing).toEqual([]);
  });

  it('is open or ringed, and fades once the last of its days is over', () => {
    const event = uncertain.find(({ id }) => id === 'zhang-jue-executed');
    if (!event) throw new Error('no zhang-jue-executed');
    const on = (day: number) => marksOn(day).find(({ key }) => key === `event:${event.id}`)?.symbol;
    expect(on(event.start - 1)).toBeUndefined();
    expect(on(event.end - 1)).toMatchObject({ shape: 'event-approximate', opacity: 1 - 0.5 / 28 });
    expect(on(event.end + 10)?.opacity).toBeLessThan(0.7);
    expect(on(event.end + 24)).toBeUndefined();
  });
});

describe('the mark of an event of little weight', () => {
  const minor = atlas.events.filter((event) => !hasWeight(event));
  const keysAt = (day: number, zoom: number, ...named: [ReadonlySet<string>?, (string | null)?]) =>
    eventSymbols(atlas.sceneAt(day), requestAt(zoom).settings, atlas, new Set(), ...named).map(
      ({ key }) => key,
    );

  it('stands on no day from afar, and on each of its own from near by', () => {
    expect(minor.length).toBeGreaterThan(200);
    const keys = new Set(minor.map(({ id }) => `event:${id}`));
    const days = new Set(minor.map(({ start }) => Math.max(start, atlas.span.start)));
    for (const day of days) expect(keysAt(day, ZOOM.minor - 0.5).filter((key) => keys.has(key))).toEqual([]);
    for (const { id, start } of minor)
      expect(keysAt(Math.max(start, atlas.span.start), ZOOM.minor)).toContain(`event:${id}`);
  });

  it('stands from afar where it is told of or picked', () => {
    const event = minor.find(({ id }) => id === 'chong-shidao-dies');
    if (!event) throw new Error('no chong-shidao-dies');
    expect(keysAt(event.start, 6, new Set([event.id]))).toContain(`event:${event.id}`);
    expect(keysAt(event.start, 6, new Set(), event.id)).toContain(`event:${event.id}`);
  });
});
