import { createSignal, type Accessor } from 'solid-js';
import { useStore } from './app-context.ts';
import { createScreen } from './screen.ts';

/** Whether all that the plate with the day can do is unfolded, as the reader wants it; `null` as the screen has it. */
function createMenuChoice() {
  const [choice, choose] = createSignal<boolean | null>(null);
  return { choice, choose };
}

/** The menu of the page: open on a desk, folded up in a hand. Call within a component. */
export function useMenu(): { readonly open: Accessor<boolean>; setOpen(open: boolean): void } {
  const { choice, choose } = useStore(createMenuChoice);
  const screen = useStore(createScreen);
  return {
    open: () => choice() ?? screen() !== 'hand',
    setOpen: (open) => void choose(open === (screen() !== 'hand') ? null : open),
  };
}
