import type { Dictionary } from '../src/locale/dictionary.ts';

const modules = import.meta.glob<Record<string, unknown>>('../src/**/*-words.ts', { eager: true });
const texts = import.meta.glob<string>('../src/**/*-words.ts', {
  eager: true,
  query: '?raw',
  import: 'default',
});
/** The words of accounts and of dates, which are told in two languages without a dictionary. */
const TELLERS = /^\.\.\/src\/(?:atlas|time)\//;

/** A file of words, as written, and the dictionaries that it exports by their names. */
export interface WordFile {
  readonly file: string;
  readonly text: string;
  readonly dictionaries: readonly (readonly [name: string, dictionary: Dictionary<unknown>])[];
}

/** Every file of words of the interface and of the pages. */
export const wordFiles: readonly WordFile[] = Object.entries(modules)
  .filter(([file]) => !TELLERS.test(file))
  .map(([file, exported]) => ({
    file: file.replace('../', ''),
    text: texts[file] ?? '',
    dictionaries: Object.entries(exported).map(
      ([name, value]) => [name, value as Dictionary<unknown>] as const,
    ),
  }));
