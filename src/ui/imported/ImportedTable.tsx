import { createEffect, createMemo, createSignal, For, Index, on, Show, type JSX } from 'solid-js';
import { recordAt, type ImportedRecord } from '../../imported/imported-file.ts';
import { movedTo } from '../../imported/edits/moved-to.ts';
import { fieldAxis } from '../../imported/formats/place-columns.ts';
import { COMPARISONS, OWN_COLUMNS } from '../../imported/table/table-query.ts';
import { writeDay } from '../../time/written-date.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { lifeText } from './imported-locale.ts';
import { REASON_WORDS } from '../../imported/reason-words.ts';
import { REPORT_WORDS } from '../../imported/report-words.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { ImportedLayer } from './imported-layer.ts';
import type { RefusedEdit } from './layer-edits.ts';
import { cellText, tableRoles } from './table-roles.ts';
import { TABLE_WORDS } from './table-words.ts';
import { TableCell } from './TableCell.tsx';

const PAGE = 50;
const MOST_COLUMNS = 60;
/** The property in which a record is called where its file has none for it. */
const NAME = 'name';

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
  const [wrong, setWrong] = createSignal(false);
  let body: HTMLTableSectionElement | undefined;
  const opened = () => props.layer.opened();
  const table = () => props.layer.table;
  const query = () => table().query();
  const roles = createMemo(() => tableRoles(opened()));
  const columns = createMemo(() => roles().others.slice(0, MOST_COLUMNS));
  const count = () => table().order().length;
  const first = () => table().first();
  const rowOf = (i: number): Row[] => {
    const record = recordAt(opened(), i);
    return record ? [{ i, record }] : [];
  };
  /** The record that the reader added last, which stands first of all; −1: none. */
  const fresh = createMemo(() => {
    const number = props.layer.fresh();
    return number === null ? -1 : opened().records.numbers.lastIndexOf(number);
  });
  const rows = createMemo(() => {
    const page = [
      ...table()
        .order()
        .subarray(first(), first() + PAGE),
    ];
    const own = first() === 0 ? fresh() : -1;
    return (own < 0 ? page : [own, ...page.filter((i) => i !== own)]).flatMap(rowOf);
  });
  createEffect(
    on(fresh, (record) => {
      if (record >= 0) body?.querySelector<HTMLElement>('input.imported-cell')?.focus();
    }),
  );
  const turn = (by: number) => table().turnTo(Math.min(Math.max(0, first() + by), Math.max(0, count() - 1)));
  const nameOf = ({ i, record }: Row) => record.name || locale.words(REPORT_WORDS).record(i + 1);
  const isEditing = () => props.layer.editing();
  const look: ImportedLayer['table']['look'] = (change) => table().look(change);
  /** Whether what a record is called by stands in one property, or in none yet. */
  const isNamed = () =>
    roles().name !== null || (opened().table?.columns.name ?? opened().fields.taken.name) === null;
  const headingOf = () => ({
    name: roles().name ?? words().columnNames.name,
    from: roles().start ?? words().from,
    until: roles().end ?? words().until,
  });

  /** A day as it is written, the last of its day where it ends; '' where it is open. */
  const written = (at: number) => (Number.isFinite(at) ? writeDay(Math.floor(at), opened().calendar) : '');
  /** The days of a record; what stands in the file where none was understood. */
  const datesOf = ({ record }: Row) => ({
    start: written(record.start) || cellText(record, roles().start),
    end: written(record.end - 1e-6) || cellText(record, roles().end),
  });
  /** The same as they are told: a cell that was not understood as it is written. */
  function told({ record }: Row): readonly [from: string, until: string] {
    const [from, until] = lifeText(locale, record.start, record.end);
    return [
      (Number.isFinite(record.start) ? '' : cellText(record, roles().start)) || from,
      (Number.isFinite(record.end) ? '' : cellText(record, roles().end)) || until,
    ];
  }
  function editDates(row: Row, change: { readonly start?: string; readonly end?: string }): void {
    props.layer.edit(row.i, { dates: { ...datesOf(row), ...change } });
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
    <TableCell
      label={ours().cell(of.column, nameOf(of.row))}
      text={of.text}
      refused={props.layer.refused()}
      onWrite={of.onWrite}
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
            <For each={opened().fields.names.slice(0, MOST_COLUMNS)}>
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
        <Show when={table().unread() > 0}>
          {' '}
          <span class="quiet">{ours().unread(table().unread())}</span>
        </Show>
        <Show when={wrong()}> {ours().badPlace}</Show>
        <Show when={props.layer.refused()}>{(one) => <> {refusal(one())}</>}</Show>
        <Show when={fresh() >= 0 && isEditing()}> {ours().fresh}</Show>
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
              <Heading column={OWN_COLUMNS.name}>{headingOf().name}</Heading>
              <Heading column={OWN_COLUMNS.from}>{headingOf().from}</Heading>
              <Heading column={OWN_COLUMNS.until}>{headingOf().until}</Heading>
              <Show when={isEditing()}>
                <th scope="col">{ours().place}</th>
              </Show>
              <For each={columns()}>{(name) => <Heading column={name}>{name}</Heading>}</For>
            </tr>
          </thead>
          <tbody ref={(element) => (body = element)}>
            {/* rows stay where they are while what they say changes, and with them where the reader writes */}
            <Index each={rows()}>
              {(row) => (
                <tr>
                  <th scope="row">
                    <Show
                      when={isEditing()}
                      fallback={
                        <button type="button" class="link" onClick={() => props.onGo(row().i)}>
                          {nameOf(row())}
                        </button>
                      }
                    >
                      <span class="imported-head">
                        <button
                          type="button"
                          class="imported-out"
                          aria-label={ours().go(nameOf(row()))}
                          title={ours().go(nameOf(row()))}
                          onClick={() => props.onGo(row().i)}
                        >
                          ◎
                        </button>
                        <button
                          type="button"
                          class="imported-out"
                          aria-label={ours().remove(nameOf(row()))}
                          title={ours().remove(nameOf(row()))}
                          onClick={() => props.layer.edit(row().i, { removed: true })}
                        >
                          ×
                        </button>
                        <Show when={isNamed()} fallback={nameOf(row())}>
                          <Cell
                            row={row()}
                            column={headingOf().name}
                            text={row().record.name}
                            onWrite={(name) => writeCell(row().i, roles().name ?? NAME, name)}
                          />
                        </Show>
                      </span>
                    </Show>
                  </th>
                  <Show
                    when={isEditing()}
                    fallback={
                      <>
                        <td>{told(row())[0]}</td>
                        <td>{told(row())[1]}</td>
                      </>
                    }
                  >
                    <td>
                      <Cell
                        row={row()}
                        column={headingOf().from}
                        text={datesOf(row()).start}
                        onWrite={(start) => editDates(row(), { start })}
                      />
                    </td>
                    <td>
                      <Cell
                        row={row()}
                        column={headingOf().until}
                        text={datesOf(row()).end}
                        onWrite={(end) => editDates(row(), { end })}
                      />
                    </td>
                    <td>
                      <Show when={placeOf(row().i)}>
                        {(place) => (
                          <Cell
                            row={row()}
                            column={ours().place}
                            text={place()}
                            onWrite={(text) => editPlace(row().i, text)}
                          />
                        )}
                      </Show>
                    </td>
                  </Show>
                  <For each={columns()}>
                    {(name) => (
                      <td>
                        <Show when={isEditing()} fallback={cellText(row().record, name)}>
                          <Cell
                            row={row()}
                            column={name}
                            text={cellText(row().record, name)}
                            onWrite={(value) => writeCell(row().i, name, value)}
                          />
                        </Show>
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </Index>
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
