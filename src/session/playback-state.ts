import { createSignal, type Accessor } from 'solid-js';
import type { View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** Whether the time moves, by itself or in the reader's hand, and how fast. */
export interface PlaybackState {
  readonly playing: Accessor<boolean>;
  /** Days per second. */
  readonly rate: Accessor<number>;
  /** Whether playback goes round. */
  readonly loop: Accessor<boolean>;
  readonly dragging: Accessor<boolean>;
  play(): void;
  pause(): void;
  setRate(rate: number): void;
  setLoop(loop: boolean): void;
  /** Takes the time in hand, which ends playback, or lets it go. */
  setDragging(dragging: boolean): void;
}

/** Playback at rest; `rewind` is called before it sets out. */
export function createPlaybackState(
  first: Pick<View, 'speed' | 'loop'>,
  rewind: (rate: number) => void,
): SessionPart<PlaybackState, 'speed' | 'loop'> {
  const [playing, writePlaying] = createSignal(false);
  const [rate, setRate] = createSignal(first.speed);
  const [loop, setLoop] = createSignal(first.loop);
  const [dragging, writeDragging] = createSignal(false);
  return {
    state: {
      playing,
      rate,
      loop,
      dragging,
      play() {
        rewind(rate());
        writePlaying(true);
      },
      pause: () => void writePlaying(false),
      setRate,
      setLoop,
      setDragging(next) {
        if (next) writePlaying(false);
        writeDragging(next);
      },
    },
    share: () => ({ speed: rate(), loop: loop() }),
    restore(view) {
      setRate(view.speed);
      setLoop(view.loop);
    },
  };
}
