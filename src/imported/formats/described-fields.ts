import { fieldMeaning } from '../fields/field-names.ts';
import { looksLikeDate } from '../fields/looks-like-date.ts';

const MOST = 60;
const LONGEST_NAME = 40;
const LONGEST_VALUE = 300;

/** A text of HTML without its marks. */
const plain = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/&nbsp;|&#160;/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

function rowsOf(description: string): readonly (readonly [string, string])[] {
  const rows = [...description.matchAll(/<tr\b[^>]*>(.*?)<\/tr>/gis)].flatMap(([, row = '']) => {
    const cells = [...row.matchAll(/<t[dh]\b[^>]*>(.*?)<\/t[dh]>/gis)].map(([, cell = '']) => plain(cell));
    const [name, value] = cells;
    return cells.length === 2 && name && value ? [[name, value] as const] : [];
  });
  if (rows.length > 0) return rows;
  return description
    .replaceAll(/<(?:br|\/p|\/li|\/div|\/h\d)\b[^>]*>/gi, '\n')
    .split('\n')
    .flatMap((line) => {
      const [, name = '', value = ''] = /^([^:：=]{1,40})[:：=]\s*(.+)$/.exec(plain(line)) ?? [];
      return name === '' ? [] : [[name.trim(), value] as const];
    });
}

/**
 * The fields that a description lists, as programs write them where a format has no place for them: in a table of two
 * columns, or line by line as `name: value`. None where no date is among them.
 */
export function describedFields(description: string): readonly (readonly [name: string, value: string])[] {
  const fields = rowsOf(description)
    .slice(0, MOST)
    .filter(([name, value]) => name.length <= LONGEST_NAME && value.length <= LONGEST_VALUE);
  const isDate = (name: string, value: string) => {
    const role = fieldMeaning(name)?.role;
    return (role === 'start' || role === 'end' || role === 'date') && looksLikeDate(value);
  };
  return fields.some(([name, value]) => isDate(name, value)) ? fields : [];
}
