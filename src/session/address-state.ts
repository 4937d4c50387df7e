import { createSignal, type Accessor } from 'solid-js';
import type { View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** What an address carries besides the atlas: a file to open beside it, and keys that this version does not know. */
export interface AddressState {
  /** The address of a file opened beside the atlas. */
  readonly data: Accessor<string | null>;
  setData(address: string | null): void;
  /** Whether the dated tiles of that address lie under the atlas. */
  readonly under: Accessor<boolean>;
  setUnder(under: boolean): void;
}

/** What the address of a first view carries. */
export function createAddressState(
  first: Pick<View, 'data' | 'under' | 'unknown'>,
): SessionPart<AddressState, 'data' | 'under' | 'unknown'> {
  const [data, setData] = createSignal(first.data);
  const [under, setUnder] = createSignal(first.under);
  const [unknown, writeUnknown] = createSignal(first.unknown);
  return {
    state: {
      data,
      setData,
      under,
      setUnder,
    },
    share: () => ({ data: data(), under: under(), unknown: unknown() }),
    restore(view) {
      setUnder(view.under);
      setData(view.data);
      writeUnknown(view.unknown);
    },
  };
}
