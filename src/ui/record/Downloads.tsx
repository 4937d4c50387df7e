import { createMemo, For, onMount } from 'solid-js';
import { cellsFromArcs } from '../../atlas/control/cells-from-arcs.ts';
import { citation, citationInChinese } from '../../atlas/downloads/credit.ts';
import { downloadsOf, sceneDownload, type Download } from '../../atlas/downloads/downloads.ts';
import { shapesOf, type PrefectureShapes } from '../../atlas/downloads/geojson.ts';
import { loadArcs } from '../../load/load-geo.ts';
import { createFetched } from '../shared/create-fetched.ts';
import { fetchPersons } from '../shared/fetch-persons.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { RECORD_TABLE_WORDS } from '../shared/record-table-words.ts';
import { saveText } from '../shared/save-file.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import '../shared/tables.css';

const FORMATS = ['geojson', 'linked-places', 'linked-data', 'csv', 'scene'] as const;

/** The land of the prefectures out of the borders between them. */
async function loadShapes(): Promise<PrefectureShapes> {
  const cells = [...cellsFromArcs(await loadArcs())];
  return new Map(cells.map(([id, coordinates]) => [id, { type: 'MultiPolygon', coordinates }] as const));
}

/** The files of the record, made in the page when they are asked for. */
export default function Downloads(props: RecordPageProps) {
  const locale = useLocale();
  const words = () => locale.words(RECORD_TABLE_WORDS);
  const atlas = props.session.atlas();
  const written = createFetched(fetchPersons);
  const files = createMemo(() =>
    downloadsOf(atlas, written.error === undefined ? written.latest : undefined),
  );
  /** The land, on its way before it is asked for: a browser may refuse a file that comes long after the click. */
  let coming: Promise<PrefectureShapes> | null = null;
  const shapes = () =>
    (coming ??= loadShapes().catch((error: unknown) => {
      coming = null;
      throw error;
    }));
  onMount(() => {
    // where it does not come now, that is told when it is asked for
    if (shapesOf(atlas).size === 0) shapes().catch(() => undefined);
  });
  async function save(download: Download): Promise<void> {
    const { file, type, shaped, text } = download;
    const known = shapesOf(atlas);
    const land = shaped && known.size === 0 ? await shapes().catch(() => null) : known;
    if (land) saveText(file, type, text(land));
    else props.session.notify({ kind: 'missing', again: () => void save(download) });
  }
  const ofFormat = (format: Download['format']) =>
    format === 'scene'
      ? [sceneDownload(atlas, props.session.day())]
      : files().filter((file) => file.format === format);

  return (
    <div class="finding">
      <h2>{words().downloads}</h2>
      <p>{words().downloadsAbout}</p>
      <p class="quiet">
        <InTongues
          text={locale.english() ? citation(atlas.config) : locale.script(citationInChinese(atlas.config))}
        />
      </p>
      <For each={FORMATS}>
        {(format) => (
          <section>
            <h3>
              <InTongues text={words().formats[format]} />
            </h3>
            <ul class="finding-list">
              <For each={ofFormat(format)}>
                {(file) => (
                  <li>
                    <button type="button" class="link" lang="en" onClick={() => void save(file)}>
                      {file.file}
                    </button>{' '}
                    <span class="quiet">{words().entries(file.entries)}</span>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </div>
  );
}
