import { afterEach, describe, expect, it, vi } from 'vitest';
import type { AtlasRecord } from '../../src/atlas/atlas.ts';

vi.mock('../../geo/texts.json?url', () => ({ default: 'https://atlas.example/texts.json' }));
const { laterTexts } = await import('../../src/load/load-texts.ts');

afterEach(() => void vi.unstubAllGlobals());

/** A record of one event without its texts. */
const record = () => {
  const events = [{ id: 'a', properties: { title_en: 'A' } as Record<string, string> }];
  const none = { sieges: [], movements: [], places: [], waters: [], lines: [] };
  return { events, record: { ...none, events } as unknown as AtlasRecord };
};

describe('the texts that come after the first view', () => {
  it('are fetched once, however often they are waited for, and stand in the features then', async () => {
    const fetch = vi.fn(async () => new Response('{"events":{"a":{"text_en":"What happened."}}}'));
    vi.stubGlobal('fetch', fetch);
    const { events, record: of } = record();
    const texts = laterTexts(of);
    expect(fetch).not.toHaveBeenCalled();
    await Promise.all([texts(), texts()]);
    await texts();
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(events[0]?.properties).toEqual({ title_en: 'A', text_en: 'What happened.' });
  });

  it('that do not come are asked for again when they are next waited for', async () => {
    let there = false;
    vi.stubGlobal('fetch', async () => new Response('{"events":{}}', { status: there ? 200 : 404 }));
    const texts = laterTexts(record().record);
    await expect(texts()).rejects.toThrow('geo/texts could not be read: the server answered 404');
    there = true;
    await expect(texts()).resolves.toBeUndefined();
  });
});
