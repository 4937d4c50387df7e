import { createSignal, type Accessor } from 'solid-js';
import { useApp } from './app-context.ts';
import { createScreen } from './screen.ts';

/** The sheets beside the map, and whether they have given way to the card of what was gone to; a store of the page. */
interface SheetPlace {
  /** How many are open. */
  readonly open: Accessor<number>;
  /** The one that was opened last, of those that are open. */
  readonly top: Accessor<symbol | undefined>;
  /** A sheet opens; returns what closes it. */
  enter(sheet: symbol): () => void;
  /** The number of the last choice that the sheets do not give way to. */
  readonly since: Accessor<number>;
  bringBack(choices: number): void;
}

/** Creates the place of the sheets. */
export function createSheetPlace(): SheetPlace {
  const [sheets, setSheets] = createSignal<readonly symbol[]>([]);
  const [since, bringBack] = createSignal(0);
  return {
    open: () => sheets().length,
    top: () => sheets().at(-1),
    enter(sheet) {
      setSheets([...sheets(), sheet]);
      return () => void setSheets(sheets().filter((one) => one !== sheet));
    },
    since,
    bringBack: (choices) => void bringBack(choices),
  };
}

/**
 * Whether the open sheet has given way: on a screen in a hand, to the card of what was chosen since the sheet was last
 * brought forward; with what brings it back. Call within a component.
 */
export function useSheetAside(): { readonly aside: Accessor<boolean>; bringBack(): void } {
  const app = useApp();
  const place = app.store(createSheetPlace);
  const screen = app.store(createScreen);
  const { session } = app;
  return {
    aside: () => screen() === 'hand' && place.open() > 0 && session.choices() > place.since(),
    bringBack: () => place.bringBack(session.choices()),
  };
}
