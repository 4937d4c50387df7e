import { createSignal } from 'solid-js';
import type { Language } from '../../../time/date-text.ts';
import type { Words } from './en.ts';

type Locales = Readonly<Partial<Record<'en' | 'zh', Words>>>;

const [held, hold] = createSignal<Locales>({});
const keyOf = (language: Language) => (language === 'en' ? 'en' : 'zh');

/** Fetches the words of a language, unless they are here; rejects where they cannot be fetched. */
export async function loadWords(language: Language): Promise<void> {
  const key = keyOf(language);
  const words = key === 'en' ? (await import('./en.ts')).en : (await import('./zh-hant.ts')).zhHant;
  hold((all) => (all[key] ? all : { ...all, [key]: words }));
}

/**
 * The words of a language, Chinese in traditional characters; those of another while they are on their way. Throws where
 * none are here.
 */
export function wordsOf(language: Language): Words {
  const words = held()[keyOf(language)] ?? held().en ?? held().zh;
  if (!words) throw new Error('the words of the page have not been fetched');
  return words;
}
