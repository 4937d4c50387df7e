import { boundOf, dateOf, dayOf, lastDayOf } from './moments.ts';

/** What a slider moves: a dated layer, or anything that shows an instant. */
export interface ShowsInstant {
  setInstant(day: number): void;
}

/** How a slider is. */
export interface TimeSliderOptions {
  /**
   * The first and the last moment, as `addDatedLayer` takes them. A written date is held to its end: `to: '1815'` is the 31st of December 1815,
   * `'1815-06'` the last day of June.
   */
  readonly from: string | number | Date;
  readonly to: string | number | Date;
  /** Where it stands at first; left out: at the first moment. */
  readonly instant?: string | number | Date;
  readonly layers?: readonly ShowsInstant[];
  /** Days of a step of the arrow keys, and of playing; left out: 1. Page Up and Page Down take ten steps. Dragging reaches every day. */
  readonly step?: number;
  /** Steps a second while it plays; left out: 10. */
  readonly speed?: number;
  /** How wide it is: px, or a width of CSS (`'100%'`); left out: 400. It never is wider than what holds it. */
  readonly width?: number | string;
  readonly calendar?: 'gregorian' | 'julian';
  /** A day in words; left out: `1126-01-31`. */
  readonly format?: (day: number) => string;
  /** Words for readers of the screen: of the slider, and of the button that plays and stops. */
  readonly label?: string;
  readonly playLabel?: string;
  readonly pauseLabel?: string;
}

/** A slider of time: an element to be put anywhere, and a control for MapLibre’s `addControl`. */
export interface TimeSlider {
  readonly element: HTMLElement;
  setDay(day: string | number | Date): void;
  getDay(): number;
  /** Has a further layer shown what the slider says; what it returns ends that. */
  add(layer: ShowsInstant): () => void;
  /** Has a listener told where it stands, at once and whenever it moves; what it returns ends that. */
  onChange(listener: (day: number, date: string) => void): () => void;
  play(): void;
  pause(): void;
  isPlaying(): boolean;
  onAdd(): HTMLElement;
  onRemove(): void;
  getDefaultPosition(): 'bottom-left';
}

const SPEED = 10;
const PAGE = 10;
const WIDTH = 400;
const NOON = 0.5;
/** Longer than this no frame lasted: the page slept. */
const LONGEST_FRAME_MS = 250;

/** A button or a field that looks alike on any page. */
function styled<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, css: string): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = css;
  return element;
}

/** Steps that a key moves by; `null` of other keys. In a script that runs to the left, the left arrow goes ahead. */
function stepsOf(key: string, leftward: boolean): number | null {
  const right = leftward ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: 1,
    ArrowDown: -1,
    ArrowRight: right,
    ArrowLeft: -right,
    PageUp: PAGE,
    PageDown: -PAGE,
    Home: -Infinity,
    End: Infinity,
  };
  return steps[key] ?? null;
}

/**
 * Creates a slider of time: a native range with its date as value text, a button to play and stop, the date beside them. It is dragged to any day;
 * arrow keys move it by a step, Page Up and Page Down by ten, Home and End to its ends; it plays frame by frame and never plays by itself. Throws a
 * RangeError where a moment cannot be read, the last lies before the first, or a step is none.
 */
export function createTimeSlider(options: TimeSliderOptions): TimeSlider {
  const { calendar = 'gregorian', step = 1, speed = SPEED } = options;
  const first = Math.floor(boundOf(options.from, 'begin', calendar));
  const last = lastDayOf(options.to, calendar);
  if (last < first) throw new RangeError(`“${String(options.to)}” lies before “${String(options.from)}”`);
  if (!(step > 0)) throw new RangeError(`a step of ${step} days is none`);
  const format = options.format ?? ((at: number) => dateOf(at, calendar));
  const layers = new Set<ShowsInstant>(options.layers);
  const listeners = new Set<(day: number, date: string) => void>();
  const within = (at: number) => Math.min(Math.max(at, first), last + 1 - 1e-6);
  let day = within(options.instant === undefined ? first + NOON : dayOf(options.instant, calendar));
  let frame = 0;

  const element = styled(
    'div',
    'display:flex;align-items:center;gap:8px;padding:6px 10px;background:#fff;color:#222;border-radius:4px;font:14px/1.4 system-ui,sans-serif;box-sizing:border-box;max-width:calc(100% - 10px)',
  );
  element.style.width = typeof options.width === 'string' ? options.width : `${options.width ?? WIDTH}px`;
  element.className = 'maplibregl-ctrl dated-slider';
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', options.label ?? 'Date');
  const button = styled(
    'button',
    'min-width:32px;min-height:32px;border:1px solid #767676;border-radius:4px;background:#fff;color:#222;font:inherit;cursor:pointer;flex:none',
  );
  button.type = 'button';
  const range = styled('input', 'flex:1 1 240px;min-width:80px;min-height:32px;accent-color:#1a5fb4');
  range.type = 'range';
  range.min = String(first);
  range.max = String(last);
  range.step = '1';
  range.setAttribute('aria-label', options.label ?? 'Date');
  const shown = styled('output', 'flex:none;font-variant-numeric:tabular-nums');
  element.append(button, range, shown);

  function draw(): void {
    const text = format(day);
    range.value = String(Math.floor(day));
    range.setAttribute('aria-valuetext', text);
    shown.textContent = text;
    button.textContent = frame ? '❚❚' : '►';
    button.setAttribute(
      'aria-label',
      frame ? (options.pauseLabel ?? 'Pause') : (options.playLabel ?? 'Play'),
    );
  }
  function move(to: number): void {
    day = within(to);
    for (const layer of layers) layer.setInstant(day);
    const date = dateOf(day, calendar);
    for (const listener of listeners) listener(day, date);
    draw();
  }
  function pause(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    draw();
  }
  function play(): void {
    if (frame) return;
    if (day >= last) move(first + NOON);
    let before = performance.now();
    const turn = (at: number) => {
      const passed = Math.min(Math.max(at - before, 0), LONGEST_FRAME_MS);
      before = at;
      move(day + (passed / 1000) * speed * step);
      if (day >= last) pause();
      else frame = requestAnimationFrame(turn);
    };
    frame = requestAnimationFrame(turn);
    draw();
  }
  button.addEventListener('click', () => (frame ? pause() : play()));
  range.addEventListener('input', () => move(Number(range.value) + NOON));
  range.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const steps = stepsOf(event.key, getComputedStyle(range).direction === 'rtl');
    if (steps === null) return;
    event.preventDefault();
    if (Number.isFinite(steps)) move(day + steps * step);
    else move((steps < 0 ? first : last) + NOON);
  });
  draw();
  for (const layer of layers) layer.setInstant(day);

  return {
    element,
    setDay: (at) => move(dayOf(at, calendar)),
    getDay: () => day,
    add(layer) {
      layers.add(layer);
      layer.setInstant(day);
      return () => void layers.delete(layer);
    },
    onChange(listener) {
      listeners.add(listener);
      listener(day, dateOf(day, calendar));
      return () => void listeners.delete(listener);
    },
    play,
    pause,
    isPlaying: () => frame !== 0,
    onAdd: () => element,
    onRemove() {
      pause();
      element.remove();
    },
    getDefaultPosition: () => 'bottom-left',
  };
}
