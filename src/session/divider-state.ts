import { createSignal, type Accessor } from 'solid-js';
import type { View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** How two days are laid side by side. */
export interface DividerState {
  /** Where the line between them lies, 0 to 100 from the left or the top. */
  readonly divider: Accessor<number>;
  /** Whether what they hold otherwise is outlined. */
  readonly outlined: Accessor<boolean>;
  setDivider(share: number): void;
  setOutlined(outlined: boolean): void;
}

/** The divider of a first view. */
export function createDividerState(
  first: Pick<View, 'divider' | 'outlined'>,
): SessionPart<DividerState, 'divider' | 'outlined'> {
  const [divider, setDivider] = createSignal(first.divider);
  const [outlined, setOutlined] = createSignal(first.outlined);
  return {
    state: { divider, outlined, setDivider, setOutlined },
    share: () => ({ divider: divider(), outlined: outlined() }),
    restore(view) {
      setDivider(view.divider);
      setOutlined(view.outlined);
    },
  };
}
