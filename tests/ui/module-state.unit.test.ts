import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const REACTIVE = /^(?:create(?:Signal|Store|Mutable|Memo|Resource|Root|Selector)|from)$/;
const FUNCTION = /Function/;

/** The calls of a module that run when it is read, not within a function, and make something reactive. */
function reactiveAtOnce(path: string, text: string): string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type = '', callee } = node as { type?: string; callee?: { name?: string } };
    if (FUNCTION.test(type)) return;
    if (type === 'CallExpression' && REACTIVE.test(callee?.name ?? ''))
      found.push(`${path}: ${callee?.name}`);
    Object.values(node).forEach(look);
  };
  look(parseAst(text, { lang: 'tsx' }).body);
  return found;
}

function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? modules(path) : /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

describe('the state of a page', () => {
  it('is held by no module: each page makes its own', () => {
    const paths = [...modules('src/ui'), ...modules('src/session')];
    expect(paths.length).toBeGreaterThan(150);
    expect(paths.flatMap((path) => reactiveAtOnce(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it('is found where a module holds it', () => {
    const held = 'const [a, set] = createSignal<number>(1);\nexport const b = { c: createMemo(() => a()) };';
    expect(reactiveAtOnce('held.ts', held)).toEqual(['held.ts: createSignal', 'held.ts: createMemo']);
    const made = 'export function make() { return createSignal(1); }\nconst other = () => createStore({});';
    expect(reactiveAtOnce('made.ts', made)).toEqual([]);
  });
});
