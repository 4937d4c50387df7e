import type { Plugin } from 'vite';

const MAP_CSS = /maplibre-gl\.css$/;
/** What the page has none of: MapLibre’s buttons, popups and markers, and the icons of its credits. */
const UNUSED = /\.maplibregl-(?:ctrl|popup|marker|user-location|attrib)/;

/** The rules of a style sheet at its outermost level: what stands before `{`, and what within. */
function* rulesOf(css: string): Generator<readonly [head: string, body: string]> {
  for (let at = 0; at < css.length;) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    let depth = 1;
    let end = open + 1;
    for (let quote = ''; depth > 0 && end < css.length; end++) {
      const letter = css[end] ?? '';
      if (quote) quote = letter === quote ? '' : quote;
      else if (letter === '"' || letter === "'") quote = letter;
      else if (letter === '{') depth += 1;
      else if (letter === '}') depth -= 1;
    }
    yield [css.slice(at, open).trim(), css.slice(open + 1, end - 1)];
    at = end;
  }
}

/**
 * A minified style sheet of MapLibre without the rules of controls, popups and markers. A rule for several things keeps
 * those that are left.
 */
export function withoutControls(css: string): string {
  return Array.from(rulesOf(css.replaceAll(/\/\*[^]*?\*\//g, '')), ([head, body]) => {
    if (head.startsWith('@media')) {
      const inner = withoutControls(body);
      return inner === '' ? '' : `${head}{${inner}}`;
    }
    if (head.startsWith('@')) return `${head}{${body}}`;
    const kept = head.split(/,(?![^(]*\))/).filter((selector) => !UNUSED.test(selector));
    return kept.length === 0 ? '' : `${kept.join(',')}{${body}}`;
  }).join('');
}

/** Takes the rules of controls out of the map’s style sheet, which comes with the first view: the page draws its own. */
export function trimMapCss(): Plugin {
  return {
    name: 'trim-map-css',
    apply: 'build',
    enforce: 'pre',
    transform: (source, id) => (MAP_CSS.test(id) ? { code: withoutControls(source), map: null } : null),
  };
}
