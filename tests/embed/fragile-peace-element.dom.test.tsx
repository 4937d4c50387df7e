import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { MESSAGE_VERSION, SOURCE } from '../../src/embed/messages.ts';

interface Embed extends HTMLElement {
  setState(change: object): void;
}

/** Those who wait for an element to come near the viewport. */
let watched: { element: Element; come(): void }[];
class NearObserver {
  readonly #tell: IntersectionObserverCallback;
  constructor(tell: IntersectionObserverCallback, options: IntersectionObserverInit) {
    this.#tell = tell;
    expect(options.rootMargin).toMatch(/^[1-9]\d*px$/);
  }
  observe(element: Element) {
    const come = () => this.#tell([{ isIntersecting: true } as IntersectionObserverEntry], this as never);
    this.#tell([{ isIntersecting: false } as IntersectionObserverEntry], this as never);
    watched.push({ element, come });
  }
  disconnect() {
    watched = [];
  }
}

beforeEach(async () => {
  // the environment of the tests says of each frame that it fetches none
  vi.spyOn(console, 'error').mockImplementation(() => {});
  watched = [];
  vi.stubGlobal('IntersectionObserver', NearObserver);
  await import('../../src/embed/fragile-peace-element.ts');
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function embed(attributes: Readonly<Record<string, string>> = {}): Embed {
  const element = document.createElement('fragile-peace') as Embed;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}
const frameIn = (element: Element) => element.shadowRoot?.querySelector('iframe') ?? null;
const asked = (element: Element) => new URLSearchParams(new URL(frameIn(element)?.src ?? '').hash.slice(1));

/** A message as the atlas in the frame of an element sends it. */
function say(element: Element, message: object) {
  const frame = frameIn(element);
  if (frame && !frame.contentWindow) Object.defineProperty(frame, 'contentWindow', { value: {} });
  const data = { source: SOURCE, v: MESSAGE_VERSION, state: {}, hash: '#v=1', ...message };
  window.dispatchEvent(
    new MessageEvent('message', {
      data,
      origin: new URL(frame?.src ?? '').origin,
      source: frame?.contentWindow ?? null,
    }),
  );
}

it('fetches its frame when it comes near the viewport, and until then shows what it holds in the same box', () => {
  const element = embed({ atlas: 'https://atlas.example/', date: '1126-01-31' });
  expect(frameIn(element)).toBeNull();
  expect(element.shadowRoot?.querySelector('slot')).not.toBeNull();
  const [sheet] = element.shadowRoot?.adoptedStyleSheets ?? [];
  expect([...(sheet?.cssRules ?? [])].map(({ cssText }) => cssText).join()).toContain('aspect-ratio');
  watched[0]?.come();
  expect(asked(element).get('date')).toBe('1126-01-31');
  expect(watched).toEqual([]);
});

it('writes no style into the page or its shadow: a policy without inline styles lets it stand', () => {
  const element = embed({ atlas: 'https://atlas.example/', loading: 'eager' });
  expect(frameIn(element)).not.toBeNull();
  expect(element.shadowRoot?.querySelectorAll('style, [style]')).toHaveLength(0);
  expect(document.querySelectorAll('style, [style]')).toHaveLength(0);
});

it('opens in the state that was last asked for, whether by attribute or by setState', () => {
  const element = embed({ atlas: 'https://atlas.example/', date: '1126-01-31', theme: 'dark' });
  element.setState({ date: '1126-02-01', theme: null, lang: 'en' });
  element.setAttribute('date', '1127-01-09');
  element.setState({ select: 'place:pingzhou' });
  watched[0]?.come();
  const open = asked(element);
  expect(open.get('date')).toBe('1127-01-09');
  expect(open.get('theme')).toBeNull();
  expect(open.get('lang')).toBe('en');
  expect(open.get('select')).toBe('place:pingzhou');
  expect(open.get('view')).toBe('embed');
});

it('opens at once when it is told to, and keeps what it waited to say when it is moved in the page', () => {
  const element = embed({ atlas: 'https://atlas.example/' });
  element.setAttribute('loading', 'eager');
  expect(frameIn(element)).not.toBeNull();
  element.setState({ date: '1127-01-09' });
  const place = document.createElement('div');
  document.body.append(place);
  place.append(element);
  expect(asked(element).get('date')).toBe('1127-01-09');
});

it('hands keys that the atlas has no use for to the page, as if they were pressed on it; another frame’s are not heard', () => {
  const one = embed({ atlas: 'https://atlas.example/', loading: 'eager' });
  const other = embed({ atlas: 'https://atlas.example/', loading: 'eager' });
  const heard: unknown[] = [];
  const states: unknown[] = [];
  const hear = (event: KeyboardEvent) => heard.push([event.key, event.keyCode, event.target]);
  document.addEventListener('keydown', hear);
  for (const element of [one, other])
    element.addEventListener('statechange', (event) => states.push([event.target]));
  say(other, { type: 'ready' });
  say(one, {
    type: 'key',
    key: 'ArrowRight',
    code: 'ArrowRight',
    keyCode: 39,
    shiftKey: false,
    repeat: false,
  });
  document.removeEventListener('keydown', hear);
  expect(heard).toEqual([['ArrowRight', 39, one]]);
  expect(states).toEqual([[other]]);
});
