import { afterEach, describe, expect, it, vi } from 'vitest';
import { dateOf, dayOf } from '../../../src/lifespans/plugin/moments.ts';
import { createTimeSlider, type TimeSliderOptions } from '../../../src/lifespans/plugin/time-slider.ts';

const WARS = { from: '1796', to: '1815', instant: '1805-12-02', step: 365 } as const;

function slider(options: TimeSliderOptions) {
  const made = createTimeSlider(options);
  document.body.append(made.element);
  const range = made.element.querySelector('input') as HTMLInputElement;
  return {
    made,
    range,
    date: () => dateOf(made.getDay(), options.calendar),
    drag(to: string) {
      range.value = String(Math.floor(dayOf(to, options.calendar)));
      range.dispatchEvent(new Event('input'));
    },
    press(key: string, also: KeyboardEventInit = {}) {
      const event = new KeyboardEvent('keydown', { key, cancelable: true, ...also });
      range.dispatchEvent(event);
      return event.defaultPrevented;
    },
  };
}
afterEach(() => document.body.replaceChildren());

describe('a slider of time', () => {
  it('is dragged to every day, however long its step', () => {
    const { drag, date, range } = slider(WARS);
    expect(range.step).toBe('1');
    for (const day of ['1813-10-16', '1815-06-18', '1815-12-31', '1796-01-01', '1796-01-02']) {
      drag(day);
      expect(date()).toBe(day);
    }
  });

  it('moves by its step with the arrows, by ten with Page Up and Page Down, and to its very ends with Home and End', () => {
    const { press, date } = slider(WARS);
    const stops = [
      'ArrowRight',
      'ArrowUp',
      'ArrowLeft',
      'ArrowDown',
      'PageDown',
      'Home',
      'PageUp',
      'End',
    ].map((key) => [press(key), date()]);
    expect(stops).toEqual(
      ['1806-12-02', '1807-12-02', '1806-12-02', '1805-12-02', '1796-01-01', '1796-01-01', '1805-12-30', '1815-12-31'].map((day) => [true, day]),
    ); // prettier-ignore
    expect(press('Tab')).toBe(false);
    expect(press('ArrowLeft', { altKey: true })).toBe(false);
    expect(date()).toBe('1815-12-31');
  });

  it.each([
    ['1815', 'gregorian', '1815-12-31'],
    ['1127-05', 'julian', '1127-05-31'],
    ['1815-06-18', 'gregorian', '1815-06-18'],
    ['1815-06-18T09:00', 'gregorian', '1815-06-18'],
    ['-43', 'julian', '-0043-12-31'],
  ] as const)('goes to the end of what is written: %s', (to, calendar, last) => {
    const { press, date } = slider({ from: '-100', to, calendar });
    press('End');
    expect(date()).toBe(last);
  });

  it('goes to the day of a Date and of a number', () => {
    for (const to of [new Date(Date.UTC(1815, 5, 18)), dayOf('1815-06-18')]) {
      const { press, date } = slider({ from: '1800', to });
      press('End');
      expect(date()).toBe('1815-06-18');
    }
  });

  it('refuses a time that ends before it begins, and a step that is none', () => {
    expect(() => createTimeSlider({ from: '1816', to: '1815' })).toThrow('“1815” lies before “1816”');
    expect(() => createTimeSlider({ from: '1815', to: '1815', step: 0 })).toThrow(RangeError);
  });

  it('tells a listener where it stands, at once and whenever it moves', () => {
    const { made, drag } = slider(WARS);
    const heard = vi.fn<(day: number, date: string) => void>();
    const stop = made.onChange(heard);
    drag('1815-06-18');
    stop();
    drag('1815-06-19');
    expect(heard.mock.calls.map(([, date]) => date)).toEqual(['1805-12-02', '1815-06-18']);
  });

  it('is wide enough to be dragged, and as wide as it is told to be', () => {
    expect(slider(WARS).made.element.style.width).toBe('400px');
    expect(slider({ ...WARS, width: 250 }).made.element.style.width).toBe('250px');
    expect(slider({ ...WARS, width: '100%' }).made.element.style.width).toBe('100%');
  });
});
