import { createRenderEffect, on, Show, Suspense, type JSX } from 'solid-js';

/**
 * A button that opens a sheet beside the map and, when the sheet closes itself, has the focus again. The sheet is made
 * when `mounted` (or, where that is not said, `open`) first holds, and may be fetched then.
 */
export function Opener(props: {
  readonly label: string;
  readonly open: boolean;
  readonly mounted?: boolean;
  onToggle(open: boolean): void;
  sheet(close: () => void): JSX.Element;
}) {
  let opener!: HTMLButtonElement;
  /** What had the focus when the sheet was opened. */
  let from: Element | null = null;
  createRenderEffect(
    on(
      () => props.open,
      (open) => open && (from = document.activeElement),
    ),
  );
  const close = () => {
    const before = from instanceof HTMLElement && from !== document.body ? from : null;
    props.onToggle(false);
    // what opened it may have gone since, or stand in a menu that is folded up
    for (const next of [before, opener, document.querySelector<HTMLElement>('.menu-opener')]) {
      next?.focus();
      if (next?.isConnected && document.activeElement === next) return;
    }
  };
  return (
    <>
      <button
        ref={opener}
        type="button"
        class="record-sheet-opener"
        aria-expanded={props.open}
        onClick={() => (props.open ? close() : props.onToggle(true))}
      >
        {props.label}
      </button>
      <Suspense>
        <Show when={props.mounted ?? props.open}>{props.sheet(close)}</Show>
      </Suspense>
    </>
  );
}
