import { editionMark } from '../../atlas/citation/edition.ts';
import { EDITION_KEY } from '../../permalink/link-edition.ts';
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from 'solid-js';
import type { Theme } from '../../view/theme.ts';
import type { Language } from '../../time/date-text.ts';
import { useApp } from '../shared/app-context.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import { useLocale } from '../shared/locale-context.ts';
import { Choice } from './Choice.tsx';
import { createOrder } from './create-order.ts';
import { FilmFields } from './FilmFields.tsx';
import { FILE_KINDS, makeFile, type FileKind } from '../../export/make-file.ts';
import { saveFile } from '../shared/save-file.ts';
import { SizeFields } from './SizeFields.tsx';
import { EXPORT_WORDS } from '../../export/export-words.ts';
import { LANGUAGE_NAMES } from '../../locale/language-names.ts';
import { createWork } from './work.ts';
import { WorkStatus } from './WorkStatus.tsx';
import type { MadeFile, ExportContext } from '../../export/export-context.ts';
import './export.css';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

/** The most px that a preview has. */
const PREVIEW = { width: 1280, height: 905 } as const;

/** The page on which a reader chooses what to take away, sees it, and gets a file. */
export default function TakeAway(props: RecordPageProps) {
  const locale = useLocale();
  const { tools } = useApp();
  if (!tools) throw new Error('files are made beside a map, and here is none');
  const words = createMemo(() => locale.words(EXPORT_WORDS));
  const { session } = props;
  const atlas = session.atlas();
  const exportContext: ExportContext = {
    atlas,
    map: { ...tools.map, atlas },
    simplify: (text) => locale.simplify(text),
    addressOf: (view) =>
      (ATLAS_SITE ?? location.href.replace(/#.*$/, '')) +
      tools.linkTo({ ...view, display: 'explore' }) +
      `&${EDITION_KEY}=${editionMark(atlas.config.edition)}`,
  };
  const order = createOrder(exportContext, session, words);
  const work = createWork();
  const [preview, setPreview] = createSignal<{ url: string; name: string } | null>(null);

  const make = () =>
    work.run(async (tell, signal): Promise<MadeFile> => {
      const file = await makeFile(
        exportContext,
        order.wish(order.kind(), order.size()),
        words(),
        tell,
        signal,
      );
      saveFile(file);
      return file;
    });
  const forget = () => {
    const shown = preview();
    if (shown) URL.revokeObjectURL(shown.url);
    setPreview(null);
  };
  const look = () =>
    work.run(async (tell, signal): Promise<null> => {
      const { width, height } = order.single() ? order.size() : { width: 1280, height: 720 };
      const share = Math.min(1, PREVIEW.width / width, PREVIEW.height / height);
      const size = { width: Math.round(width * share), height: Math.round(height * share) };
      const wish = order.wish(order.kind() === 'film' ? 'film' : 'still', size);
      const file = await makeFile(exportContext, { ...wish, kind: 'still' }, words(), tell, signal);
      forget();
      setPreview({ url: URL.createObjectURL(file.blob), name: file.name });
      return null;
    });
  createEffect(
    on([order.kind, order.chapter, order.sizeId, order.theme, order.language], forget, { defer: true }),
  );
  onCleanup(() => {
    work.cancel();
    forget();
  });
  const chapterTitle = (index: number) =>
    words().chapterOf(index + 1, locale.text(atlas.chapters[index]?.feature.properties ?? {}, 'title'));

  return (
    <div class="take-away">
      <h2>{words().title}</h2>
      <p>{words().lead}</p>
      <form
        class="take-form"
        onSubmit={(event) => {
          event.preventDefault();
          void make();
        }}
      >
        <Choice
          label={words().what}
          value={order.kind()}
          options={FILE_KINDS.map((id) => [id, words().kinds[id]] as const)}
          disabled={work.busy()}
          set={(value) => order.setKind(value as FileKind)}
        />
        <Show when={order.single()}>
          <Choice
            label={words().shows}
            value={order.chapter()}
            options={[
              ['', order.kind() === 'film' ? words().span : words().thisState],
              ...atlas.chapters.map(({ id }, i) => [id, chapterTitle(i)] as const),
            ]}
            disabled={work.busy()}
            set={order.setChapter}
          />
          <Show when={order.kind() === 'film'}>
            <FilmFields order={order} words={words()} disabled={work.busy()} />
          </Show>
          <SizeFields order={order} words={words()} disabled={work.busy()} />
        </Show>
        <Show when={order.kind() !== 'handout'}>
          <Choice
            label={words().colours}
            value={order.theme()}
            options={Object.entries(locale.words(INTERFACE_WORDS).themes)}
            disabled={work.busy()}
            set={(value) => order.setTheme(value as Theme)}
          />
        </Show>
        <Choice
          label={words().language}
          value={order.language()}
          options={Object.entries(LANGUAGE_NAMES)}
          disabled={work.busy()}
          set={(value) => order.setLanguage(value as Language)}
        />
        <Show when={order.kind() === 'film'}>
          <p class="take-plan">{order.planText()}</p>
        </Show>
        <Show when={session.compare() !== null && order.kind() === 'film' && !order.chapter()}>
          <p class="take-plan">{words().comparing}</p>
        </Show>
        <p class="take-buttons">
          <button type="submit" disabled={work.busy()}>
            {words().make}
          </button>
          <button type="button" disabled={work.busy()} onClick={() => void look()}>
            {words().preview}
          </button>
          <Show when={work.busy()}>
            <button type="button" disabled={work.stopping()} onClick={() => work.cancel()}>
              {words().cancel}
            </button>
          </Show>
        </p>
      </form>
      <WorkStatus work={work} words={words()} />
      <Show when={preview()}>
        {(shown) => <img class="take-preview" src={shown().url} alt={words().previewOf(shown().name)} />}
      </Show>
    </div>
  );
}
