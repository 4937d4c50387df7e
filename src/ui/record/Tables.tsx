import { InTongues } from '../shared/InTongues.tsx';
import { createMemo, createResource, For, onMount, Show } from 'solid-js';
import { tableCsv } from '../../atlas/downloads/csv.ts';
import { createRowFilter } from '../../atlas/tables/filter-rows.ts';
import { isBilingual, type Cell, type Column, type Row } from '../../atlas/tables/record-table.ts';
import { differencesTable, frontierTable, holdersTable } from '../../atlas/tables/day-tables.ts';
import { recordTables } from '../../atlas/tables/record-tables.ts';
import { sortRows, type Sorting } from '../../atlas/tables/sort-rows.ts';
import { loadArcs } from '../../load/load-geo.ts';
import { dayOf } from '../../time/instant.ts';
import { yearText } from '../../time/date-text.ts';
import { calendarDateOf, type JulianDay } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import { PRECISION_WORDS } from '../shared/precision-words.ts';
import { saveText } from '../shared/save-file.ts';
import { useLocale } from '../shared/locale-context.ts';
import { showOnMap } from '../shared/show-on-map.ts';
import { RECORD_TABLE_WORDS } from '../shared/record-table-words.ts';
import TableDays from './TableDays.tsx';
import { FindField } from '../shared/FindField.tsx';
import type { RecordPageProps } from '../shared/record-page.ts';
import { traditional } from '../../time/traditional.ts';
import '../shared/tables.css';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

const HEADS = ['title', 'movement', 'name', 'prefecture', 'place'];

const NO_TITLE = { en: '', zh: traditional('') };

/** A cell that also bears the name of its column, for narrow screens where rows stand as cards. */
function TableCell(props: { readonly name: string; readonly text: string }) {
  return (
    <td role="cell" data-column={props.name} data-empty={props.text === '' ? '' : undefined}>
      <InTongues text={props.text} />
    </td>
  );
}

