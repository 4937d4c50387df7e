import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenToHand } from '../../../src/ui/present/listen-to-hand.ts';

interface Finger {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
}
const WIDTH = 1000;
let at = 0;
let blank = false;
let explores = false;
let turned: string[] = [];
let held: boolean[] = [];
let pressed: string[] = [];
/** What the map hears. */
let heard: string[] = [];
let end: () => void;

beforeEach(() => {
  // only what the listener makes itself needs to be one of the browser’s own
  vi.stubGlobal('TouchEvent', class extends Event {});
  vi.stubGlobal('innerWidth', WIDTH);
  document.body.innerHTML =
    '<div class="map"><canvas></canvas></div><div class="caption"><p>Text</p><button>Caption</button></div>' +
    '<div class="present-controls"><button id="next">Next</button></div>';
  the('#next').addEventListener('click', () => void pressed.push('next'));
  // what a layout would give
  the('#next').getBoundingClientRect = () => ({ left: 400, right: 500, top: 280, bottom: 330 }) as DOMRect;
  [blank, explores, turned, held, heard, pressed, at] = [false, false, [], [], [], [], 0];
  for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'])
    the('.map').addEventListener(type, () => void heard.push(type));
  end = listenToHand({
    wake: () => {
      const was = blank;
      blank = false;
      return was;
    },
    atStep: () => !explores,
    hold: (on) => void held.push(on),
    turn: (to) => void turned.push(to),
  });
});
afterEach(() => {
  end();
  document.body.innerHTML = '';
  vi.unstubAllGlobals();
});

function the(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
/** Tells of fingers on something; returns whether the browser was kept from what it does by itself. */
function touch(target: Element, type: string, changed: Finger, all: readonly Finger[]): boolean {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.assign(event, { touches: all, changedTouches: [{ ...changed, target }] });
  Object.defineProperty(event, 'timeStamp', { value: at });
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
const finger = (clientX: number, clientY = 300, identifier = 0): Finger => ({ identifier, clientX, clientY });
/** Moves one finger across, in so many ms. */
function move(on: string, from: number, dx: number, ms: number): void {
  const target = the(on);
  touch(target, 'touchstart', finger(from), [finger(from)]);
  for (let i = 1; i <= 8; i++) {
    at += ms / 8;
    touch(target, 'touchmove', finger(from + (dx * i) / 8), [finger(from + (dx * i) / 8)]);
  }
  touch(target, 'touchend', finger(from + dx), []);
  at += 50;
}

describe('a finger', () => {
  it('that flicks over the map turns a step, and the map takes it for nothing', () => {
    move('canvas', 600, -150, 150);
    move('canvas', 400, 150, 150);
    expect(turned).toEqual(['next', 'previous']);
    expect(heard).toEqual(['touchstart', 'touchcancel', 'touchstart', 'touchcancel']);
    expect(held).toEqual([true, false, true, false]);
  });

  it('that drags is the map’s, from soon after it was set down', () => {
    move('canvas', 600, -150, 1600);
    expect(turned).toEqual([]);
    expect(heard.filter((type) => type === 'touchmove').length).toBeGreaterThanOrEqual(7);
    expect(heard.at(-1)).toBe('touchend');
  });

  it('is the map’s however it moves while something else than the step is looked at', () => {
    explores = true;
    move('canvas', 600, -150, 150);
    expect(turned).toEqual([]);
    expect(heard).toEqual(['touchstart', ...Array<string>(8).fill('touchmove'), 'touchend']);
  });

  it('at an edge turns a step by a tap or a swipe, and the map hears nothing', () => {
    explores = true;
    move('canvas', WIDTH - 10, 0, 60);
    move('canvas', 10, 0, 60);
    move('canvas', WIDTH - 10, -200, 1000);
    expect(turned).toEqual(['next', 'previous', 'next']);
    expect(heard).toEqual([]);
  });

  it('turns a step across a panel, and presses what is to be pressed', () => {
    move('.caption p', 500, -150, 800);
    move('.caption button', 500, -150, 150);
    move('.caption p', 500, 0, 60);
    expect(turned).toEqual(['next']);
  });

  it('presses what turns the lecture where it is lifted on it, however it has wandered, and once', () => {
    move('#next', 420, 0, 60);
    move('#next', 420, 30, 900);
    expect(pressed).toEqual(['next', 'next']);
    expect(touch(the('#next'), 'touchstart', finger(450), [finger(450)])).toBe(false);
    // the browser shall not press it a second time
    expect(touch(the('#next'), 'touchend', finger(450), [])).toBe(true);
    expect(pressed).toHaveLength(3);
    const aside = { clientX: 450, clientY: 380, identifier: 0 };
    touch(the('#next'), 'touchstart', finger(450), [finger(450)]);
    touch(the('#next'), 'touchmove', aside, [aside]);
    touch(the('#next'), 'touchend', aside, []);
    expect([pressed.length, turned]).toEqual([3, []]);
  });

  it('that swipes from what turns the lecture turns it the way it swipes, and presses nothing', () => {
    move('#next', 450, -150, 150);
    move('#next', 450, 150, 150);
    expect([pressed, turned]).toEqual([[], ['next', 'previous']]);
  });

  it('presses also while another rests on the map', () => {
    const [resting, pressing] = [finger(700), finger(450, 300, 1)];
    touch(the('canvas'), 'touchstart', resting, [resting]);
    touch(the('#next'), 'touchstart', pressing, [resting, pressing]);
    touch(the('#next'), 'touchend', pressing, [resting]);
    touch(the('canvas'), 'touchend', resting, []);
    expect([pressed, turned]).toEqual([['next'], []]);
  });

  it('that the system takes away presses nothing', () => {
    touch(the('#next'), 'touchstart', finger(450), [finger(450)]);
    touch(the('#next'), 'touchcancel', finger(450), []);
    touch(the('#next'), 'touchend', finger(450), []);
    expect([pressed, held]).toEqual([[], [true, false]]);
  });

  it('that is joined by another turns nothing, and the map has both', () => {
    const canvas = the('canvas');
    touch(canvas, 'touchstart', finger(500), [finger(500)]);
    touch(canvas, 'touchstart', finger(600, 300, 1), [finger(500), finger(600, 300, 1)]);
    at += 60;
    touch(canvas, 'touchmove', finger(350), [finger(350), finger(600, 300, 1)]);
    touch(canvas, 'touchend', finger(350), [finger(600, 300, 1)]);
    touch(canvas, 'touchend', finger(600, 300, 1), []);
    expect(turned).toEqual([]);
    expect(heard).toEqual(['touchstart', 'touchstart', 'touchmove', 'touchend', 'touchend']);
    expect(held).toEqual([true, false]);
  });

  it('shows a blank screen again, and does nothing else', () => {
    blank = true;
    move('canvas', WIDTH - 10, 0, 60);
    expect([blank, turned]).toEqual([false, []]);
  });
});
