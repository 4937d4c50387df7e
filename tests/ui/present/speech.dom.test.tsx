import { createRoot } from 'solid-js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSpeech, type Speech, type SpeechLack } from '../../../src/ui/present/speech.ts';

/** An utterance of a browser that speaks. */
class Utterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}
const VOICES = [{ lang: 'en-GB', localService: true }];

/** A browser that speaks as `says` does, with these voices. */
function speaks(says: (spoken: Utterance) => void, voices: readonly unknown[] = VOICES): Speech {
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('speechSynthesis', { getVoices: () => voices, speak: says, cancel: () => undefined });
  return createRoot((dispose) => {
    ends.push(dispose);
    return createSpeech();
  });
}
const failing = (error: string) => (spoken: Utterance) =>
  void spoken.dispatchEvent(Object.assign(new Event('error'), { error }));
const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.unstubAllGlobals();
});
const lacks = (speech: Speech, text = 'A text', language: 'en' | 'zh-Hant' = 'en') => {
  const told: SpeechLack[] = [];
  speech.speak(text, language, (lack) => void told.push(lack));
  return told;
};

describe('reading aloud', () => {
  it('reads where there is a voice, and tells of nothing', () => {
    const said: string[] = [];
    const speech = speaks(({ text }) => void said.push(text));
    expect(lacks(speech)).toEqual([]);
    expect([said, speech.speaking()]).toEqual([['A text'], true]);
  });

  it('is never silent without a word of why', () => {
    expect(lacks(speaks(() => undefined, []))).toEqual(['no-voice']);
    expect(
      lacks(
        speaks(() => undefined),
        'A text',
        'zh-Hant',
      ),
    ).toEqual(['no-voice']);
    expect(
      lacks(
        speaks(() => undefined),
        '  ',
      ),
    ).toEqual(['no-text']);
    const broken = speaks(failing('synthesis-failed'));
    expect([lacks(broken), broken.speaking()]).toEqual([['failed'], false]);
    vi.unstubAllGlobals();
    const dumb = createRoot((dispose) => {
      ends.push(dispose);
      return createSpeech();
    });
    expect(lacks(dumb)).toEqual(['speechSynthesis' in window ? 'no-voice' : 'no-speech']);
  });

  it('tells of no failure where it was stopped', () => {
    for (const error of ['canceled', 'interrupted']) expect(lacks(speaks(failing(error)))).toEqual([]);
  });
});