/** The record as tables: sorted by a heading, filtered by a text, each row a way to its day on the map. */
export default function Tables(props: RecordPageProps) {
  const locale = useLocale();
  const words = () => locale.words(RECORD_TABLE_WORDS);
  const atlas = props.session.atlas();
  const { page, changePage } = props.session;
  const text = () => page().find;
  /** The two days that a table compares: those asked for, else the day shown and the other of the map, or the chapter’s first. */
  const between = createMemo((): readonly JulianDay[] => {
    const asked = page().between;
    if (asked) return asked;
    const second = props.session.compare();
    const other = second === null ? (props.session.chapter()?.start ?? atlas.span.start) : dayOf(second);
    return [other, props.session.day()].sort((a, b) => a - b);
  });
  const [arcs] = createResource(() => page().table === 'frontier', loadArcs);
  const ofDay = createMemo(() => holdersTable(atlas, props.session.day()));
  const walked = createMemo(() =>
    frontierTable(atlas, props.session.day(), (arcs.state === 'ready' && arcs.latest) || []),
  );
  const compared = createMemo(() => differencesTable(atlas, between()[0] ?? 0, between()[1] ?? 0));
  const fixed = recordTables(atlas);
  const tables = () => [...fixed, ofDay(), walked(), compared()];
  const asked = createMemo(() => page().table);
  const chosen = createMemo(() => {
    const table = tables().find(({ id }) => id === asked()) ?? fixed[0];
    return table && { table, filter: createRowFilter(table, (words) => locale.simplify(words)) };
  });
  /** The days of the table that is shown; none where it is of no day. */
  const days = createMemo((): readonly JulianDay[] => {
    const id = chosen()?.table.id;
    if (id === 'differences') return between();
    return id === 'holders' || id === 'frontier' ? [props.session.day()] : [];
  });
  function goTo(asked: readonly JulianDay[]): void {
    const [first, second] = asked;
    if (first !== undefined && second !== undefined) changePage({ between: [first, second] });
    else if (first !== undefined) {
      props.session.pause();
      props.session.setDay(first);
    }
  }
  const sorting = createMemo((): Sorting => {
    const asked = page().sort ?? chosen()?.table.columns[1]?.id ?? '';
    return { column: asked.replace(/^-/, ''), direction: asked.startsWith('-') ? 'descending' : 'ascending' };
  });
  const columns = createMemo(
    () =>
      (chosen()?.table.columns ?? [])
        .map((column, i) => ({ column, i }))
        .filter(({ column }) => !column.fileOnly),
    [],
    // the same heads stay where the day is another
    { equals: (a, b) => a.length === b.length && a.every(({ column }, i) => column === b[i]?.column) },
  );
  const head = () => HEADS.find((id) => columns().some(({ column }) => column.id === id));
  const rows = createMemo(() => {
    const { table, filter } = chosen() ?? {};
    if (!table || !filter) return [];
    const sorted = sortRows(table, sorting(), locale.english() ? 'en' : 'zh');
    if (text().trim() === '') return sorted;
    const kept = filter(text());
    return sorted.filter((row) => kept.has(row));
  });

  function sortBy(column: string): void {
    const again = sorting().column === column && sorting().direction === 'ascending';
    const usual = !again && column === chosen()?.table.columns[1]?.id;
    changePage({ sort: usual ? null : `${again ? '-' : ''}${column}` });
  }
  const yearOf = (day: JulianDay) => yearText(calendarDateOf(day).year, locale.language());
  function show(cell: Cell | undefined, { kind, id }: Column): string {
    if (cell !== undefined && isBilingual(cell)) return locale.pair(cell);
    if (cell === null || cell === undefined) return '';
    // the first and the last day of the atlas are no days on which anything began or ended
    if (id === 'since' && cell === atlas.span.start) return words().already(yearOf(cell));
    if (id === 'until' && cell === atlas.span.end - 1) return words().stillSo(yearOf(cell));
    if (kind === 'day') return typeof cell === 'number' && Number.isFinite(cell) ? locale.date(cell) : '';
    if (id === 'precision')
      return Reflect.get(locale.words(PRECISION_WORDS).precisions, String(cell)) ?? String(cell);
    if (id === 'certainty')
      return Reflect.get(locale.words(INTERFACE_WORDS).certainty, String(cell)) ?? String(cell);
    return words().types[String(cell)] ?? String(cell);
  }
  const go = (row: Row) =>
    showOnMap(props.session, row.subject.kind === 'place' ? null : row.day, row.subject);
  const file = () => {
    const dated = days().map((day) => `-${writeDay(day)}`);
    return `${chosen()?.table.id ?? ''}${dated.join('')}.csv`;
  };
  function download(): void {
    const table = chosen()?.table;
    if (table) saveText(file(), 'text/csv', tableCsv(atlas.config, { ...table, rows: rows() }));
  }

  /** Whether a row is about what is selected; of several about one prefecture, that of the last change by the day. */
  function isSelected({ subject, day }: Row): boolean {
    const { selection, day: now } = props.session;
    const one = selection();
    if (one?.kind !== subject.kind || one.id !== subject.id) return false;
    const days = (chosen()?.table.rows ?? [])
      .filter((row) => row.subject.kind === subject.kind && row.subject.id === subject.id)
      .map((row) => row.day);
    return days.length === 1 || day === (days.findLast((other) => other <= now()) ?? days[0]);
  }
  let current: HTMLElement | undefined;
  onMount(() => current?.scrollIntoView?.({ block: 'center' }));

  return (
    <div class="finding">
      <p class="finding-bar">
        <label>
          {words().table}{' '}
          <select
            onChange={(event) => {
              const { selectedIndex } = event.currentTarget;
              changePage({
                table: selectedIndex ? (tables()[selectedIndex]?.id ?? null) : null,
                sort: null,
              });
            }}
          >
            <For each={tables()}>
              {(table) => (
                <option value={table.id} selected={table.id === chosen()?.table.id}>
                  {locale.pair(table.title)}
                </option>
              )}
            </For>
          </select>
        </label>
        <FindField session={props.session} label={words().filter} />
        <span role="status">{words().rows(rows().length, chosen()?.table.rows.length ?? 0)}</span>
        <button type="button" aria-label={words().download(file())} onClick={download}>
          {words().csv}
        </button>
      </p>
      <Show when={days().length > 0}>
        <TableDays session={props.session} days={days()} onDays={goTo} />
      </Show>
      <Show when={chosen()}>
        <table class="finding-table" role="table">
          <caption>
            {locale.pair(chosen()?.table.title ?? NO_TITLE)}
            <For each={days()}>{(day) => ` · ${locale.date(day)}`}</For>
            {words().stop}
            <span class="quiet">{words().rowHint}</span>
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <For each={columns()}>
                {({ column }) => (
                  <th
                    scope="col"
                    role="columnheader"
                    aria-sort={sorting().column === column.id ? sorting().direction : 'none'}
                  >
                    <button type="button" onClick={() => sortBy(column.id)}>
                      {locale.pair(column.title)}
                    </button>
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody role="rowgroup">
            <For each={rows()}>
              {(row) => (
                <tr
                  role="row"
                  aria-current={isSelected(row) ? 'true' : undefined}
                  ref={(element) => isSelected(row) && (current ??= element)}
                >
                  <For each={columns()}>
                    {({ column, i }) => (
                      <Show
                        when={column.id === head()}
                        fallback={
                          <TableCell name={locale.pair(column.title)} text={show(row.cells[i], column)} />
                        }
                      >
                        <th scope="row" role="rowheader">
                          <button type="button" class="link" onClick={() => go(row)}>
                            <InTongues text={show(row.cells[i], column)} />
                          </button>
                        </th>
                      </Show>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </Show>
    </div>
  );
}
