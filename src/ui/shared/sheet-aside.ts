import { createSignal, type Accessor } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useStore } from './app-context.ts';

/** A sheet beside the map, and whether it has given way to the card of what was gone to. */
export interface PlacedSheet {
  readonly aside: Accessor<boolean>;
  bringBack(): void;
}

/** The sheets beside the map, in a hand one at a time; a store of the page. */
interface SheetPlace {
  /** How many are open. */
  readonly open: Accessor<number>;
  /** The one that was opened last, of those that have not given way; where all have, of all. */
  readonly top: Accessor<PlacedSheet | undefined>;
  /** A sheet opens; returns what closes it. */
  enter(sheet: PlacedSheet): () => void;
}

/** Creates the place of the sheets. */
export function createSheetPlace(): SheetPlace {
  const [sheets, setSheets] = createSignal<readonly PlacedSheet[]>([]);
  return {
    open: () => sheets().length,
    top: () => sheets().findLast((one) => !one.aside()) ?? sheets().at(-1),
    enter(sheet) {
      setSheets([...sheets(), sheet]);
      return () => void setSheets(sheets().filter((one) => one !== sheet));
    },
  };
}

/** The sheet of which links tell. */
export const linkedSheet = (session: Session): PlacedSheet => ({
  aside: session.gaveWay,
  bringBack: session.bringSheetBack,
});

/** A sheet of which no link tells: what is chosen while it is open sets it aside in a hand. */
export function passingSheet(session: Session, inHand: Accessor<boolean>): PlacedSheet {
  const [since, setSince] = createSignal(session.choices());
  return {
    aside: () => inHand() && session.choices() > since(),
    bringBack: () => void setSince(session.choices()),
  };
}

/** Whether every open sheet has given way, with what brings back the last. Call within a component. */
export function useSheetAside(): PlacedSheet {
  const place = useStore(createSheetPlace);
  return {
    aside: () => place.top()?.aside() ?? false,
    bringBack: () => place.top()?.bringBack(),
  };
}
