import { For, Show } from 'solid-js';
import { widened, type Box } from '../../geometry/box.ts';
import { boxOf, type TableColumns } from '../../imported/imported-file.ts';
import { summaryText } from '../../imported/report-text.ts';
import type { Session } from '../../session/session.ts';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import { FieldsPart } from './FieldsPart.tsx';
import { GoToPart } from './GoToPart.tsx';
import { ImportedTable } from './ImportedTable.tsx';
import { LayerSwitches } from './LayerSwitches.tsx';
import { SavePart } from './SavePart.tsx';
import { StylePart } from './StylePart.tsx';
import { ReportPart } from './ReportPart.tsx';
import { WorkbookSheet } from './WorkbookSheet.tsx';
import type { ImportedLayer } from './imported-layer.ts';
import type { ImportedLayers } from './imported-layers.ts';
import { InTongues } from '../shared/InTongues.tsx';

const COLUMNS = ['lon', 'lat', 'wkt', 'start', 'end', 'name'] as const;
const LEAST_DEGREES = 0.5;

/** One file that was opened: its switch, its calendar and columns, its days, its report and its table. */
export function ImportedLayerPart(props: {
  readonly session: Session;
  readonly own: ImportedLayers;
  readonly layer: ImportedLayer;
}) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const opened = () => props.layer.opened();
  /** The columns chosen last, else those that were taken. */
  const columns = () => props.layer.options().columns ?? opened().table?.columns;
  const column = (key: keyof TableColumns, heading: string) => {
    const now = columns();
    if (now) props.layer.readAgain({ columns: { ...now, [key]: heading === '' ? null : heading } });
  };
  const travel = (box: Box) => props.session.travelTo({ kind: 'box', box: widened(box, LEAST_DEGREES) });
  const frame = () => {
    const box = boxOf(opened());
    if (box) travel(box);
  };
  function go(record: number): void {
    props.own.choose({ layer: props.layer, record });
    const { boxes, starts } = opened().records;
    const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(record * 4, record * 4 + 4);
    travel([west, south, east, north]);
    const start = starts[record] ?? -Infinity;
    const { span } = props.session.atlas();
    if (start >= span.start && start < span.end) {
      props.session.setDay(Math.floor(start));
      props.layer.setOwnInstant(null);
    } else if (start > -1e6) props.layer.setOwnInstant(Math.floor(start));
  }

  return (
    <section class="imported-layer">
      <h3>
        <InTongues text={props.layer.legendRow().name} />{' '}
        <span class="quiet">{words().shown(opened().records.count)}</span>
      </h3>
      <p>
        <label>
          {words().called}{' '}
          <input
            class="imported-name"
            placeholder={opened().name}
            maxlength="200"
            value={props.layer.style().title ?? ''}
            onChange={(event) => props.layer.setStyle({ title: event.currentTarget.value.trim() || null })}
          />
        </label>
      </p>
      <p role="status">
        {summaryText(opened(), locale.words)}
        <Show when={opened().encoding !== 'utf-8'}> {words().encodings(opened().encoding)}.</Show>
      </p>
      <GoToPart session={props.session} layer={props.layer} />
      <LayerSwitches
        layer={props.layer}
        calendar={props.layer.options().calendar ?? opened().calendar}
        empty={opened().records.count === 0}
        onFrame={frame}
        onCalendar={(calendar) => props.layer.readAgain({ calendar })}
      />
      <Show when={props.layer.beyond()}>
        {(range) => (
          <div class="imported-time">
            <p>{words().outside(locale.date(range().first), locale.date(range().last))}</p>
            <label>
              <input
                type="checkbox"
                checked={props.layer.ownInstant() !== null}
                onInput={(event) =>
                  props.layer.setOwnInstant(event.currentTarget.checked ? range().first : null)
                }
              />{' '}
              {words().ownTime}
            </label>
            <Show when={props.layer.ownInstant() !== null}>
              <label class="imported-slider">
                <span class="visually-hidden">{words().ownDay}</span>
                <input
                  type="range"
                  min={range().first}
                  max={range().last}
                  value={props.layer.ownInstant() ?? 0}
                  aria-valuetext={locale.date(props.layer.ownInstant() ?? 0)}
                  onInput={(event) => props.layer.setOwnInstant(event.currentTarget.valueAsNumber)}
                />
                <output>{locale.date(props.layer.ownInstant() ?? 0)}</output>
              </label>
            </Show>
          </div>
        )}
      </Show>
      <WorkbookSheet layer={props.layer} />
      <Show when={opened().table}>
        {(table) => (
          <fieldset class="imported-columns">
            <legend>{words().columns}</legend>
            <For each={COLUMNS}>
              {(key) => (
                <label>
                  {words().columnNames[key]}{' '}
                  <select
                    value={columns()?.[key] ?? ''}
                    onChange={(event) => column(key, event.currentTarget.value)}
                  >
                    <option value="">{words().none}</option>
                    <For each={table().headings}>
                      {(heading) => (
                        <option value={heading} selected={heading === columns()?.[key]}>
                          {heading}
                        </option>
                      )}
                    </For>
                  </select>
                </label>
              )}
            </For>
          </fieldset>
        )}
      </Show>
      <Show when={opened().records.count > 0}>
        <StylePart layer={props.layer} />
      </Show>
      <FieldsPart layer={props.layer} />
      <ReportPart layer={props.layer} />
      <SavePart session={props.session} layer={props.layer} />
      <Show when={opened().records.count > 0}>
        <ImportedTable layer={props.layer} onGo={go} />
      </Show>
    </section>
  );
}
