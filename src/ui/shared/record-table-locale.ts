import type { Locale } from './locale.ts';
import { RECORD_TABLE_WORDS, type RecordTableWords } from './record-table-words.ts';

/** The finding words in a locale’s language; traditional where it is Chinese, to be put through `locale.script`. */
export function recordTableWords(locale: Locale): RecordTableWords {
  return locale.language() === 'en' ? RECORD_TABLE_WORDS.en : RECORD_TABLE_WORDS.zh;
}
