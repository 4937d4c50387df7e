import { createSignal, type Accessor } from 'solid-js';
import type { View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** What an address carries besides the atlas: a file to open beside it, and keys that this version does not know. */
export interface AddressState {
  /** The address of a file opened beside the atlas. */
  readonly data: Accessor<string | null>;
  setData(address: string | null): void;
}

/** What the address of a first view carries. */
export function createAddressState(
  first: Pick<View, 'data' | 'unknown'>,
): SessionPart<AddressState, 'data' | 'unknown'> {
  const [data, setData] = createSignal(first.data);
  const [unknown, writeUnknown] = createSignal(first.unknown);
  return {
    state: {
      data,
      setData,
    },
    share: () => ({ data: data(), unknown: unknown() }),
    restore(view) {
      setData(view.data);
      writeUnknown(view.unknown);
    },
  };
}
