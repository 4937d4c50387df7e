import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shows } from '../../../src/time/time-window.ts';
import { parseDay } from '../../../src/time/written-date.ts';
import { seededNumbers } from '../../seeded-numbers.ts';
import { openApp, press, type OpenApp } from '../app/open-app.tsx';

const DAY = parseDay('1126-01-31');
let open: OpenApp;

beforeEach(() => {
  HTMLElement.prototype.setPointerCapture = () => {};
});
afterEach(() => {
  open.close();
  window.location.hash = '';
  vi.restoreAllMocks();
});

/** Opens the page and waits until its timeline can be looked at closely. */
async function openAt(hash: string): Promise<HTMLElement> {
  open = await openApp(hash);
  return vi.waitFor(() => {
    const strip = open.root.querySelector<HTMLElement>('.timeline');
    if (!strip || !open.root.querySelector('.timeline-tools')) throw new Error('no timeline yet');
    return strip;
  });
}
function inFrame() {
  const host = { postMessage: () => {} } as unknown as Window;
  vi.spyOn(window, 'parent', 'get').mockReturnValue(host as never);
}
/** Turns the wheel over an element; whether that was taken from the page around. */
function wheel(at: Element, more: WheelEventInit): boolean {
  const event = new WheelEvent('wheel', { bubbles: true, cancelable: true, ...more });
  // the environment of the tests gives a wheel neither place nor keys
  Object.defineProperty(event, 'clientX', { value: more.clientX ?? 0 });
  for (const key of ['ctrlKey', 'shiftKey', 'metaKey'] as const)
    Object.defineProperty(event, key, { value: more[key] === true });
  at.dispatchEvent(event);
  return event.defaultPrevented;
}
const days = () => {
  const { start, end } = open.session.timelineWindow();
  return end - start;
};

describe('the wheel over the timeline', () => {
  it.each(['view=embed', 'view=explore'])(
    'is left to the page around a frame, up, down and sideways: %s',
    async (view) => {
      inFrame();
      const strip = await openAt(`#v=1&date=1126-01-31&${view}`);
      const all = days();
      for (const turn of [
        { deltaY: 240 },
        { deltaY: -240 },
        { deltaX: 240 },
        { deltaY: -240, shiftKey: true },
      ])
        expect(wheel(strip, turn)).toBe(false);
      expect(days()).toBe(all);
      expect(wheel(strip, { deltaY: -240, ctrlKey: true })).toBe(true);
      expect(days()).toBeLessThan(all);
    },
  );

  it('looks more closely where there is no page around', async () => {
    const strip = await openAt('#v=1&date=1126-01-31');
    const all = days();
    expect(wheel(strip, { deltaY: -240 })).toBe(true);
    expect(days()).toBeLessThan(all);
  });
});

describe('the timeline of an embed', () => {
  it('shows its day however it is zoomed and moved', async () => {
    const strip = await openAt('#v=1&date=1126-01-31&view=embed');
    const random = seededNumbers(1126);
    let close = 0;
    for (let i = 0; i < 400; i++) {
      const [amount, where, kind] = [random(), random(), random()];
      const deltaY = (amount - 0.6) * 700;
      wheel(strip, { deltaY, clientX: where * 24 - 12, ctrlKey: true, shiftKey: kind < 0.5 });
      expect(shows(open.session.timelineWindow(), DAY)).toBe(true);
      close += Number(days() < 100);
    }
    expect(close).toBeGreaterThan(50);
    expect(open.session.day()).toBe(DAY);
  });

  it('shows its day though the link asks for other days; outside an embed the link has its way', async () => {
    const hash = '#v=1&date=1126-01-31&timeline=1123-02-01/1123-03-31';
    await openAt(`${hash}&view=embed`);
    expect(shows(open.session.timelineWindow(), DAY)).toBe(true);
    expect(days()).toBe(59);
    open.close();
    await openAt(hash);
    expect(shows(open.session.timelineWindow(), DAY)).toBe(false);
  });

  const frame = () => new Promise(requestAnimationFrame);

  it('waits what a finger means: to scroll the page around, or to go to a day', async () => {
    const strip = await openAt('#v=1&date=1126-01-31&view=embed');
    const finger = (type: string, clientX: number, pointerType = 'touch') =>
      strip.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerId: 7, button: 0, clientX, pointerType }),
      );
    finger('pointerdown', 0);
    expect(open.session.day()).toBe(DAY);
    finger('pointermove', 2);
    expect(open.session.day()).toBe(DAY);
    finger('pointercancel', 2);
    expect(open.session.dragging()).toBe(false);
    expect(open.session.day()).toBe(DAY);

    finger('pointerdown', 0);
    finger('pointermove', -9);
    await frame();
    expect(open.session.day()).not.toBe(DAY);
    // also where the page takes the finger between two frames
    finger('pointermove', -12);
    finger('pointercancel', -12);
    await frame();
    expect(open.session.day()).toBe(DAY);

    finger('pointerdown', 0);
    finger('pointerup', 0);
    const tapped = open.session.day();
    expect(tapped).not.toBe(DAY);
    finger('pointerdown', 12, 'mouse');
    expect(open.session.day()).not.toBe(tapped);
    finger('pointerup', 12, 'mouse');
  });
});

it('Escape is used where something is selected, and only there', async () => {
  await openAt('#v=1&date=1126-01-31&select=place:pingzhou');
  const used: boolean[] = [];
  const hear = (event: KeyboardEvent) => used.push(event.defaultPrevented);
  window.addEventListener('keydown', hear);
  press('Escape');
  expect(open.session.selection()).toBeNull();
  press('Escape');
  window.removeEventListener('keydown', hear);
  expect(used).toEqual([true, false]);
});
