/** What a key asks of a lecture. `digit` gathers the number of a chapter, which `go` then opens. */
export type PresentAction =
  | {
      readonly kind:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'blank'
        | 'spotlight'
        | 'keys'
        | 'play'
        | 'leave'
        | 'begin'
        | 'fullscreen'
        | 'captions'
        | 'back'
        | 'return'
        | 'speaker'
        | 'timeline'
        | 'speak'
        | 'code';
    }
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'go' };

const ACTIONS: Readonly<Record<string, PresentAction['kind']>> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  '.': 'blank',
  b: 'blank',
  l: 'spotlight',
  k: 'play',
  c: 'captions',
  r: 'return',
  p: 'speaker',
  t: 'timeline',
  s: 'speak',
  q: 'code',
  '?': 'keys',
  Enter: 'go',
  Escape: 'leave',
  F5: 'begin',
  f: 'fullscreen',
};

/**
 * What a key asks, as presentation programs and clickers send them; `null` for any other, and with Ctrl, Alt or Meta. A
 * key held down turns steps on, and switches nothing more than once.
 */
export function presentAction(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly repeat?: boolean;
}): PresentAction | null {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  if (/^[0-9]$/.test(event.key)) return { kind: 'digit', digit: Number(event.key) };
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const kind = Object.hasOwn(ACTIONS, key) ? ACTIONS[key] : undefined;
  if (!kind || (event.repeat && kind !== 'next' && kind !== 'previous')) return null;
  return { kind } as PresentAction;
}
