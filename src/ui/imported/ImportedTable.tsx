import { createSignal, For } from 'solid-js';
import { recordAt, type ImportedRecord } from '../../imported/imported-file.ts';
import { useLocale } from '../shared/locale-context.ts';
import { lifeText } from './imported-locale.ts';
import { REPORT_WORDS } from '../../imported/report-words.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { ImportedLayer } from './imported-layer.ts';

const PAGE = 50;

/** The records of a layer as a table, fifty at a time; a row goes to its record on the map. */
export function ImportedTable(props: { readonly layer: ImportedLayer; onGo(record: number): void }) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const [turned, setFirst] = createSignal(0);
  const count = () => props.layer.opened().records.count;
  /** Read again, a file may have fewer records. */
  const first = () => (turned() < count() ? turned() : 0);
  const rows = () =>
    Array.from({ length: Math.min(PAGE, count() - first()) }, (_, i) => ({
      i: first() + i,
      record: recordAt(props.layer.opened(), first() + i),
    })).filter((row): row is { i: number; record: ImportedRecord } => row.record !== null);
  const turn = (by: number) => setFirst(Math.min(Math.max(0, first() + by), Math.max(0, count() - 1)));

  return (
    <details>
      <summary>{words().table}</summary>
      <div class="imported-table">
        <table class="record-table">
          <caption>
            {words().rows(Math.min(first() + 1, count()), Math.min(first() + PAGE, count()), count())}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words().columnNames.name}</th>
              <th scope="col">{words().from}</th>
              <th scope="col">{words().until}</th>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {({ i, record }) => (
                <tr>
                  <th scope="row">
                    <button type="button" class="link" onClick={() => props.onGo(i)}>
                      {record.name || locale.words(REPORT_WORDS).record(i + 1)}
                    </button>
                  </th>
                  <For each={lifeText(locale, record.start, record.end)}>{(text) => <td>{text}</td>}</For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </div>
      <p class="imported-row">
        <button type="button" disabled={first() === 0} onClick={() => turn(-PAGE)}>
          {words().previous}
        </button>
        <button type="button" disabled={first() + PAGE >= count()} onClick={() => turn(PAGE)}>
          {words().next}
        </button>
      </p>
    </details>
  );
}
