import { describe, expect, it } from 'vitest';
import { presentAction } from '../../../src/ui/present/present-keys.ts';

const press = (key: string, ctrlKey = false) =>
  presentAction({ key, ctrlKey, altKey: false, metaKey: false })?.kind ?? null;

describe('keys of the lecture', () => {
  it.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    [' ', 'next'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'previous'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Enter', 'go'],
    ['Escape', 'leave'],
    ['F5', 'begin'],
    ['f', 'fullscreen'],
    ['?', 'keys'],
    ['Backspace', 'back'],
    ['r', 'return'],
    ['c', 'captions'],
    ['p', 'speaker'],
    ['k', 'play'],
    ['t', 'timeline'],
    ['s', 'speak'],
    ['l', 'spotlight'],
  ])('%s', (key, kind) => expect(press(key)).toBe(kind));

  it('gathers every digit', () => {
    for (let digit = 0; digit <= 9; digit++)
      expect(presentAction({ key: String(digit), ctrlKey: false, altKey: false, metaKey: false })).toEqual({
        kind: 'digit',
        digit,
      });
  });

  it('leaves the browser’s own keys and the names of objects alone', () => {
    for (const key of ['Tab', 'a', 'F11', 'constructor', 'toString', '__proto__'])
      expect(press(key)).toBeNull();
    expect(press('b', true)).toBeNull();
  });
});
