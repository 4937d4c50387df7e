import { createEffect, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js';
import { isTileAddress } from '../../lifespans/tiles/open-tiles.ts';
import { NOTHING_CHOSEN } from '../../imported/imported-file.ts';
import type { MapView } from '../../map/map-view.ts';
import type { Session } from '../../session/session.ts';
import type { Calendar } from '../../time/julian-day.ts';
import { Sheet } from '../shared/Sheet.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import { ImportedCard } from './ImportedCard.tsx';
import { ImportedLayerPart } from './ImportedLayerPart.tsx';
import { keepImportedAddress } from './imported-address.ts';
import { createImportedLayers, type ImportFailure } from './imported-layers.ts';
import { KeepPart } from './KeepPart.tsx';
import { keptFiles } from './kept-files.ts';
import { projectLink, saveProject, sourcesOf } from './own-project.ts';
import { SAVING_WORDS } from './saving-words.ts';
import { readTableQuery } from '../../imported/table/table-query.ts';
import { readLayerStyle } from '../../imported/styles/layer-style.ts';
import { isProject, readOptions, readProject } from '../../imported/project/project-file.ts';
import { readLecture } from '../../presentation/read-lecture.ts';
import { useStore } from '../shared/app-context.ts';
import { createSharedOverlays } from '../shared/shared-overlays.ts';
import { createLectureStore } from '../shared/lecture-store.ts';
import { hasKeptData, wantsKept } from '../shared/own-data-kept.ts';
import { TABLE_WORDS } from './table-words.ts';
import { isTileFile, createTiledLayers } from './tiled-layers.ts';
import { TiledCard } from './TiledCard.tsx';
import { TiledLayerPart } from './TiledLayerPart.tsx';
import { TILE_WORDS } from './tile-words.ts';
import { UnderWayRow } from './UnderWayRow.tsx';
import '../shared/record.css';
import { InTongues } from '../shared/InTongues.tsx';
import './imported.css';

const CALENDARS = ['julian', 'gregorian'] as const satisfies readonly Calendar[];
const FADES = [0, 1, 7, 30] as const;

/** The sheet of the reader’s own data; its layers stay on the map while it is closed. */
export default function ImportedSheet(props: {
  readonly session: Session;
  /** The map of now, which may be another after a while; `null` where there is none yet. */
  readonly view: MapView | null;
  readonly open: boolean;
  /** What was dropped on the page since the last was taken. */
  readonly files: readonly File[];
  onTaken(): void;
  onOpen(): void;
  onClose(): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const lecture = useStore(createLectureStore);
  const own = createImportedLayers(
    props.session,
    () => props.view,
    () => props.onOpen(),
  );
  const tiles = createTiledLayers(
    props.session,
    () => props.view,
    own.fade,
    own.shareBeside,
    () => props.onOpen(),
  );
  const [calendar, setCalendar] = createSignal<Calendar | null>(null);
  const [text, setText] = createSignal('');
  /** Whether the sheet lies along the foot of the page, where tables have room. */
  const [low, setLow] = createSignal(false);
  const countOpen = () => own.layers().length + tiles.layers().length;
  let opening: HTMLDetailsElement | undefined;
  // what is folded up when a file is there leaves the focus with its heading
  createEffect(
    on(countOpen, (count) => {
      if (count > 0 && opening?.contains(document.activeElement)) opening.querySelector('summary')?.focus();
    }),
  );
  const telling = ({ kind, name, words: why, reason = 'unreachable' }: ImportFailure) =>
    kind === 'project'
      ? why
      : kind === 'reading'
        ? words().failed(name, why)
        : words().notFetched(name, why, words().hints[reason]);
  const options = () => ({ ...NOTHING_CHOSEN, calendar: calendar() });
  /** Whether the sheet gives way to the map: what it holds is looked at there while time moves. */
  const givesWay = () => (props.session.dragging() || props.session.playing()) && countOpen() > 0;

  function openFiles(files: readonly File[]): void {
    own.forgive();
    tiles.forgive();
    for (const file of files)
      if (isTileFile(file)) tiles.open(file, file.name);
      // a workbook is no project: nothing of it need be looked at first
      else if (/\.json$/i.test(file.name)) void openPerhapsProject(file);
      else own.open([{ name: file.name, blob: file, byHand: true }], options());
  }
  /** Opens a file of JSON, which may be a project. */
  async function openPerhapsProject(file: File): Promise<void> {
    if (isProject(await file.slice(0, 200).text())) takeProject(readProject(await file.text()));
    else own.open([{ name: file.name, blob: file, byHand: true }], options());
  }
  function takeProject(read: ReturnType<typeof readProject>, passing = false): void {
    if (!read) {
      own.fail({ kind: 'project', name: '', words: locale.words(SAVING_WORDS).noProject });
      return;
    }
    const { project, lost } = read;
    if (lost > 0) own.fail({ kind: 'project', name: '', words: locale.words(SAVING_WORDS).lost(lost) });
    own.open(sourcesOf(project, passing), options());
    const told = project.lecture === null ? null : readLecture(project.lecture).lecture;
    if (told) lecture.replace(told);
    if (project.link !== '') window.location.hash = project.link;
  }
  function openText(pasted: string): void {
    if (pasted.trim() === '') return;
    if (isTileAddress(pasted.trim()) && !/\s/.test(pasted.trim())) {
      tiles.forgive();
      tiles.open(pasted.trim(), pasted.trim());
      setText('');
      return;
    }
    own.forgive();
    const name = pasted.trimStart().startsWith('<') ? 'pasted.kml' : 'pasted';
    if (isProject(pasted)) takeProject(readProject(pasted));
    else own.open([{ name, blob: new Blob([pasted]), byHand: true }], options());
    setText('');
  }

  createEffect(
    on(
      () => props.files,
      (files) => {
        props.onTaken();
        if (files.length) openFiles(files);
      },
    ),
  );
  onMount(() => {
    const packed = props.session.view().unknown.find(([key]) => key === 'project')?.[1];
    if (packed !== undefined)
      void import('../../imported/project/pack-project.ts').then(({ unpackProject }) =>
        takeProject(unpackProject(packed), true),
      );
    if (wantsKept() && hasKeptData() && props.session.display() !== 'embed')
      keptFiles().then(
        (kept) =>
          own.open(
            kept.map((file) => ({
              ...file,
              options: readOptions(file.options),
              style: readLayerStyle(file.style),
              query: readTableQuery(file.query),
            })),
            options(),
          ),
        () => undefined,
      );
  });
  const shared = useStore(createSharedOverlays);
  shared.shareProject({
    link: () => projectLink(props.session, own),
    save: () => void saveProject(props.session, own, lecture.current(props.session.language())),
  });
  onCleanup(() => shared.shareProject(null));
  const fetching = keepImportedAddress(props.session, own, tiles, options, () => props.onOpen());
  const paste = (event: ClipboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (!props.open || target.closest('input, textarea')) return;
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length) openFiles(files);
    else openText(event.clipboardData?.getData('text') ?? '');
  };
  document.addEventListener('paste', paste);
  onCleanup(() => document.removeEventListener('paste', paste));

  return (
    <Show when={props.open}>
      <Sheet
        label={words().title}
        closing={words().close}
        class={`imported-data ${low() ? 'imported-low' : ''} ${givesWay() ? 'imported-away' : ''}`}
        onClose={() => props.onClose()}
      >
        <div class="sheet-page" tabindex="0" role="group" aria-label={words().title}>
          <details class="imported-opening" ref={(element) => (opening = element)} open={countOpen() === 0}>
            <summary>{countOpen() === 0 ? words().openOne : words().openAnother}</summary>
            <p>
              <InTongues text={words().about} />
            </p>
            <p class="imported-row">
              <label>
                {words().choose}{' '}
                <input
                  type="file"
                  multiple
                  accept=".geojson,.json,.jsonl,.ndjson,.geojsons,.geojsonl,.topojson,.umap,.czml,.csv,.tsv,.txt,.xlsx,.ods,.kml,.kmz,.gpx,.osm,.fgb,.gpkg,.parquet,.geoparquet,.zip,.gz,.pmtiles"
                  onChange={(event) => {
                    openFiles([...(event.currentTarget.files ?? [])]);
                    // so that the same file, mended, can be chosen again
                    event.currentTarget.value = '';
                  }}
                />
              </label>
              <label>
                {words().calendar}{' '}
                <select
                  value={calendar() ?? ''}
                  onChange={(event) =>
                    setCalendar(CALENDARS.find((one) => one === event.currentTarget.value) ?? null)
                  }
                >
                  <option value="">{words().calendars.stated}</option>
                  <option value="julian">{words().calendars.julian}</option>
                  <option value="gregorian">{words().calendars.gregorian}</option>
                </select>
              </label>
            </p>
            <label class="imported-paste">
              {words().paste}
              <textarea rows="2" value={text()} onInput={(event) => setText(event.currentTarget.value)} />
            </label>
            <p>
              <button type="button" disabled={text().trim() === ''} onClick={() => openText(text())}>
                {words().openText}
              </button>
            </p>
          </details>
          <div role="status">
            <Show when={fetching()}>{(under) => <UnderWayRow of={under()} words={words().fetching} />}</Show>
            <Show when={tiles.opening()}>
              {(under) => <UnderWayRow of={under()} words={locale.words(TILE_WORDS).opening} />}
            </Show>
            <Show when={own.reading()}>
              {(under) => <UnderWayRow of={under()} words={words().reading} />}
            </Show>
          </div>
          <Show when={own.failures().length}>
            <div role="alert">
              <For each={own.failures()}>{(failure) => <p>{telling(failure)}</p>}</For>
            </div>
          </Show>
          <Show when={tiles.failures().length}>
            <div role="alert">
              <For each={tiles.failures()}>
                {({ name, error }) => (
                  <p>{locale.words(TILE_WORDS).failed(name, error.reason, error.detail)}</p>
                )}
              </For>
            </div>
          </Show>
          <TiledCard features={tiles.chosen()} onChoose={tiles.choose} />
          <Show when={own.chosen()}>
            {(chosen) => (
              <ImportedCard chosen={chosen()} onChoose={own.choose} onClose={() => own.choose(null)} />
            )}
          </Show>
          <For each={own.layers()}>
            {(layer) => <ImportedLayerPart session={props.session} own={own} layer={layer} />}
          </For>
          <For each={tiles.layers()}>
            {(layer) => <TiledLayerPart session={props.session} view={props.view} layer={layer} />}
          </For>
          <Show when={countOpen()}>
            <KeepPart session={props.session} own={own} />
            <p class="imported-row">
              <label class="imported-lay">
                <input
                  type="checkbox"
                  checked={low()}
                  onInput={(event) => setLow(event.currentTarget.checked)}
                />{' '}
                {locale.words(TABLE_WORDS).wide}
              </label>
              <label>
                {words().fade}{' '}
                <select
                  value={own.fade()}
                  onChange={(event) => own.setFade(Number(event.currentTarget.value))}
                >
                  <For each={FADES}>
                    {(days) => (
                      <option value={days}>{days === 0 ? words().atOnce : words().days(days)}</option>
                    )}
                  </For>
                </select>
              </label>
            </p>
          </Show>
        </div>
      </Sheet>
    </Show>
  );
}
