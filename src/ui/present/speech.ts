import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Language } from '../../time/date-text.ts';

/** Why a text cannot be read aloud. */
export type SpeechLack = 'no-speech' | 'no-voice' | 'no-text' | 'failed';

/** The browser’s own reading aloud. */
export interface Speech {
  /** What is lacking for a language; `null` where it can be read. */
  lack(language: Language): SpeechLack | null;
  readonly speaking: Accessor<boolean>;
  /** Reads a text, or tells `lacking` why it cannot, which may show only once it has begun. */
  speak(text: string, language: Language, lacking: (lack: SpeechLack) => void): void;
  stop(): void;
}

/** Tags of voices for a language, best first. */
const TAGS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/^en[-_]GB/i, /^en/i],
  'zh-Hant': [/^(zh[-_](TW|Hant)|cmn[-_]Hant)/i, /^(zh[-_](CN|Hans)|cmn)/i, /^zh/i],
  'zh-Hans': [/^(zh[-_](CN|Hans)|cmn[-_]Hans)/i, /^cmn/i, /^zh/i],
};

/** The best of some voices for a language. One that works without a network is better than one that does not. */
export function voiceFor<Voice extends { readonly lang: string; readonly localService: boolean }>(
  voices: readonly Voice[],
  language: Language,
): Voice | null {
  for (const tag of TAGS[language]) {
    const able = voices.filter(({ lang }) => tag.test(lang));
    const found = able.find(({ localService }) => localService) ?? able[0];
    if (found) return found;
  }
  return null;
}

/** The browser’s speech, with its voices as they come. */
export function createSpeech(): Speech {
  const engine = 'speechSynthesis' in window ? window.speechSynthesis : null;
  const [voices, setVoices] = createSignal<readonly SpeechSynthesisVoice[]>(engine?.getVoices() ?? []);
  const [speaking, setSpeaking] = createSignal(false);
  const refresh = () => setVoices(engine?.getVoices() ?? []);
  engine?.addEventListener?.('voiceschanged', refresh);
  onCleanup(() => {
    engine?.removeEventListener?.('voiceschanged', refresh);
    engine?.cancel();
  });
  const lack = (language: Language) =>
    engine === null ? 'no-speech' : voiceFor(voices(), language) ? null : 'no-voice';
  return {
    lack,
    speaking,
    speak(text, language, lacking) {
      const voice = voiceFor(voices(), language);
      const why = text.trim() === '' ? 'no-text' : lack(language);
      if (why !== null || !engine || !voice) return lacking(why ?? 'no-voice');
      engine.cancel();
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = voice;
      spoken.lang = voice.lang;
      spoken.addEventListener('end', () => setSpeaking(false));
      spoken.addEventListener('error', ({ error }) => {
        setSpeaking(false);
        if (error !== 'canceled' && error !== 'interrupted') lacking('failed');
      });
      setSpeaking(true);
      engine.speak(spoken);
    },
    stop() {
      engine?.cancel();
      setSpeaking(false);
    },
  };
}
