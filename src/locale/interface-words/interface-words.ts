import { defineFetchedWords } from '../dictionary.ts';

/** The words that the first view needs, and those that several features share. */
export const INTERFACE_WORDS = defineFetchedWords({
  en: async () => (await import('./en.ts')).en,
  zh: async () => (await import('./zh-hant.ts')).zhHant,
});
