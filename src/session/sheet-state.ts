import { batch, createSignal, type Accessor } from 'solid-js';
import { PLAIN_PAGE, sheetOf, type Fold, type SheetId, type SheetPage } from '../view/panels.ts';
import type { View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** What stands about the map: the open sheet with its page, and what is unfolded. */
export interface SheetState {
  /** What the sheet beside the map holds; `null` while it is closed. */
  readonly sheet: Accessor<SheetId | null>;
  /** What the open page shows of all that it has. */
  readonly page: Accessor<SheetPage>;
  /** Opens a sheet, or closes it; another page opens plain but for what is said of it. */
  openSheet(sheet: SheetId | null, page?: Partial<SheetPage>): void;
  /**
   * Whether the open sheet has given way: on a screen in a hand, to the card of what was chosen since it was last opened or brought back.
   * A link says nothing of it then.
   */
  readonly gaveWay: Accessor<boolean>;
  /** Brings back the sheet that gave way. */
  bringSheetBack(): void;
  changePage(change: Partial<SheetPage>): void;
  /** Whether something is unfolded; `usual`: whether it is where nobody has touched it. */
  isOpen(fold: Fold, usual?: boolean): boolean;
  setOpen(fold: Fold, open: boolean, usual?: boolean): void;
}

type SheetKey = keyof SheetPage | 'sheet' | 'folds';

function pageOf(view: Pick<View, SheetKey>): SheetPage {
  const { sheet: _sheet, folds: _folds, ...page } = sheetOf(view);
  return page;
}

/** The panels of a first view; `choices` counts what has been chosen, `inHand` says whether the screen is one in a hand. */
export function createSheetState(
  first: Pick<View, SheetKey>,
  choices: Accessor<number>,
  inHand: Accessor<boolean>,
): SessionPart<SheetState, SheetKey> {
  const [sheet, writeSheet] = createSignal(first.sheet);
  const [page, writePage] = createSignal(pageOf(first));
  const [folds, writeFolds] = createSignal(first.folds);
  /** The number of the last choice to which the sheet does not give way. */
  const [since, writeSince] = createSignal(choices());
  const bringSheetBack = () => void writeSince(choices());
  const gaveWay = () => sheet() !== null && inHand() && choices() > since();
  return {
    state: {
      sheet,
      page,
      openSheet(next, change) {
        batch(() => {
          bringSheetBack();
          if (next === sheet() && !change) return;
          writeSheet(next);
          writePage({ ...PLAIN_PAGE, ...change });
        });
      },
      gaveWay,
      bringSheetBack,
      changePage: (change) => void writePage({ ...page(), ...change }),
      isOpen(fold, usual = false) {
        return folds().includes(fold) || (usual && !folds().includes(`-${fold}`));
      },
      setOpen(fold, open, usual = false) {
        const others = folds().filter((one) => one !== fold && one !== `-${fold}`);
        const next = open === usual ? others : [...others, open ? fold : `-${fold}`];
        if (next.join() !== folds().join()) writeFolds(next);
      },
    },
    share: () => ({
      ...(gaveWay() ? { sheet: null, ...PLAIN_PAGE } : { sheet: sheet(), ...page() }),
      folds: folds(),
    }),
    restore(view) {
      bringSheetBack();
      writeSheet(view.sheet);
      writePage(pageOf(view));
      writeFolds(view.folds);
    },
  };
}
