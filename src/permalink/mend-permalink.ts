import { decodePermalink, type DecodedPermalink } from './decode-permalink.ts';
import { mendText, unescaped } from './mend-text.ts';
import { findDate, hasYearsBefore, mendValue, nearestWord, unwrapped } from './mend-value.ts';
import type { LinkDetails, PermalinkContext, PermalinkProblem } from './permalink-context.ts';
import { PERMALINK_KEYS } from './permalink-keys.ts';

/** Longer texts are no links that went through a chat. */
const LONGEST = 40_000;
/** How often a link may have been escaped as a whole. */
const DEEPEST = 4;
/** Keys that other parts of the atlas read. */
const OTHER_KEYS = ['lecture', 'lecture-step', 'embed-origin', 'edition', 'project'];
/** Keys whose values may hold any character, and have their escapes. */
const FREE_TEXT = new Set(['data', 'find']);
const NAMES = ['v', ...PERMALINK_KEYS.map(({ name }) => name), ...OTHER_KEYS];

/** A separator that alone was escaped: the key after it has its plain `=`. */
const ESCAPED_SEPARATOR = new RegExp(`%(?:25)*26(?=(?:${NAMES.join('|')})=)`, 'gi');

interface Pair {
  /** A key of the atlas, or one that it does not know, as it came. */
  readonly key: string;
  readonly value: string;
  readonly known: boolean;
}

/** What a fragment says once it is taken apart. */
interface Parts {
  readonly pairs: readonly Pair[];
  /** Texts that stand where a pair should. */
  readonly loose: readonly string[];
}

/** The key that was meant, be it in other letters, with `amp;` before it, or with one letter wrong. */
function keyOf(text: string, value: string): string | null {
  const bare = unescaped(text)
    .toLowerCase()
    .replace(/^(?:amp;?|[^a-z])+(?=[a-z])/, '')
    .replace(/[^a-z]+$/, '')
    .replaceAll(/\s/g, '');
  if (NAMES.includes(bare)) return bare;
  // `date` and `data` are one letter apart: the value tells them apart
  const other = /^\W*\d/.test(value) ? 'data' : 'date';
  return nearestWord(
    NAMES.filter((name) => name !== other),
    bare,
  );
}

