import { afterEach, describe, expect, it } from 'vitest';
import { handedKey } from '../../src/embed/handed-key.ts';

/** What is handed on of a key pressed in the first `[data-here]` of a page, or the last element of it. */
function pressed(html: string, key: string, more: KeyboardEventInit = {}) {
  document.body.innerHTML = html;
  let handed: unknown;
  const hear = (event: KeyboardEvent) => (handed = handedKey(event));
  window.addEventListener('keydown', hear, { once: true });
  const at = document.querySelector('[data-here]') ?? document.body;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  return handed;
}
afterEach(() => document.body.replaceChildren());

describe('a key in a frame', () => {
  it.each(['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Escape', 'Home', 'n', '?', 'Enter'])(
    'that nothing uses is handed on, as the page around would have had it: %s',
    (key) => {
      const more = { code: `Code${key}`, keyCode: 39, shiftKey: true, repeat: true };
      expect(pressed('<p data-here>text</p>', key, more)).toEqual({ key, ...more });
      expect(pressed('<button data-here>On</button>', key)).toEqual(
        key === 'Enter' ? null : expect.objectContaining({ key }),
      );
    },
  );

  it('that was used is not', () => {
    document.body.innerHTML = '<p data-here></p>';
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    const event = new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, cancelable: true });
    document.querySelector('[data-here]')?.dispatchEvent(event);
    expect(handedKey(event)).toBeNull();
  });

  it.each([
    '<input data-here>',
    '<input type="range" data-here>',
    '<textarea data-here></textarea>',
    '<select data-here></select>',
    '<div contenteditable="true"><b data-here>a</b></div>',
  ])('that is typed or chooses is not: %s', (html) => {
    for (const key of ['a', 'ArrowRight', 'PageDown', ' ']) expect(pressed(html, key)).toBeNull();
  });

  it.each(['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Dead', 'Process', 'F5', 'F11'])(
    'that is the browser’s is not: %s',
    (key) => expect(pressed('<p data-here></p>', key)).toBeNull(),
  );

  it.each(['ctrlKey', 'altKey', 'metaKey', 'isComposing'])('with %s is not', (name) => {
    expect(pressed('<p data-here></p>', 'ArrowRight', { [name]: true })).toBeNull();
  });

  it('that presses a link or button is not, nor one that scrolls a box; sideways it is', () => {
    expect(pressed('<a href="#a" data-here>a</a>', 'Enter')).toBeNull();
    expect(pressed('<button><b data-here>On</b></button>', ' ')).toBeNull();
    document.body.innerHTML = '<div style="overflow-y: auto"><p>long</p></div>';
    const box = document.querySelector('div') as HTMLElement;
    Object.defineProperty(box, 'scrollHeight', { value: 900 });
    Object.defineProperty(box, 'clientHeight', { value: 300 });
    const of = (key: string) => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      box.firstElementChild?.dispatchEvent(event);
      return handedKey(event);
    };
    expect(of('PageDown')).toBeNull();
    expect(of('ArrowDown')).toBeNull();
    expect(of('ArrowRight')).toMatchObject({ key: 'ArrowRight' });
    box.style.overflowY = 'hidden';
    expect(of('PageDown')).toMatchObject({ key: 'PageDown' });
  });
});
