import { createEffect, createMemo, createSignal, For, on, Show, type JSX } from 'solid-js';
import { recordAt, type ImportedRecord } from '../../imported/imported-file.ts';
import { movedTo } from '../../imported/edits/moved-to.ts';
import { fieldAxis } from '../../imported/formats/table-columns.ts';
import { textOfValue } from '../../imported/styles/column-groups.ts';
import { COMPARISONS, OWN_COLUMNS } from '../../imported/table/table-query.ts';
import { writeDay } from '../../time/written-date.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { lifeText } from './imported-locale.ts';
import { REASON_WORDS } from '../../imported/reason-words.ts';
import { REPORT_WORDS } from '../../imported/report-words.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { ImportedLayer } from './imported-layer.ts';
import type { RefusedEdit } from './layer-edits.ts';
import { TABLE_WORDS } from './table-words.ts';

const PAGE = 50;
const MOST_COLUMNS = 60;

interface Row {
  readonly i: number;
  readonly record: ImportedRecord;
}

/**
 * The records of a layer as a table, fifty at a time: all their properties, in any order, and what is looked for in them,
 * which the map shows alone. A row goes to its record on the map; where it may be edited, its cells are written in.
 */
export function ImportedTable(props: { readonly layer: ImportedLayer; onGo(record: number): void }) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const ours = useWords(TABLE_WORDS);
  const [turned, setFirst] = createSignal(0);
  const [wrong, setWrong] = createSignal(false);
  const opened = () => props.layer.opened();
  const table = () => props.layer.table;
  const query = () => table().query();
  const columns = () => opened().fields.names.slice(0, MOST_COLUMNS);
  const count = () => table().order().length;
  /** Read again, or looked at otherwise, a file may have fewer records. */
  const first = () => (turned() < count() ? turned() : 0);
  const rows = createMemo(() =>
    [
      ...table()
        .order()
        .subarray(first(), first() + PAGE),
    ].flatMap((i): Row[] => {
      const record = recordAt(opened(), i);
      return record ? [{ i, record }] : [];
    }),
  );
  const turn = (by: number) => setFirst(Math.min(Math.max(0, first() + by), Math.max(0, count() - 1)));
  const nameOf = ({ i, record }: Row) => record.name || locale.words(REPORT_WORDS).record(i + 1);
  const isEditing = () => props.layer.editing();
  const look: ImportedLayer['table']['look'] = (change) => {
    setFirst(0);
    table().look(change);
  };

  /** A day as it is written, the last of its day where it ends; '' where it is open. */
  const written = (at: number) => (Number.isFinite(at) ? writeDay(Math.floor(at), opened().calendar) : '');
  function editDates({ i, record }: Row, change: { readonly start?: string; readonly end?: string }): void {
    props.layer.edit(i, {
      dates: { start: written(record.start), end: written(record.end - 1e-6), ...change },
    });
  }
  function placeOf(i: number): string | null {
    const [west = 0, south = 0, east = 0, north = 0] = opened().records.boxes.subarray(4 * i, 4 * i + 4);
    return west === east && south === north
      ? `${Number(west.toFixed(5))}, ${Number(south.toFixed(5))}`
      : null;
  }
  function editPlace(i: number, text: string): void {
    const [lon = NaN, lat = NaN, ...more] = text.split(/[\s,;，]+/).filter(Boolean).map(Number); // prettier-ignore
    const isPlace = more.length === 0 && Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
    setWrong(!isPlace);
    if (isPlace) props.layer.edit(i, movedTo(opened(), i, [lon, lat]));
  }
  /** Writes a property; one that says where the record stands moves it. */
  function writeCell(i: number, name: string, text: string): void {
    const axis = fieldAxis(name);
    const [lon, lat] = placeOf(i)?.split(', ').map(Number) ?? [];
    const value = Number(text.trim().replace(',', '.'));
    const isPlace = text.trim() !== '' && Math.abs(value) <= (axis === 'lat' ? 90 : 180);
    const moved =
      axis !== null && isPlace && lon !== undefined && lat !== undefined
        ? movedTo(opened(), i, axis === 'lon' ? [value, lat] : [lon, value])
        : null;
    const cells = { [name]: text === '' ? null : text };
    props.layer.edit(i, moved?.cells && Object.hasOwn(moved.cells, name) ? moved : { cells });
  }
  /** What is said of a change that was not taken. */
  function refusal({ problem: { reason, value } }: RefusedEdit): string {
    return ours().refused(value, locale.words(REASON_WORDS)[reason][0]);
  }
  const Cell = (of: {
    readonly row: Row;
    readonly column: string;
    readonly text: string;
    onWrite(text: string): void;
  }) => (
    <input
      class="imported-cell"
      ref={(cell) =>
        // a change that was not taken leaves the cell as it was
        createEffect(on(props.layer.refused, (refused) => refused && void (cell.value = of.text)))
      }
      value={of.text}
      aria-label={ours().cell(of.column, nameOf(of.row))}
      onChange={(event) => of.onWrite(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.currentTarget.value = of.text;
        event.currentTarget.blur();
      }}
    />
  );
  const Heading = (of: { readonly column: string; readonly children: JSX.Element }) => {
    const sort = () => (query().sort?.column === of.column ? query().sort : null);
    return (
      <th scope="col" aria-sort={sort() ? (sort()?.falling ? 'descending' : 'ascending') : 'none'}>
        <button
          type="button"
          onClick={() => look({ sort: { column: of.column, falling: sort()?.falling === false } })}
        >
          {of.children}
          <span aria-hidden="true">{sort() ? (sort()?.falling ? ' ↓' : ' ↑') : ''}</span>
        </button>
      </th>
    );
  };

  return (
    <details>
      <summary>{words().table}</summary>
      <p class="imported-row">
        <label>
          {ours().search}{' '}
          <input
            type="search"
            value={query().text}
            onInput={(event) => look({ text: event.currentTarget.value })}
          />
        </label>
        <label>
          {ours().filter}{' '}
          <select onChange={(event) => look({ column: event.currentTarget.value || null })}>
            <option value="">{ours().any}</option>
            <For each={columns()}>
              {(name) => (
                <option value={name} selected={name === query().column}>
                  {name}
                </option>
              )}
            </For>
          </select>
        </label>
        <Show when={query().column !== null}>
          <select
            aria-label={ours().comparison}
            onChange={(event) =>
              look({ comparison: COMPARISONS.find((one) => one === event.currentTarget.value) ?? 'has' })
            }
          >
            <For each={COMPARISONS}>
              {(one) => (
                <option value={one} selected={one === query().comparison}>
                  {ours().comparisons[one]}
                </option>
              )}
            </For>
          </select>
          <Show when={query().comparison !== 'blank'}>
            <input
              class="imported-value"
              aria-label={ours().value}
              value={query().value}
              onInput={(event) => look({ value: event.currentTarget.value })}
            />
          </Show>
        </Show>
      </p>
      <p role="status" class="imported-told">
        <Show when={count() < opened().records.count}>{ours().found(count(), opened().records.count)}</Show>
        <Show when={wrong()}> {ours().badPlace}</Show>
        <Show when={props.layer.refused()}>{(one) => <> {refusal(one())}</>}</Show>
      </p>
      <p class="imported-row">
        <label>
          <input
            type="checkbox"
            checked={isEditing()}
            onInput={(event) => props.layer.setEditing(event.currentTarget.checked)}
          />{' '}
          {ours().edit}
        </label>
        <Show when={isEditing()}>
          <button
            type="button"
            aria-pressed={props.layer.adding()}
            onClick={() => props.layer.setAdding(!props.layer.adding())}
          >
            {props.layer.adding() ? ours().adding : ours().add}
          </button>
          <button type="button" disabled={!props.layer.canUndo()} onClick={() => props.layer.undo()}>
            {ours().undo}
          </button>
          <span class="quiet">{ours().stays}</span>
        </Show>
      </p>
      <div class="imported-table">
        <table class="record-table">
          <caption>
            {words().rows(Math.min(first() + 1, count()), Math.min(first() + PAGE, count()), count())}
          </caption>
          <thead>
            <tr>
              <Heading column={OWN_COLUMNS.name}>{words().columnNames.name}</Heading>
              <Heading column={OWN_COLUMNS.from}>{words().from}</Heading>
              <Heading column={OWN_COLUMNS.until}>{words().until}</Heading>
              <Show when={isEditing()}>
                <th scope="col">{ours().place}</th>
              </Show>
              <For each={columns()}>{(name) => <Heading column={name}>{name}</Heading>}</For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <button type="button" class="link" onClick={() => props.onGo(row.i)}>
                      {nameOf(row)}
                    </button>
                    <Show when={isEditing()}>
                      <button
                        type="button"
                        class="imported-out"
                        aria-label={ours().remove(nameOf(row))}
                        title={ours().remove(nameOf(row))}
                        onClick={() => props.layer.edit(row.i, { removed: true })}
                      >
                        ×
                      </button>
                    </Show>
                  </th>
                  <Show
                    when={isEditing()}
                    fallback={
                      <For each={lifeText(locale, row.record.start, row.record.end)}>
                        {(text) => <td>{text}</td>}
                      </For>
                    }
                  >
                    <td>
                      <Cell
                        row={row}
                        column={words().from}
                        text={written(row.record.start)}
                        onWrite={(start) => editDates(row, { start })}
                      />
                    </td>
                    <td>
                      <Cell
                        row={row}
                        column={words().until}
                        text={written(row.record.end - 1e-6)}
                        onWrite={(end) => editDates(row, { end })}
                      />
                    </td>
                    <td>
                      <Show when={placeOf(row.i)}>
                        {(place) => (
                          <Cell
                            row={row}
                            column={ours().place}
                            text={place()}
                            onWrite={(text) => editPlace(row.i, text)}
                          />
                        )}
                      </Show>
                    </td>
                  </Show>
                  <For each={columns()}>
                    {(name) => {
                      const text = () =>
                        textOfValue(
                          Object.hasOwn(row.record.properties, name) ? row.record.properties[name] : '',
                        );
                      return (
                        <td>
                          <Show when={isEditing()} fallback={text()}>
                            <Cell
                              row={row}
                              column={name}
                              text={text()}
                              onWrite={(value) => writeCell(row.i, name, value)}
                            />
                          </Show>
                        </td>
                      );
                    }}
                  </For>
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
