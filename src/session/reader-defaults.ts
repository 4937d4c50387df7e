import type { Atlas } from '../atlas/atlas.ts';
import type { Language } from '../time/date-text.ts';
import { openingView, type View } from '../view/view.ts';

/** The first of the browser’s languages that the atlas has; English where it has none of them. */
export function browserLanguage(): Language {
  for (const tag of navigator.languages) {
    if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag)) return 'zh-Hant';
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}

/** What an atlas shows this reader where a link says nothing: its first chapter, in the browser’s language and colours. */
export function readerDefaults(atlas: Atlas): View {
  return {
    ...openingView(atlas.chapters[0]?.start ?? atlas.span.start),
    language: browserLanguage(),
    names: atlas.config.names === 'latin' ? 'pinyin' : 'both',
    theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'paper',
  };
}
