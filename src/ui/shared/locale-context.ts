import { createContext, useContext } from 'solid-js';
import type { Dictionary } from '../../locale/dictionary.ts';
import type { Locale } from '../../locale/locale.ts';

/** The locale of the page. */
export const LocaleContext = createContext<Locale>();

/** The locale of the page; throws outside its provider. */
export function useLocale(): Locale {
  const locale = useContext(LocaleContext);
  if (!locale) throw new Error('useLocale stands outside a LocaleContext provider');
  return locale;
}

/** The words of a dictionary in the reader’s language and script. */
export function useWords<W>(dictionary: Dictionary<W>): () => W {
  const locale = useLocale();
  return () => locale.words(dictionary);
}
