import { createEffect, on } from 'solid-js';
import type { RefusedEdit } from './layer-edits.ts';

const CELL = 'input.imported-cell';

/** The cell below one of a table, in the same column; `null` where there is none. */
function cellBelow(input: HTMLElement): HTMLElement | null {
  const cell = input.closest<HTMLTableCellElement>('td, th');
  const below = cell?.parentElement?.nextElementSibling;
  const at = cell ? [...(cell.parentElement?.children ?? [])].indexOf(cell) : -1;
  return below?.children[at]?.querySelector<HTMLElement>(CELL) ?? null;
}

/** The cell behind one of a table, in the next row where it is the last; `null` where there is none. */
function nextCell(input: HTMLElement): HTMLElement | null {
  const cells = [...(input.closest('tbody')?.querySelectorAll<HTMLElement>(CELL) ?? [])];
  return cells[cells.indexOf(input) + 1] ?? null;
}

/** A cell of a table that is written in: Enter goes to the one below, Tab to the next, Escape takes back what was written. */
export function TableCell(props: {
  readonly label: string;
  readonly text: string;
  /** The last change of the table, where it was not taken: what is written then is what was. */
  readonly refused: RefusedEdit | null;
  onWrite(text: string): void;
}) {
  let input!: HTMLInputElement;
  /** What it said last. */
  let written = '';
  createEffect(() => {
    written = props.text;
  });
  createEffect(
    on(
      () => props.refused,
      (refused) => {
        if (refused) input.value = written = props.text;
      },
    ),
  );
  function write(text: string): void {
    if (text === written) return;
    written = text;
    props.onWrite(text);
  }
  return (
    <input
      ref={input}
      class="imported-cell"
      value={props.text}
      aria-label={props.label}
      onChange={(event) => write(event.currentTarget.value)}
      onKeyDown={(event) => {
        const { key, shiftKey, isComposing } = event;
        if (isComposing) return;
        if (key === 'Escape') {
          event.stopPropagation();
          input.value = props.text;
          input.blur();
        }
        if (key !== 'Enter' && (key !== 'Tab' || shiftKey)) return;
        write(input.value);
        const next = key === 'Enter' ? cellBelow(input) : nextCell(input);
        if (!next) return;
        event.preventDefault();
        next.focus();
      }}
    />
  );
}
