import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dragPoints } from '../../../src/ui/imported/drag-points.ts';

let map: HTMLElement;
let stop: () => void;
const dropped = vi.fn();
/** What the map under the points hears. */
const heard = vi.fn();

/** A map at 100, 50 of the page with record 3 around 40, 40 of it. */
beforeEach(() => {
  map = document.body.appendChild(document.createElement('div'));
  map.getBoundingClientRect = () => ({ left: 100, top: 50 }) as DOMRect;
  const canvas = map.appendChild(document.createElement('canvas'));
  for (const kind of ['mousedown', 'touchstart', 'click']) canvas.addEventListener(kind, () => heard(kind));
  stop = dragPoints(map, {
    pick: (x, y) => (Math.hypot(x - 40, y - 40) < 8 ? 3 : -1),
    drop: dropped,
  });
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const canvas = () => map.querySelector('canvas') ?? map;
const mouse = (kind: string, x: number, y: number, button = 0) =>
  (kind === 'mousemove' ? window : canvas()).dispatchEvent(
    new MouseEvent(kind, { clientX: x, clientY: y, button, bubbles: true, cancelable: true }),
  );
function touch(kind: string, x: number, y: number, fingers = 1): Event {
  const changedTouches = [{ clientX: x, clientY: y }];
  const touches = Array.from({ length: fingers });
  const event = Object.assign(new Event(kind, { bubbles: true, cancelable: true }), {
    changedTouches,
    touches,
  });
  canvas().dispatchEvent(event);
  return event;
}
const ghost = () => map.querySelector<HTMLElement>('.imported-ghost');

describe('a point that is dragged', () => {
  it('by mouse is dropped where it is let go, shown on its way, and neither drags the map nor clicks it', () => {
    mouse('mousedown', 142, 91);
    mouse('mousemove', 160, 120);
    expect(ghost()?.style.translate).toBe('60px 70px');
    mouse('mouseup', 180, 130);
    expect(ghost()).toBeNull();
    expect(dropped.mock.calls).toEqual([[3, 80, 80]]);
    mouse('click', 180, 130);
    expect(heard).not.toHaveBeenCalled();
  });

  it('by finger likewise, and the page does not scroll under it', () => {
    touch('touchstart', 140, 90);
    expect(touch('touchmove', 150, 110).defaultPrevented).toBe(true);
    touch('touchend', 170, 140);
    expect(dropped.mock.calls).toEqual([[3, 70, 90]]);
    expect(heard).not.toHaveBeenCalled();
  });

  it('less than a hand trembles stays, and is clicked', () => {
    mouse('mousedown', 140, 90);
    mouse('mousemove', 142, 91);
    mouse('mouseup', 142, 91);
    mouse('click', 142, 91);
    expect(dropped).not.toHaveBeenCalled();
    expect(heard.mock.calls).toEqual([['click']]);
  });

  it('where none lies, by another button, or after the end, the map is dragged as ever', () => {
    mouse('mousedown', 300, 300);
    mouse('mousemove', 340, 340);
    mouse('mouseup', 340, 340);
    mouse('mousedown', 140, 90, 2);
    mouse('mousemove', 160, 120);
    mouse('mouseup', 160, 120);
    stop();
    mouse('mousedown', 140, 90);
    mouse('mousemove', 160, 120);
    mouse('mouseup', 160, 120);
    expect(dropped).not.toHaveBeenCalled();
    expect(heard).toHaveBeenCalledTimes(3);
  });
});

it('a touch that the device takes back drops nothing', () => {
  touch('touchstart', 140, 90);
  touch('touchmove', 160, 120);
  touch('touchcancel', 170, 140);
  expect(dropped).not.toHaveBeenCalled();
  expect(ghost()).toBeNull();
});

it('a second finger moves the map, and no point', () => {
  touch('touchstart', 140, 90);
  touch('touchmove', 160, 120);
  touch('touchstart', 300, 300, 2);
  touch('touchend', 300, 300, 1);
  touch('touchend', 170, 140, 0);
  expect(dropped).not.toHaveBeenCalled();
  expect(ghost()).toBeNull();
});
