/** What is done to a link on its way; `next` gives numbers from 0 to 1. Each takes a fragment with its `#`. */
export type Mangler = (
  hash: string,
  next: () => number,
) => { readonly hash: string; readonly search?: string };

const at = (hash: string, put: string, where: number) => hash.slice(0, where) + put + hash.slice(where);
const body = (hash: string) => hash.slice(1);
const inside = (hash: string, next: () => number) => 1 + Math.floor(next() * (hash.length - 1));
const values = (hash: string, change: (value: string, key: string) => string) =>
  `#${body(hash)
    .split('&')
    .map((pair) => {
      const [key = '', ...rest] = pair.split('=');
      return `${key}=${change(rest.join('='), key)}`;
    })
    .join('&')}`;
const FULL = (text: string) =>
  text.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
/** As a browser has it in `location.hash`. */
const inAddress = (hash: string) =>
  hash.replaceAll(/[^\x21-\x7e]|["<>`]/gu, (letter) => encodeURIComponent(letter));
const dates = (hash: string, change: (y: string, m: string, d: string) => string) =>
  hash.replaceAll(
    /((?:date|compare)=)(\d{4})-(\d\d)-(\d\d)/g,
    (_, key: string, y: string, m: string, d: string) => key + change(y, m, d),
  );

/** Ways in which chats, mail programs, editors, converters and scanners change a link. */
export const MANGLERS: Readonly<Record<string, Mangler>> = {
  'HTML source copied: &amp;': (hash) => ({ hash: hash.replaceAll('&', '&amp;') }),
  'HTML source escaped twice': (hash) => ({ hash: hash.replaceAll('&', '&amp;amp;') }),
  'numeric entities': (hash) => ({ hash: hash.replaceAll('&', '&#38;').replaceAll('=', '&#61;') }),
  'hexadecimal entities': (hash) => ({ hash: hash.replaceAll('&', '&#x26;') }),
  'Outlook: %26amp;': (hash) => ({ hash: hash.replaceAll('&', '%26amp;') }),
  'Outlook: %26amp%3B': (hash) => ({ hash: hash.replaceAll('&', '%26amp%3B') }),
  'separators escaped': (hash) => ({ hash: hash.replaceAll('&', '%26') }),
  'the fragment escaped whole': (hash) => ({ hash: `#${encodeURIComponent(body(hash))}` }),
  'the fragment escaped twice': (hash) => ({
    hash: `#${encodeURIComponent(encodeURIComponent(body(hash)))}`,
  }),
  'the fragment escaped three times': (hash) => ({
    hash: `#${encodeURIComponent(encodeURIComponent(encodeURIComponent(body(hash))))}`,
  }),
  'keys in capitals': (hash) => ({
    hash: hash.replaceAll(
      /(^#|&)([a-z]+)(?==)/g,
      (_, before: string, key: string) => before + key.toUpperCase(),
    ),
  }),
  'keys with a capital': (hash) => ({
    hash: hash.replaceAll(/(^#|&)([a-z])/g, (_, before: string, key: string) => before + key.toUpperCase()),
  }),
  'blanks about values': (hash) => ({ hash: inAddress(values(hash, (value) => ` ${value} `)) }),
  'plus signs about values': (hash) => ({
    hash: values(hash, (value, key) => (key === 'data' ? value : `+${value}+`)),
  }),
  'blanks about separators': (hash) => ({ hash: inAddress(hash.replaceAll('&', ' & ')) }),
  'a full stop behind': (hash) => ({ hash: `${hash}.` }),
  'a comma behind': (hash) => ({ hash: `${hash},` }),
  'a bracket behind': (hash) => ({ hash: `${hash})` }),
  'a bracket and stop behind': (hash) => ({ hash: `${hash}).` }),
  'a Chinese stop behind': (hash) => ({ hash: inAddress(`${hash}。`) }),
  'a Chinese bracket behind': (hash) => ({ hash: inAddress(`${hash}）`) }),
  'curly quotes about': (hash) => ({ hash: inAddress(`#“${body(hash)}”`) }),
  'straight quotes behind': (hash) => ({ hash: inAddress(`${hash}"`) }),
  'angle bracket behind': (hash) => ({ hash: inAddress(`${hash}>`) }),
  'Slack: a label behind a bar': (hash) => ({ hash: inAddress(`${hash}|the map>`) }),
  'Markdown: emphasis about': (hash) => ({ hash: `${hash}**` }),
  'Markdown: escapes': (hash) => ({
    hash: inAddress(hash.replaceAll(/[-_&=.]/g, (letter) => `\\${letter}`)),
  }),
  'a zero-width space within': (hash, next) => ({ hash: inAddress(at(hash, '\u200b', inside(hash, next))) }),
  'a byte-order mark before': (hash) => ({ hash: inAddress(at(hash, '\ufeff', 1)) }),
  'soft hyphens within': (hash, next) => ({
    hash: inAddress(at(at(hash, '\u00ad', inside(hash, next)), '\u00ad', inside(hash, next))),
  }),
  'marks of direction about values': (hash) => ({
    hash: inAddress(values(hash, (value) => `\u2068${value}\u2069`)),
  }),
  'full-width separators': (hash) => ({ hash: inAddress(hash.replaceAll('&', '＆').replaceAll('=', '＝')) }),
  'full-width throughout': (hash) => ({ hash: inAddress(`#${FULL(body(hash))}`) }),
  'en dashes in dates': (hash) => ({ hash: inAddress(dates(hash, (y, m, d) => `${y}–${m}–${d}`)) }),
  'hyphens that do not break': (hash) => ({
    hash: inAddress(values(hash, (value, key) => (key === 'data' ? value : value.replaceAll('-', '‑')))),
  }),
  'dates without noughts': (hash) => ({ hash: dates(hash, (y, m, d) => `${y}-${Number(m)}-${Number(d)}`) }),
  'dates with slashes': (hash) => ({ hash: dates(hash, (y, m, d) => `${y}/${m}/${d}`) }),
  'dates with stops': (hash) => ({ hash: dates(hash, (y, m, d) => `${y}.${m}.${d}`) }),
  'keys behind ?': (hash) => ({ hash: '', search: `?${body(hash)}` }),
  'keys behind ? with &amp;': (hash) => ({ hash: '', search: `?${body(hash).replaceAll('&', '&amp;')}` }),
  'WeChat: ?from before': (hash) => ({ hash, search: '?from=singlemessage&isappinstalled=0' }),
  'WeChat: from behind': (hash) => ({ hash: `${hash}&from=timeline` }),
  'trackers behind': (hash) => ({ hash: `${hash}&utm_source=mail&fbclid=IwAR0x` }),
  'keys behind #/': (hash) => ({ hash: `#/${body(hash)}` }),
  'keys behind ##': (hash) => ({ hash: `##${body(hash)}` }),
  'keys behind #?': (hash) => ({ hash: `#?${body(hash)}` }),
  'keys behind #!': (hash) => ({ hash: `#!${body(hash)}` }),
  'the number sign escaped': (hash) => ({ hash: `#%23${body(hash)}` }),
  'a line broken by mail': (hash, next) => ({ hash: inAddress(at(hash, '\r\n ', inside(hash, next))) }),
  'quoted-printable': (hash) => ({ hash: inAddress(hash.replaceAll('=', '=3D')) }),
  'quoted-printable, broken softly': (hash, next) => ({
    hash: inAddress(
      at(hash.replaceAll('=', '=3D'), '', 1).replace(/^(.{30}[^=3D]?)(?!3D|D)/, (first) =>
        next() < 2 ? `${first}=\r\n` : first,
      ),
    ),
  }),
  'JSON: \\u0026': (hash) => ({ hash: inAddress(hash.replaceAll('&', '\\u0026')) }),
  'semicolons for ampersands': (hash) => ({ hash: hash.replaceAll('&', ';') }),
  'pairs on lines of their own': (hash) => ({ hash: inAddress(hash.replaceAll('&', '\n&')) }),
  'several at once': (hash) => ({
    hash: inAddress(
      `#/“${dates(body(hash), (y, m, d) => `${y}–${Number(m)}–${Number(d)}`).replaceAll('&', '&amp;')}”).`,
    ),
  }),
};
