/** Hyphens, dashes and minus signs that stand where a plain hyphen was. */
const DASHES = /[\u2010-\u2015\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D\u30FC]/gu;
/** Characters that cannot be seen: format characters, fillers, variation selectors, lone surrogates, controls but line breaks. */
const UNSEEN = /\p{Cf}|\p{Cs}|\p{Variation_Selector}|\u034F|[\u115F\u1160\u17B4\u17B5]|(?![\t\n\r])\p{Cc}/gu;
/** What browsers write by its escape in an address: all that is not ASCII, blanks, quotes, angle brackets, backslashes. */
const ESCAPED_BY_BROWSERS = /(?:%[89a-f][\da-f])+|%(?:09|0a|0d|20|22|27|3c|3e|5c|5e|60|7b|7c|7d|00)/gi;
/** Names of characters in HTML that an address may hold. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  equals: '=',
  num: '#',
  sol: '/',
  colon: ':',
  comma: ',',
  period: '.',
  hyphen: '-',
  dash: '-',
  ndash: '-',
  mdash: '-',
  percnt: '%',
  quest: '?',
  lowbar: '_',
  plus: '+',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  lpar: '(',
  rpar: ')',
  shy: '',
  zwnj: '',
  zwj: '',
};

/** A text without its escapes; an escape that is none stays as it is. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}

function withoutEntities(text: string): string {
  return text
    .replaceAll(/%26(amp|#\d+|#x[\da-f]+)(?:;|%3b)/gi, '&$1;')
    .replaceAll(/&#(\d{1,6});/g, (whole, code: string) => charOf(Number(code)) ?? whole)
    .replaceAll(/&#x([\da-f]{1,5});/gi, (whole, code: string) => charOf(parseInt(code, 16)) ?? whole)
    .replaceAll(/&([a-z]+);/gi, (whole, name: string) => {
      const known = name.toLowerCase();
      return Object.hasOwn(ENTITIES, known) ? (ENTITIES[known] ?? whole) : whole;
    });
}

const charOf = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined);

/** Applies a change until it changes nothing more, a few times at most. */
function settled(text: string, change: (text: string) => string): string {
  let now = text;
  for (let i = 0; i < 5; i++) {
    const next = change(now);
    if (next === now) return now;
    now = next;
  }
  return now;
}

/**
 * A fragment without what chats, mail programs, editors and scanners do to the text of a link: escapes that browsers add,
 * HTML entities, escapes of JSON, Markdown and quoted-printable mail, full-width forms, typographic dashes, line breaks
 * and characters that cannot be seen. Escapes of `&`, `=` and `%` are left for the reader of keys.
 */
export function mendText(text: string): string {
  const plain = settled(text, (now) => withoutEntities(now.replaceAll(ESCAPED_BY_BROWSERS, unescaped)))
    .normalize('NFKC')
    .replaceAll(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replaceAll(UNSEEN, '')
    .replaceAll(DASHES, '-')
    // `&lang` is read as a bracket by careless readers of HTML
    .replaceAll(/[\u27E8\u2329\u3008]=/gu, '&lang=')
    .replaceAll('\\', '');
  const mail = /[a-z]=3D/i.test(plain)
    ? plain
        .replaceAll(/=[ \t]*\r?\n/g, '')
        .replaceAll(/=(3D|26|23|2F|3A|2C)/gi, (_, code: string) => unescaped(`%${code}`))
    : plain;
  return mail.replaceAll(/[ \t]*[\r\n]+[> \t]*/g, '');
}
