import { createMemo, createResource, createSignal, type Accessor } from 'solid-js';
import type { Atlas } from '../atlas/atlas.ts';
import type { Account, View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** Where the atlas of the article’s account comes from: made when first asked for, `ready` where the first view has it. */
export interface RivalAtlas {
  load(): Promise<Atlas>;
  readonly ready?: Atlas;
}

/** Whose account is drawn, and the atlas that draws it. */
export interface DrawnAtlas {
  /** The atlas of the account that is drawn; another one once the account has changed and its data are there. */
  readonly atlas: Accessor<Atlas>;
  readonly account: Accessor<Account>;
  setAccount(account: Account): void;
}

/** Draws `own`, or what `rival` holds where the reader asks for the article’s account. */
export function createDrawnAtlas(
  own: Atlas,
  first: Pick<View, 'account'>,
  rival: RivalAtlas | undefined,
): SessionPart<DrawnAtlas, 'account'> {
  const [account, setAccount] = createSignal(first.account);
  const [made] = createResource(
    () => account() === 'seed' && !rival?.ready && rival,
    ({ load }) => load(),
  );
  const atlas = createMemo(() =>
    account() === 'seed' ? (rival?.ready ?? (made.error ? undefined : made()) ?? own) : own,
  );
  return {
    state: {
      atlas,
      account,
      setAccount,
    },
    share: () => ({ account: account() }),
    restore: (view) => void setAccount(view.account),
  };
}
