import { For, Show } from 'solid-js';
import { citation } from '../../atlas/downloads/credit.ts';
import { downloadsOf, sceneDownload, type Download } from '../../atlas/downloads/downloads.ts';
import { useLocale } from '../shared/locale-context.ts';
import { RECORD_TABLE_WORDS } from '../shared/record-table-words.ts';
import { saveText } from '../shared/save-file.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import '../shared/tables.css';

const FORMATS = ['geojson', 'linked-places', 'csv', 'scene'] as const;

const save = ({ file, type, text }: Download) => saveText(file, type, text());

/** The files of the record, made in the page when they are asked for. */
export default function Downloads(props: RecordPageProps) {
  const locale = useLocale();
  const words = () => locale.words(RECORD_TABLE_WORDS);
  const atlas = props.session.atlas();
  const files = downloadsOf(atlas);
  const shapeless = atlas.prefectures.some(({ feature }) => feature.geometry === null);
  const ofFormat = (format: Download['format']) =>
    format === 'scene'
      ? [sceneDownload(atlas, props.session.day())]
      : files.filter((file) => file.format === format);

  return (
    <div class="finding">
      <h2>{words().downloads}</h2>
      <p>{words().downloadsAbout}</p>
      <p class="quiet">{citation(atlas.config)}</p>
      <For each={FORMATS}>
        {(format) => (
          <section>
            <h3>{words().formats[format]}</h3>
            <ul class="finding-list">
              <For each={ofFormat(format)}>
                {(file) => (
                  <li>
                    <button type="button" class="link" onClick={() => save(file)}>
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
      <Show when={shapeless}>
        <p class="quiet">{words().shapeless}</p>
      </Show>
    </div>
  );
}
