import type { ReportBook } from '../report.ts';

const LOOSE = /"(?:[^"\\]|\\.)*"|-?\bInfinity\b|-?\bNaN\b|\bundefined\b|\bNone\b|,(?=\s*[\]}])/g;

/** Where a parser stopped, out of its own words; '' where it does not say. */
export function parserWords(error: unknown): string {
  return error instanceof Error ? error.message.replace(/^JSON\.parse: /, '').slice(0, 120) : '';
}

/**
 * Parses the text of one record; what Python and old scripts write (NaN, Infinity, a comma before a bracket) is mended and
 * noted. `undefined` where it cannot be read, which is noted too.
 */
export function parseRecord(text: string, book: ReportBook): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const words = new Set<string>();
    let comma = false;
    const mended = text.replace(LOOSE, (match) => {
      if (match.startsWith('"')) return match;
      if (match === ',') {
        comma = true;
        return '';
      }
      words.add(match);
      return 'null';
    });
    if (words.size > 0 || comma) {
      try {
        const value = JSON.parse(mended) as unknown;
        if (words.size > 0) book.note('repaired', 'json-number', '', [...words].join(', '));
        if (comma) book.note('repaired', 'trailing-comma', '', ',');
        return value;
      } catch {
        // reported below, in the words about the text as written
      }
    }
    book.note('refused', 'not-json', '', parserWords(error));
    return undefined;
  }
}
