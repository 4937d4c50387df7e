import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { STATE_KEYS } from '../../src/embed/messages.ts';
import { atlas } from '../atlas-of-geo.ts';

const DOC = readFileSync('docs/embedding.md', 'utf8');
const blocks = (language: string) =>
  [...DOC.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code ?? '');

afterEach(() => document.body.replaceChildren());

it('presses the keys that a frame hands on, on that frame, as its script for decks says', () => {
  const script = blocks('js').find((code) => code.includes('KeyboardEvent'));
  expect(script).toBeDefined();
  document.body.innerHTML = '<iframe id="other"></iframe><section><iframe id="atlas"></iframe></section>';
  for (const frame of document.querySelectorAll('iframe'))
    Object.defineProperty(frame, 'contentWindow', { value: { frame: frame.id } });
  const heard: unknown[] = [];
  let hear: ((event: MessageEvent) => void) | undefined;
  new Function('addEventListener', script ?? '')((_: string, listener: typeof hear) => (hear = listener));
  const press = ({ key, keyCode, shiftKey, target }: KeyboardEvent) =>
    heard.push([key, keyCode, shiftKey, (target as Element).id]);
  document.addEventListener('keydown', press);
  const source = document.querySelector<HTMLIFrameElement>('#atlas')?.contentWindow;
  const key = { key: 'PageDown', code: 'PageDown', keyCode: 34, shiftKey: true, repeat: false };
  const data = { source: 'fragile-peace', v: 1, type: 'key', state: {}, hash: '', ...key };
  const say = (more: object) =>
    hear?.({ data, origin: 'https://example.org', source, ...more } as MessageEvent);
  say({});
  say({ origin: 'https://elsewhere.example' });
  say({ data: { ...data, type: 'state' } });
  say({ data: null });
  document.removeEventListener('keydown', press);
  expect(heard).toEqual([['PageDown', 34, true, 'atlas']]);
});

it('shows elements whose attributes the atlas knows, of chapters that it has', () => {
  const known = new Set<string>([...STATE_KEYS, 'atlas', 'loading', 'sandbox', 'title', 'class', 'style']);
  const host = document.createElement('div');
  host.innerHTML = blocks('html').join('\n');
  const shown = [...host.querySelectorAll('fragile-peace')];
  expect(shown.length).toBeGreaterThanOrEqual(2);
  for (const element of shown) {
    for (const { name } of element.attributes) expect(known).toContain(name);
    const chapter = element.getAttribute('chapter');
    if (chapter !== null) expect(atlas.chapters.map(({ id }) => id)).toContain(chapter);
  }
});
