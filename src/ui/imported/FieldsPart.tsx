import { For, Show } from 'solid-js';
import { NO_FIELDS, type FieldChoice } from '../../imported/fields/field-choice.ts';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { ImportedLayer } from './imported-layer.ts';

const OF_RECORDS = ['start', 'end', 'date', 'name', 'colour'] as const;
/** Of a table, what its columns do not say already. */
const OF_TABLES = ['colour'] as const;
const ORDERS = ['day-first', 'month-first'] as const;

/**
 * Which properties of a file hold what, the order of day and month in its dates, and where it has records without a date, a
 * button for each property that looks like one: to choose is to have the file read again.
 */
export function FieldsPart(props: { readonly layer: ImportedLayer }) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const opened = () => props.layer.opened();
  const fields = () => opened().fields;
  const base = () => props.layer.options().fields ?? NO_FIELDS;
  const keys = () => (opened().table ? OF_TABLES : OF_RECORDS);
  const looking = () => (opened().report.undated > 0 ? fields().dateLike : []);
  const pair = () => (looking().length === 2 ? looking() : []);
  const orderMatters = () =>
    opened().order !== null || opened().report.counts.some(([reason]) => reason === 'ambiguous-date');

  function take(dates: Pick<FieldChoice, 'start' | 'end' | 'date'>): void {
    const { table } = opened();
    const columns = props.layer.options().columns ?? table?.columns;
    if (table && columns)
      props.layer.readAgain({
        columns: { ...columns, start: dates.start ?? dates.date, end: dates.end ?? dates.date },
      });
    else props.layer.readAgain({ fields: { ...base(), ...dates } });
  }
  function choose(key: (typeof OF_RECORDS)[number], value: string): void {
    const name = value === '' ? null : value;
    const { start, end } = fields().taken;
    if (key === 'date') take({ start: null, end: null, date: name });
    else if (key === 'start') take({ start: name, end, date: null });
    else if (key === 'end') take({ start, end: name, date: null });
    else props.layer.readAgain({ fields: { ...base(), [key]: name } });
  }

  return (
    <>
      <Show when={looking().length > 0}>
        <div class="imported-looking">
          <p>{words().noDates(opened().report.undated)}</p>
          <ul>
            <For each={looking()}>
              {({ name, example }) => (
                <li>
                  <button type="button" onClick={() => take({ start: null, end: null, date: name })}>
                    {words().takeDate(name)}
                  </button>{' '}
                  <q class="quiet">{example}</q>
                </li>
              )}
            </For>
            <Show when={pair().length === 2}>
              <li>
                <button
                  type="button"
                  onClick={() =>
                    take({ start: pair()[0]?.name ?? null, end: pair()[1]?.name ?? null, date: null })
                  }
                >
                  {words().takeSpan(pair()[0]?.name ?? '', pair()[1]?.name ?? '')}
                </button>
              </li>
            </Show>
          </ul>
        </div>
      </Show>
      <Show when={fields().names.length > 0 || orderMatters()}>
        <details class="imported-fields">
          <summary>{words().fields}</summary>
          <fieldset class="imported-columns">
            <legend class="visually-hidden">{words().fields}</legend>
            <For each={keys()}>
              {(key) => (
                <label>
                  {words().fieldNames[key]}{' '}
                  <select
                    value={fields().taken[key] ?? ''}
                    onChange={(event) => choose(key, event.currentTarget.value)}
                  >
                    <option value="">{words().none}</option>
                    <For each={fields().names}>
                      {(name) => (
                        <option value={name} selected={name === fields().taken[key]}>
                          {name}
                        </option>
                      )}
                    </For>
                  </select>
                </label>
              )}
            </For>
            <Show when={orderMatters()}>
              <label>
                {words().order}{' '}
                <select
                  value={opened().order ?? ''}
                  onChange={(event) =>
                    props.layer.readAgain({
                      order: ORDERS.find((order) => order === event.currentTarget.value) ?? null,
                    })
                  }
                >
                  <option value="">{words().orders.unknown}</option>
                  <For each={ORDERS}>
                    {(order) => (
                      <option value={order} selected={order === opened().order}>
                        {words().orders[order]}
                      </option>
                    )}
                  </For>
                </select>
              </label>
            </Show>
          </fieldset>
        </details>
      </Show>
    </>
  );
}
