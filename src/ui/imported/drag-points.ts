/** What may be dragged on a map. */
export interface Draggable {
  /** The record whose point lies at a point of the map (CSS px); −1 where there is none. */
  pick(x: number, y: number): number;
  /** Hears that it was dropped at another. */
  drop(record: number, x: number, y: number): void;
}

/** Px that a press must move to be a drag. */
const LEAST = 4;

/** Lets points be dragged on the map in `container`, by mouse or finger; returns what ends it. */
export function dragPoints(container: HTMLElement, { pick, drop }: Draggable): () => void {
  let held: { record: number; x: number; y: number; moved: boolean } | null = null;
  let ghost: HTMLElement | null = null;
  const at = (event: MouseEvent | Touch) => {
    const { left, top } = container.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  const of = (event: Event) =>
    event instanceof MouseEvent ? event : (event as TouchEvent).changedTouches[0];

  function letGo(): void {
    ghost?.remove();
    [held, ghost] = [null, null];
  }
  function press(event: Event): void {
    const point = of(event);
    // two fingers mean the map
    if ('touches' in event && (event as TouchEvent).touches.length > 1) return letGo();
    if (!point || (event instanceof MouseEvent && event.button !== 0)) return;
    const { x, y } = at(point);
    const record = pick(x, y);
    if (record < 0) return;
    // the map would be dragged instead
    event.stopPropagation();
    held = { record, x, y, moved: false };
  }
  function move(event: Event): void {
    const point = of(event);
    if (!held || !point) return;
    const { x, y } = at(point);
    held.moved ||= Math.hypot(x - held.x, y - held.y) >= LEAST;
    if (!held.moved) return;
    event.preventDefault();
    if (!ghost) {
      ghost = document.createElement('div');
      ghost.className = 'imported-ghost';
      container.append(ghost);
    }
    ghost.style.translate = `${x}px ${y}px`;
  }
  function release(event: Event): void {
    const [point, was] = [of(event), held];
    letGo();
    // what the device takes back was dropped nowhere
    if (!was?.moved || !point || event.type === 'touchcancel') return;
    const { x, y } = at(point);
    drop(was.record, x, y);
    // it is no click on what lies there
    const swallow = (click: Event) => click.stopPropagation();
    container.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => container.removeEventListener('click', swallow, { capture: true }));
  }
  const listen = [
    [container, ['mousedown', 'touchstart', 'pointerdown'], press],
    [window, ['mousemove', 'touchmove'], move],
    [window, ['mouseup', 'touchend', 'touchcancel'], release],
  ] as const;
  for (const [target, events, heard] of listen)
    for (const event of events) target.addEventListener(event, heard, { capture: true, passive: false });
  return () => {
    letGo();
    for (const [target, events, heard] of listen)
      for (const event of events) target.removeEventListener(event, heard, { capture: true });
  };
}
