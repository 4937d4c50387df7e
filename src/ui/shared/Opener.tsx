import { Show, Suspense, type JSX } from 'solid-js';

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
  const close = () => {
    props.onToggle(false);
    opener.focus();
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
