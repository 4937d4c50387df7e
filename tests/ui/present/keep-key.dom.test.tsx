import { describe, expect, it } from 'vitest';
import { keepsKey } from '../../../src/ui/present/keep-key.ts';
import { presentAction } from '../../../src/ui/present/present-keys.ts';

/** Everything on a page that can have the focus. */
const ELEMENTS: Readonly<Record<string, string>> = {
  page: '<div></div>',
  slider: '<div role="slider" tabindex="0"></div>',
  button: '<button></button>',
  link: '<a href="#"></a>',
  fold: '<details><summary></summary></details>',
  checkbox: '<input type="checkbox">',
  radio: '<input type="radio">',
  range: '<input type="range">',
  text: '<input type="text">',
  field: '<input>',
  area: '<textarea></textarea>',
  list: '<select></select>',
};
const element = (name: string) => {
  const around = document.createElement('div');
  around.innerHTML = ELEMENTS[name] ?? '';
  const found = around.querySelector('summary') ?? around.firstElementChild;
  if (!found) throw new Error(name);
  return found;
};
const KEYS = ['PageDown', 'PageUp', 'Escape', 'F5', 'r', 'b', '.', 'c', ' ', 'Enter', 'ArrowRight', 'Home'];
const kept = (name: string) => KEYS.filter((key) => keepsKey(element(name), key));

describe('while a lecture is given', () => {
  it.each(Object.keys(ELEMENTS))('pages turn the step, and Esc leaves, from a %s', (name) => {
    for (const key of ['PageDown', 'PageUp', 'Escape', 'F5']) {
      expect(presentAction({ key, ctrlKey: false, altKey: false, metaKey: false })).not.toBeNull();
      expect(keepsKey(element(name), key)).toBe(false);
    }
  });

  it.each([
    ['page', []],
    ['slider', ['ArrowRight', 'Home']],
    ['range', ['ArrowRight', 'Home']],
    ['button', [' ', 'Enter']],
    ['link', [' ', 'Enter']],
    ['fold', [' ', 'Enter']],
    ['checkbox', [' ', 'Enter']],
    ['radio', [' ', 'Enter', 'ArrowRight', 'Home']],
  ])('a %s keeps %j of its own', (name, own) => expect(kept(name)).toEqual(own));

  it.each(['text', 'field', 'area', 'list'])('nothing that is typed into a %s is taken from it', (name) => {
    expect(kept(name)).toEqual(KEYS.slice(4));
  });
});
