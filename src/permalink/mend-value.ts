import { calendarDateOf } from '../time/julian-day.ts';
import { LAYER_IDS } from '../view/layer-ids.ts';
import { ARMY_WIDTHS } from '../view/army-widths.ts';
import { NAMES_SHOWN } from '../view/names-shown.ts';
import { THEMES } from '../view/theme.ts';
import { FOLDS, KINDS_SHOWN, SHEETS, TABLE_COLUMNS } from '../view/sheets.ts';
import { ACCOUNTS, DISPLAYS, SELECTABLE } from '../view/view.ts';
import type { PermalinkContext } from './permalink-context.ts';
import { withoutSentenceEnd } from './sentence-end.ts';

/** Quotes, brackets and marks of emphasis that a sentence puts around a link. */
const WRAPPING =
  /^[\s"'“”‘’«»‹›<>()[\]{}「」『』《》〈〉【】（）*_~`|]+|[\s"'“”‘’«»‹›<>()[\]{}「」『』《》〈〉【】（）*_~`|.,;:!?。，、；：！？…·]+$/gu;

/** A value without the quotes, brackets and stops of the sentence around it. */
export const unwrapped = (text: string) => text.replaceAll(WRAPPING, '');

/**
 * The first date in a text as a permalink has it, `YYYY-MM-DD[Thh]`: unpadded, with slashes, dots, blanks or 年月日, day
 * first where the year stands last, all figures in a row, or only a year or a month, which stand for their first days.
 * `null` where there is none. `bc`: a minus before the year is its sign, as the atlas has years before our era.
 */
export function findDate(text: string, bc = false): string | null {
  const two = (figures: string) => figures.padStart(2, '0');
  const hour = String.raw`(?:\s*[日T ]\s*(\d{1,2}(?:\.\d+)?)(?![\d-]))?`;
  const sign = bc ? String.raw`(?:(?<![\d\p{L}]\s*)-)?` : '';
  const yearFirst = new RegExp(
    String.raw`(?<!\d)(${sign}\d{4})\s*[-./_年,]\s*(\d{1,2})\s*[-./_月,]\s*(\d{1,2})(?!\d)${hour}`,
    'iu',
  ).exec(text);
  if (yearFirst) {
    const [, y = '', m = '', d = '', h] = yearFirst;
    return `${y}-${two(m)}-${two(d)}${h === undefined ? '' : `T${h}`}`;
  }
  const dayFirst = /(?<!\d)(\d{1,2})\s*[-./]\s*(\d{1,2})\s*[-./]\s*(\d{4})(?!\d)/u.exec(text);
  if (dayFirst) return `${dayFirst[3]}-${two(dayFirst[2] ?? '')}-${two(dayFirst[1] ?? '')}`;
  const row = new RegExp(String.raw`(?<!\d)(${sign}\d{4})(\d{2})(\d{2})(?!\d)`, 'u').exec(text);
  if (row) return `${row[1]}-${row[2]}-${row[3]}`;
  const month = new RegExp(String.raw`(?<!\d)(${sign}\d{4})\s*[-./年]\s*(\d{1,2})(?!\d)`, 'u').exec(text);
  if (month) return `${month[1]}-${two(month[2] ?? '')}-01`;
  const year = new RegExp(String.raw`(?<!\d)(${sign}\d{4})(?!\d)`, 'u').exec(text);
  return year ? `${year[1]}-01-01` : null;
}

/** Whether an atlas begins before the first year of our era. */
export const hasYearsBefore = ({ span }: PermalinkContext) => calendarDateOf(span.start).year < 1;

/** Edit distance of two words, `2` standing for two and more: a letter more, less, other, or two in the other order. */
function editDistance(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 1) return 2;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [restA, restB] = [a.slice(i), b.slice(i)];
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  const one = restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1);
  return one || (swapped && restA.length > 1) ? 1 : 2;
}

/** The word of a list that was meant: the same but for case, begun with (where the link is cut off), or one letter off. */
export function nearestWord<T extends string>(options: readonly T[], text: string, cut = false): T | null {
  const word = text.toLowerCase();
  if (word === '') return null;
  const same = options.find((option) => option.toLowerCase() === word);
  if (same) return same;
  const begun = cut ? options.filter((option) => option.toLowerCase().startsWith(word)) : [];
  if (begun[0] !== undefined) return begun[0];
  const near =
    word.length > 2 ? options.filter((option) => editDistance(option.toLowerCase(), word) === 1) : [];
  return near.length === 1 ? (near[0] ?? null) : null;
}

