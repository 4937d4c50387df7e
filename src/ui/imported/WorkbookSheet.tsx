import { For, Show } from 'solid-js';
import { NO_EDITS } from '../../imported/edits/file-edits.ts';
import type { OpenOptions } from '../../imported/imported-file.ts';
import { ALL_RECORDS } from '../../imported/table/table-query.ts';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { ImportedLayer } from './imported-layer.ts';

/** Which sheet of a workbook is shown, where it has several; what was chosen and changed of each stays with it while the page does. */
export function WorkbookSheet(props: { readonly layer: ImportedLayer }) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const sheet = () => props.layer.opened().table?.sheet;
  /** What was chosen of sheets that are not shown. */
  const left = new Map<string, Pick<OpenOptions, 'columns' | 'fields' | 'edits'>>();

  function choose(name: string): void {
    const now = sheet();
    if (!now || name === now.read) return;
    const { columns, fields, edits } = props.layer.options();
    // what was looked for is of the columns of the other
    props.layer.table.look(ALL_RECORDS);
    left.set(now.read, { columns, fields, ...(edits && { edits }) });
    props.layer.readAgain({
      columns: null,
      fields: null,
      edits: NO_EDITS,
      ...left.get(name),
      sheet: name,
    });
  }

  return (
    <Show when={sheet()}>
      {(read) => (
        <p>
          <label>
            {words().sheet}{' '}
            <select value={read().read} onChange={(event) => choose(event.currentTarget.value)}>
              <For each={read().all}>
                {(name) => (
                  <option value={name} selected={name === read().read}>
                    {name}
                  </option>
                )}
              </For>
            </select>
          </label>
        </p>
      )}
    </Show>
  );
}
