import { createEffect, createMemo, createSignal, on, onCleanup, type Accessor } from 'solid-js';
import { messageOf } from '../../atlas/message-of.ts';
import type { Miniatures, ScreenPicture, ScreenSize } from '../../export/picture/miniature.ts';
import type { HallPictures } from '../present/hall-pictures.ts';

/** A picture of the hall’s screen, by its address, and what it shows. */
export interface DrawnPicture {
  readonly url: string;
  readonly screen: ScreenSize;
  readonly picture: ScreenPicture;
}

/** The pictures of what the hall sees and will see next. */
export interface StepPictures {
  readonly now: Accessor<DrawnPicture | null>;
  readonly next: Accessor<DrawnPicture | null>;
  /** Whether what the hall told last is yet to be drawn. */
  readonly due: { readonly now: Accessor<boolean>; readonly next: Accessor<boolean> };
  /** Why there are none; '' while there are. */
  readonly lack: Accessor<string>;
}

/**
 * Draws what the hall shows and will show next, one after the other, each anew when it has changed. `open` opens what draws
 * them when it is first needed. What has not been drawn when something newer is told is passed over.
 */
export function createStepPictures(
  told: Accessor<HallPictures | null>,
  open: () => Promise<Miniatures>,
): StepPictures {
  const [now, setNow] = createSignal<DrawnPicture | null>(null);
  const [next, setNext] = createSignal<DrawnPicture | null>(null);
  const [lack, setLack] = createSignal('');
  let miniatures: Promise<Miniatures> | null = null;
  let ended = false;
  let drawing = false;

  const put = (
    set: (drawn: DrawnPicture | null) => void,
    drawn: DrawnPicture | null,
    was: DrawnPicture | null,
  ) => {
    set(drawn);
    if (was) URL.revokeObjectURL(was.url);
  };
  const stale = (
    drawn: DrawnPicture | null,
    wanted: ScreenPicture | null,
    screen: ScreenSize,
  ): wanted is ScreenPicture =>
    wanted !== null && JSON.stringify([drawn?.screen, drawn?.picture]) !== JSON.stringify([screen, wanted]);

  async function drawAll(): Promise<void> {
    if (drawing) return;
    drawing = true;
    try {
      miniatures ??= open();
      const { draw } = await miniatures;
      for (;;) {
        const wanted = told();
        if (!wanted || ended) break;
        const { screen } = wanted;
        const slot = stale(now(), wanted.now, screen)
          ? ([wanted.now, now, setNow] as const)
          : stale(next(), wanted.next, screen)
            ? ([wanted.next, next, setNext] as const)
            : null;
        if (!slot) break;
        const [picture, was, set] = slot;
        const url = URL.createObjectURL(await draw(screen, picture));
        put(set, { url, screen, picture }, was());
        setLack('');
      }
      if (told()?.next === null) put(setNext, null, next());
    } catch (error) {
      miniatures = null;
      setLack(messageOf(error));
      put(setNow, null, now());
      put(setNext, null, next());
    } finally {
      drawing = false;
    }
  }
  createEffect(on(told, (wanted) => wanted && void drawAll()));
  onCleanup(() => {
    ended = true;
    put(setNow, null, now());
    put(setNext, null, next());
    void miniatures?.then((one) => one.remove()).catch(() => undefined);
  });
  const dueOf = (slot: 'now' | 'next', drawn: Accessor<DrawnPicture | null>) =>
    createMemo(() => {
      const wanted = told();
      return lack() === '' && wanted !== null && stale(drawn(), wanted[slot], wanted.screen);
    });
  return { now, next, due: { now: dueOf('now', now), next: dueOf('next', next) }, lack };
}