const WORD = /^[a-z0-9]+(?:[-_][a-z0-9]+)*/i;
const wordOf = (text: string) => WORD.exec(unwrapped(text))?.[0] ?? '';

function language(text: string, cut: boolean): string | null {
  const word = wordOf(text).toLowerCase().replaceAll('_', '-');
  if (/^zh\b.*\b(hans|cn|sg)\b/.test(word) || /^(zhs|chs|gb)$/.test(word)) return 'zh-Hans';
  if (/^zh\b|^(zht|cht)$/.test(word)) return 'zh-Hant';
  if (/^en\b/.test(word)) return 'en';
  return nearestWord(['en', 'zh-Hant', 'zh-Hans'], word, cut);
}

function viewport(text: string): string | null {
  const plain = unwrapped(text).replaceAll(/\s+/g, '');
  const parts = plain.includes('/') ? plain.replaceAll(',', '.').split('/') : plain.split(/[,;|]/);
  const numbers: string[] = [];
  for (const part of parts) {
    const number = /^-?\d+(?:\.\d+)?/.exec(part)?.[0];
    if (number === undefined) break;
    numbers.push(number);
    if (number !== part) break;
  }
  return numbers.length >= 3 ? numbers.slice(0, 5).join('/') : null;
}

function selection(text: string, context: PermalinkContext, cut: boolean): string | null {
  const plain = unwrapped(text).replaceAll(/\s+/g, '');
  const [read = '', kind, id = ''] = /^(?:([a-z]+)[:.=/])?([a-z0-9_-]+)/i.exec(plain) ?? [];
  // what goes on in letters that no id has is a name, not an id that was cut off
  const isName = /^[’‘'`ʼ]?\p{L}/u.test(plain.slice(read.length));
  const word = id.toLowerCase();
  const near = kind === undefined ? null : nearestWord(SELECTABLE, kind);
  const kinds = near ? [near] : SELECTABLE;
  const exact = kinds.find((one) => context.hasFeature({ kind: one, id: word }));
  if (exact) return `${exact}:${word}`;
  const ids = (one: string) =>
    (context.features?.() ?? [])
      .filter((feature) => feature.startsWith(`${one}:`))
      .map((feature) => feature.slice(one.length + 1));
  const nearest = (isCut: boolean) => {
    for (const one of kinds) {
      const found = nearestWord(ids(one), word, isCut);
      if (found !== null) return `${one}:${found}`;
    }
    return null;
  };
  const [, name = ''] = /^(?:[a-z]+[:.=/])?(.*)$/isu.exec(unwrapped(text)) ?? [];
  const named = (among: readonly string[]) => context.named?.(name.replaceAll(/[-_]+/g, ' '), among) ?? null;
  return nearest(false) ?? named(kinds) ?? (cut && !isName ? nearest(true) : null) ?? named(SELECTABLE);
}

function flag(text: string): string | null {
  const word = unwrapped(text);
  if (/^(1|true|yes|on)\b/i.test(word)) return '1';
  return /^(0|false|no|off)\b/i.test(word) ? '0' : null;
}

/** Two days, or ends of a window with their hours, wherever they stand in a text. */
function twoDays(text: string, bc: boolean): string | null {
  const days =
    text.match(
      /(?:(?<![\d\p{L}]\s*)-)?\d{4}[-./年]\d{1,2}[-./月]\d{1,2}(?:\s*[T ]\s*\d{1,2}(?:\.\d+)?(?![\d-]))?/giu,
    ) ?? [];
  const found = days.map((day) => findDate(day, bc));
  return found.length === 2 ? found.join('/') : null;
}

/** The words of a comma list, each with the `-` before it. */
const wordsOf = (text: string) =>
  unwrapped(text)
    .split(/[,、;\s|]+/)
    .flatMap((word) => /-?[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/u.exec(word)?.[0].toLowerCase() ?? []);

function layers(text: string, cut: boolean): string | null {
  const words = unwrapped(text)
    .split(/[,、;\s|]+/)
    .filter((word) => word !== '');
  if (words.length === 1 && words[0]?.toLowerCase() === 'none') return 'none';
  const found = words.map((word, i) => nearestWord(LAYER_IDS, wordOf(word), cut && i === words.length - 1));
  const known = found.filter((id) => id !== null);
  return known.length === 0 ? null : found.map((id, i) => id ?? words[i] ?? '').join(',');
}

function mode(text: string, cut: boolean): string | null {
  const plain = unwrapped(text).toLowerCase().replaceAll(/\s+/g, '');
  const [, days] = /^window[:=.-]?(\d{1,6})/.exec(plain) ?? [];
  return days === undefined ? nearestWord(['instant', 'cumulative'], wordOf(plain), cut) : `window:${days}`;
}

/**
 * A value of a key as it was meant, in the form that a permalink has; `null` where that cannot be told. `cut`: the link
 * ends here, perhaps in the middle.
 */
export function mendValue(key: string, text: string, context: PermalinkContext, cut: boolean): string | null {
  switch (key) {
    case 'date':
    case 'compare':
      return findDate(text, hasYearsBefore(context));
    case 'map':
      return viewport(text);
    case 'chapter': {
      const word = wordOf(text).toLowerCase();
      return context.hasChapter(word) ? word : nearestWord(context.chapters?.() ?? [], word, cut);
    }
    case 'select':
      return selection(text, context, cut);
    case 'layers':
      return layers(text, cut);
    case 'mode':
      return mode(text, cut);
    case 'lang':
      return language(text, cut);
    case 'account':
      return nearestWord(ACCOUNTS, wordOf(text), cut);
    case 'theme':
      return nearestWord(THEMES, wordOf(text), cut);
    case 'names':
      return nearestWord(NAMES_SHOWN, wordOf(text), cut);
    case 'widths':
      return nearestWord(ARMY_WIDTHS, wordOf(text), cut);
    case 'view':
      return nearestWord(DISPLAYS, wordOf(text), cut);
    case 'loop':
    case 'under':
      return flag(text);
    case 'speed':
      return /^\d{1,6}(?:[.,]\d{1,6})?/.exec(unwrapped(text))?.[0].replace(',', '.') ?? null;
    case 'timeline':
    case 'between':
      return twoDays(text, hasYearsBefore(context));
    case 'bars':
    case 'hints':
    case 'outline':
      return flag(text);
    case 'follow':
      return selection(`movement:${wordOf(text)}`, context, cut)?.slice('movement:'.length) ?? null;
    case 'find':
      return withoutSentenceEnd(text);
    case 'sheet':
      return nearestWord(['none', ...SHEETS], wordOf(text), cut);
    case 'table':
      return nearestWord(Object.keys(TABLE_COLUMNS), wordOf(text), cut);
    case 'sort': {
      const column = nearestWord(
        [...new Set(Object.values(TABLE_COLUMNS).flat())],
        wordOf(text.replace(/^\W+/, '')),
        cut,
      );
      return column && (/^[^a-z]*-/i.test(text) ? `-${column}` : column);
    }
    case 'show':
      return nearestWord(Object.values(KINDS_SHOWN).flat(), wordOf(text), cut);
    case 'by':
      return nearestWord(['followed', ...(context.accounts?.() ?? [])], wordOf(text), cut);
    case 'entry':
      return wordsOf(text).join(',') || null;
    case 'open':
      return (
        wordsOf(text)
          .map((word) => {
            const found = nearestWord(FOLDS, word.replace(/^-/, ''), false);
            return found && word.startsWith('-') ? `-${found}` : (found ?? word);
          })
          .join(',') || null
      );
    case 'divider':
      return /^\d{1,3}(?:[.,]\d{1,6})?/.exec(unwrapped(text))?.[0].replace(',', '.') ?? null;
    case 'step':
    case 'v':
      return /^[1-9]\d{0,2}(?!\d)/.exec(unwrapped(text))?.[0] ?? null;
    case 'data':
      return unwrapped(text).replaceAll(/\s+/g, '%20') || null;
    default:
      return unwrapped(text);
  }
}