/** Takes a text apart at its separators; escapes within values are left. */
function partsOf(text: string): Parts {
  const pairs: Pair[] = [];
  const loose: string[] = [];
  const bare = text.replace(/^[\s#?/!&"'“‘<(*_~`[{]+/u, '');
  for (const part of bare.split(/[&;\n\r\t|]+|\s+(?=[a-z]{1,12}\s*=)|[?#]+(?=[a-z]{1,12}=)/i)) {
    const at = part.indexOf('=');
    if (part.trim() === '') continue;
    if (at < 0) {
      loose.push(part.trim());
      continue;
    }
    const [name, value] = [part.slice(0, at).trim(), part.slice(at + 1)];
    const key = keyOf(name, value);
    pairs.push({ key: key ?? unescaped(name), value, known: key !== null });
  }
  return { pairs, loose };
}

/** A value without its escapes and the blanks that stand for `+`. */
const valueOf = ({ key, value }: Pair) =>
  unescaped(key === 'data' ? value : value.replaceAll('+', ' ')).trim();

/** Whether a text, taken apart so, leaves nothing that one more escape would explain. */
function explained({ pairs, loose }: Parts): boolean {
  if (loose.some((text) => /%[\da-f]{2}/i.test(text))) return false;
  return pairs.every(
    ({ key, value, known }) =>
      !/%/.test(key) &&
      (!known || FREE_TEXT.has(key) || OTHER_KEYS.includes(key) || !/%(?:26|3d|25)/i.test(value)),
  );
}

/** The text without the escapes that were laid over the whole of it. */
function unfolded(text: string): Parts {
  let now = text.replaceAll(ESCAPED_SEPARATOR, '&');
  let best = partsOf(now);
  for (let depth = 0; depth < DEEPEST && !explained(best); depth++) {
    const next = mendText(unescaped(now));
    if (next === now) break;
    now = next;
    best = partsOf(now);
  }
  return best;
}

/** The pairs of a link as a permalink writes them, each key once; what was not a pair is looked through for a day or a name. */
function mendedPairs(parts: Parts, context: PermalinkContext): readonly (readonly [string, string])[] {
  const found = new Map<string, string>();
  const last = parts.pairs.at(-1);
  for (const pair of parts.pairs) {
    if (!pair.known) continue;
    const text = valueOf(pair);
    const mended = OTHER_KEYS.includes(pair.key)
      ? text
      : (mendValue(pair.key, text, context, pair === last && parts.loose.length === 0) ?? text);
    const stands = found.get(pair.key);
    if (stands === undefined || (stands === '' && mended !== '')) found.set(pair.key, mended);
  }
  for (const text of parts.loose) {
    const plain = unwrapped(unescaped(text));
    const day = /\d{3}/.test(plain) ? findDate(plain, hasYearsBefore(context)) : null;
    if (day !== null && !found.has('date')) found.set('date', day);
    else if (day === null) {
      const word = plain.toLowerCase().split(/[\s/]/)[0] ?? '';
      const selected = mendValue('select', /^[a-z]/.test(word) ? word : plain, context, false);
      if (context.hasChapter(word) && !found.has('chapter')) found.set('chapter', word);
      else if (selected !== null && !found.has('select')) found.set('select', selected);
    }
  }
  // a link that ends within a key or right after it says nothing by it
  if (last?.known && found.get(last.key) === '' && parts.pairs.length > 1) found.delete(last.key);
  return [...found];
}

/** Keys that this atlas does not know, as they came. */
const keptPairs = ({ pairs }: Parts) =>
  pairs.flatMap(({ key, value, known }) =>
    known || !/^[\w.-]{1,200}$/.test(key) ? [] : [[key, unescaped(value.replaceAll('+', ' '))] as const],
  );

/** A value as it stands in a fragment. */
const escaped = (key: string, value: string) =>
  FREE_TEXT.has(key) || !NAMES.includes(key) || OTHER_KEYS.includes(key)
    ? encodeURIComponent(value)
    : value.replaceAll('%', '%25').replaceAll('&', '%26').replaceAll('+', '%2B');

/**
 * Reads a link that chats, mail programs, editors, scanners or hands have changed as it was meant: the same view as the
 * link had, and one problem `mended` that says how it was read. Values that nobody can read are problems of their own, as
 * {@link decodePermalink} has them. `search` is what stands after `?` in the address. Never throws.
 */
export function mendPermalink(
  fragment: string,
  search: string,
  context: PermalinkContext,
  details?: LinkDetails,
): DecodedPermalink {
  const hash = fragment.replaceAll(/\p{Cs}/gu, '\ufffd');
  const strict = decodePermalink(hash, context, details);
  if (hash.length + search.length > LONGEST) return strict;
  const own = unfolded(mendText(hash));
  const asked = unfolded(mendText(search));
  const here = new Set(own.pairs.filter(({ known }) => known).map(({ key }) => key));
  const parts: Parts = {
    pairs: [...asked.pairs.filter(({ key, known }) => known && !here.has(key)), ...own.pairs],
    loose: own.loose,
  };
  const pairs = mendedPairs(parts, context);
  const kept = keptPairs(own);
  const text = [...pairs, ...kept].map(([key, value]) => `${key}=${escaped(key, value)}`).join('&');
  const { view, problems, awaits } = decodePermalink(`#${text}`, context, details);
  if (JSON.stringify(strict.view) === JSON.stringify(view)) return strict;
  const unread = new Set(['v', ...OTHER_KEYS, ...problems.map(({ key }) => key)]);
  const used = pairs.filter(([key]) => !unread.has(key));
  const nothing = pairs.every(([key]) => key === 'v');
  if (nothing && own.loose.length === 0 && strict.problems.length === 0) return strict;
  const twice = strict.problems.filter(({ reason }) => reason === 'given-twice');
  const link: PermalinkProblem = {
    key: 'link',
    value: unescaped(hash || search),
    reason: nothing ? 'not-text' : 'mended',
    used: used.map(([key, value]) => `${key}=${value}`).join(' '),
  };
  return { view, problems: [link, ...problems, ...twice], ...(awaits && { awaits }) };
}
