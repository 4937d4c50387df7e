import { createSignal } from 'solid-js';
import type { Slide } from '../../lecture/programme.ts';

/** The slides of the reader’s own lecture while it is given; `null` while the talk is the atlas’s. */
export const [ownSlides, setOwnSlides] = createSignal<readonly Slide[] | null>(null);
