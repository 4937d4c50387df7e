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

/** The panels of a first view. */
export function createSheetState(first: Pick<View, SheetKey>): SessionPart<SheetState, SheetKey> {
  const [sheet, writeSheet] = createSignal(first.sheet);
  const [page, writePage] = createSignal(pageOf(first));
  const [folds, writeFolds] = createSignal(first.folds);
  return {
    state: {
      sheet,
      page,
      openSheet(next, change) {
        if (next === sheet() && !change) return;
        batch(() => {
          writeSheet(next);
          writePage({ ...PLAIN_PAGE, ...change });
        });
      },
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
    share: () => ({ sheet: sheet(), ...page(), folds: folds() }),
    restore(view) {
      writeSheet(view.sheet);
      writePage(pageOf(view));
      writeFolds(view.folds);
    },
  };
}
