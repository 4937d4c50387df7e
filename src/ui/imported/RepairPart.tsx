import { createSignal, For, Show } from 'solid-js';
import { repairBy, repairFields, type RepairField } from '../../imported/edits/repair-fields.ts';
import type { Problem } from '../../imported/reason.ts';
import { useLocale } from '../shared/locale-context.ts';
import type { ImportedLayer } from './imported-layer.ts';
import { TABLE_WORDS } from './table-words.ts';
import { TableCell } from './TableCell.tsx';

/** The cells in which a record that was left out may be mended; what is written there has it read again. */
export function RepairPart(props: {
  readonly layer: ImportedLayer;
  readonly problem: Problem;
  /** What the record is called. */
  readonly name: string;
  /** Hears that one is mended. */
  onRepair(): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(TABLE_WORDS);
  const [wrong, setWrong] = createSignal(false);
  const labelOf = ({ of, name }: RepairField) =>
    of === 'cell' ? name : of === 'place' ? words().place : words().days;
  function write(field: RepairField, text: string): void {
    const change = repairBy(field, text);
    setWrong(change === null);
    if (change === null || props.problem.record === null) return;
    props.onRepair();
    props.layer.repair(props.problem.record, change);
  }
  return (
    <For each={repairFields(props.problem, props.layer.opened())}>
      {(field) => (
        <label class="imported-repair">
          {labelOf(field)}{' '}
          <TableCell
            label={words().cell(labelOf(field), props.name)}
            text={field.text}
            refused={null}
            onWrite={(text) => write(field, text)}
          />
          <Show when={wrong()}>
            <span role="alert"> {words().badPlace}</span>
          </Show>
        </label>
      )}
    </For>
  );
}
