import { createSignal, onCleanup, type Accessor } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { screenKind, type ScreenKind } from '../../view/screen-kind.ts';
import { windowInType } from './reader-type.ts';

/** The kind of the screen as it is now. */
export function screenNow(): ScreenKind {
  const { width, height } = windowInType();
  return screenKind(width, height);
}

/** The kind of the screen that the page stands on, as it is turned or sized; a store of the page. */
export function createScreen(): Accessor<ScreenKind> {
  const [kind, setKind] = createSignal(screenNow());
  const measure = () => void setKind(screenNow());
  window.addEventListener('resize', measure);
  onCleanup(() => window.removeEventListener('resize', measure));
  return kind;
}

/** Whether the card stands open on a screen where nobody has touched it: on a desk, and beside one for what is selected. */
export function cardIsUsual(screen: ScreenKind, session: Session): boolean {
  return screen === 'desk' || (screen === 'middle' && session.selection() !== null);
}
