import { LANGUAGE_NAMES } from '../../locale/language-names.ts';
import type { Language } from '../../time/date-text.ts';

/** A language that pages are written in: its folder under a page’s own, and its name for Open Graph and to readers. */
export interface PageLanguage {
  readonly language: Language;
  readonly folder: string;
  readonly locale: string;
  readonly name: string;
}

/** The languages of the pages; the first stands without a folder of its own. */
export const PAGE_LANGUAGES: readonly PageLanguage[] = [
  { language: 'en', folder: '', locale: 'en_GB', name: LANGUAGE_NAMES.en },
  { language: 'zh-Hant', folder: 'zh-hant/', locale: 'zh_TW', name: LANGUAGE_NAMES['zh-Hant'] },
  { language: 'zh-Hans', folder: 'zh-hans/', locale: 'zh_CN', name: LANGUAGE_NAMES['zh-Hans'] },
];
