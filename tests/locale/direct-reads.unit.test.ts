import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

/** Where the record is shown. */
const SHOWN = ['ui', 'export', 'map', 'session', 'style', 'embed'].map((folder) => join('src', folder));
/** Names under which the record, and what is made of it, hold traditional text; `han` is the map’s. */
const CHINESE = /^(?:\w+_)?zh$/;
const PASSED_AS = /^(?:(?:\w+_)?zh|han)$/;
/** What a traditional text may be given to; what `withoutHouse` gives back is one again. */
const TAKERS = new Set(['script', 'pair', 'otherOf', 'hanOf', 'withoutHouse', 'keepTraditional']);
/** What leaves a text in place within a larger expression. */
const OPEN = new Set([
  'ArrayExpression', 'ChainExpression', 'ConditionalExpression', 'LogicalExpression', 'ParenthesizedExpression',
  'SpreadElement', 'TSNonNullExpression',
]); // prettier-ignore

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const children = (node: Node): Node[] =>
  Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  );
/** The name of a property, of a key or of what is called. */
function nameOf(value: unknown): string {
  if (!isNode(value)) return '';
  if (value.type === 'MemberExpression') return nameOf(value.property);
  return String(value.name ?? value.value ?? '');
}
const takes = (value: unknown) => TAKERS.has(nameOf(value));

/** Whether a text that is read goes to a locale, is kept as such by name, is passed on by a name that says what it is, or only looked at. */
function isGuarded(read: Node, above: readonly Node[]): boolean {
  let node = read;
  for (const [i, parent] of above.entries()) {
    const { type } = parent;
    if (type === 'BinaryExpression') return ['===', '!=='].includes(String(parent.operator));
    if (type === 'UnaryExpression') return parent.operator === '!';
    if (type === 'IfStatement' || (type === 'ConditionalExpression' && parent.test === node)) return true;
    if (type === 'LogicalExpression' && parent.operator === '&&' && parent.left === node) return true;
    if (type === 'Property') return parent.value === node && PASSED_AS.test(nameOf(parent.key));
    if (type === 'CallExpression') return parent.callee !== node && takes(parent.callee);
    if (type === 'MemberExpression') {
      const call = above[i + 1];
      return (
        nameOf(parent.property) === 'map' &&
        call?.callee === parent &&
        takes((call.arguments as unknown[])[0])
      );
    }
    if (!OPEN.has(type)) return false;
    node = parent;
  }
  return false;
}

/** The traditional texts that a module reads and does with what it should not, each as it is written. */
function unguarded(path: string, text: string, seen: { reads: number } = { reads: 0 }): string[] {
  const found: string[] = [];
  const read = (node: Node, above: readonly Node[], name: string): void => {
    seen.reads++;
    if (!isGuarded(node, above)) found.push(`${path}: ${name}`);
  };
  const bind = (node: Node, above: readonly Node[]): void => {
    if (node.type === 'AssignmentPattern') {
      bind(node.left as Node, [node, ...above]);
      look(node.right as Node, [node, ...above]);
    } else if (node.type === 'Property') {
      const value = node.value as Node;
      const bound = nameOf(value.type === 'AssignmentPattern' ? value.left : value);
      if (CHINESE.test(nameOf(node.key)) && !CHINESE.test(bound))
        found.push(`${path}: ${nameOf(node.key)} as ${bound}`);
      bind(value, [node, ...above]);
    } else if (node.type !== 'Identifier') for (const child of children(node)) bind(child, [node, ...above]);
  };
  const look = (node: Node, above: readonly Node[]): void => {
    const over = [node, ...above];
    if (node.type.startsWith('TS') && !isNode(node.expression)) return;
    if (node.type.endsWith('Pattern')) return bind(node, above);
    if (node.type === 'MemberExpression') {
      if (CHINESE.test(nameOf(node.property))) read(node, above, nameOf(node.property));
      look(node.object as Node, over);
      if (node.computed && (node.property as Node).type !== 'Literal') look(node.property as Node, over);
      return;
    }
    if (node.type === 'Identifier') {
      if (CHINESE.test(nameOf(node))) read(node, above, nameOf(node));
      return;
    }
    if (node.type === 'Property') {
      if (node.computed) look(node.key as Node, over);
      return look(node.value as Node, over);
    }
    if (node.type === 'VariableDeclarator') {
      bind(node.id as Node, over);
      if (isNode(node.init)) look(node.init, over);
      return;
    }
    if (/Function/.test(node.type)) {
      for (const parameter of node.params as Node[]) bind(parameter, over);
      if (isNode(node.body)) look(node.body, over);
      return;
    }
    for (const child of children(node)) look(child, over);
  };
  for (const statement of parseAst(text, { lang: 'tsx' }).body) look(statement as unknown as Node, []);
  return found;
}

function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? modules(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe('the traditional texts of the record', () => {
  it('reach what shows them through a locale alone', () => {
    const seen = { reads: 0 };
    const paths = SHOWN.flatMap(modules);
    expect(paths.length).toBeGreaterThan(250);
    expect(paths.flatMap((path) => unguarded(path, readFileSync(path, 'utf8'), seen))).toEqual([]);
    expect(seen.reads).toBeGreaterThan(30);
  });

  it('have a type of their own wherever a field is declared', () => {
    const shipped = modules('src').filter((path) => !path.startsWith(join('src', 'tools')));
    const plain = shipped.flatMap(
      (path) => readFileSync(path, 'utf8').match(/\b\w+_zh\??: (?:readonly )?string\b/g) ?? [],
    );
    expect(plain).toEqual([]);
  });

  it.each([
    ['<p>{place.name_zh}</p>', 'name_zh'],
    ['<p title={place.name_zh} data-name={String(place.name_zh)} />', 'name_zh', 'name_zh'],
    ['const { name_zh } = place; show(name_zh);', 'name_zh'],
    ['const { name_zh: name = other } = place;', 'name_zh as name'],
    ['const name = place.name_zh;', 'name_zh'],
    ["[place.name_zh, place.name_en].join(' ')", 'name_zh'],
    ['`${entry.zh}`', 'zh'],
    ['element.textContent = place["name_zh"] ?? other', 'name_zh'],
    ['alt.map(({ zh }) => zh)', 'zh'],
    ['locale.words(a.name_zh)', 'name_zh'],
    ['const text = english ? a.name_en : a.name_zh', 'name_zh'],
  ])('are found in %s', (text, ...names) => {
    expect(unguarded('a.tsx', text)).toEqual(names.map((name) => `a.tsx: ${name}`));
  });

  it.each([
    '<p>{locale.script(place.name_zh)}</p>',
    'const { name_zh } = place; show(locale.pair({ en: place.name_en, zh: name_zh }));',
    '[a.name_zh, ...a.others_zh].map(keepTraditional)',
    'a.name_zh === b.name_zh ? "" : other',
    'alt.map(({ zh }) => zh && locale.script(zh))',
    'hanOf(settings, properties.head_zh || properties.title_zh)',
    'interface Named { readonly name_zh: Traditional }',
  ])('are passed in %s', (text) => {
    expect(unguarded('a.tsx', text)).toEqual([]);
  });
});
