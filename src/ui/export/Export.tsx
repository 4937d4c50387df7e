import { editionMark } from '../../atlas/citation/edition.ts';
import { EDITION_KEY } from '../../permalink/link-edition.ts';
import { PLAIN_PAGE } from '../../view/panels.ts';
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from 'solid-js';
import type { Theme } from '../../view/theme.ts';
import type { Language } from '../../time/date-text.ts';
import { useApp, useStore } from '../shared/app-context.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import { useLocale } from '../shared/locale-context.ts';
import { Choice } from './Choice.tsx';
import { createOrder } from './create-order.ts';
import { FilmFields } from './FilmFields.tsx';
import { createLectureStore } from '../shared/lecture-store.ts';
import { createTakenLectures, OWN, STEPS_OF, WHOLE } from './taken-lectures.ts';
import { FILE_KINDS, makeFile, type FileKind, type Wish } from '../../export/make-file.ts';
import { saveFile } from '../shared/save-file.ts';
import { SizeFields } from './SizeFields.tsx';
import { EXPORT_WORDS } from '../../export/export-words.ts';
import { LANGUAGE_NAMES } from '../../locale/language-names.ts';
import { createWork } from './work.ts';
import { WorkStatus } from './WorkStatus.tsx';
import { stepSubject, type MadeFile, type ExportContext } from '../../export/export-context.ts';
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
      tools.linkTo({ ...view, ...PLAIN_PAGE, sheet: null, folds: [], display: 'explore' }) +
      `&${EDITION_KEY}=${editionMark(atlas.config.edition)}`,
  };
  const lectures = createTakenLectures(session, useStore(createLectureStore));
  const order = createOrder(exportContext, session, words, lectures);
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
      for (const one of [file, ...(file.beside ?? [])]) saveFile(one);
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
      const [step] = wish.lecture?.steps ?? [];
      const subject = step ? stepSubject(exportContext, wish.view, step) : wish.subject;
      const single: Wish = { ...wish, kind: 'still', subject, lecture: null };
      const file = await makeFile(exportContext, single, words(), tell, signal);
      forget();
      setPreview({ url: URL.createObjectURL(file.blob), name: file.name });
      return null;
    });
  createEffect(
    on([order.kind, order.shows, order.sizeId, order.theme, order.language], forget, { defer: true }),
  );
  onCleanup(() => {
    work.cancel();
    forget();
  });
  const titleOf = (index: number) => locale.text(atlas.chapters[index]?.feature.properties ?? {}, 'title');
  /** What can be shown: a state or span, chapters in one picture each, lectures in their steps. */
  const contents = (): (readonly [id: string, text: string])[] => {
    const own = lectures().get(OWN);
    const whole = lectures().get(WHOLE);
    const film = order.kind() === 'film';
    return [
      ['', order.single() ? (film ? words().span : words().thisState) : words().allChapters] as const,
      ...(own ? [[OWN, words().ownLecture(locale.text(own.title, 'title'), own.steps.length)] as const] : []),
      ...(whole ? [[WHOLE, words().wholeLecture(whole.steps.length)] as const] : []),
      ...(order.single()
        ? atlas.chapters.map(({ id }, i) => [id, words().chapterOf(i + 1, titleOf(i))] as const)
        : []),
      ...atlas.chapters.flatMap(({ id }, i) =>
        lectures().has(STEPS_OF + id) ? [[STEPS_OF + id, words().stepsOf(i + 1, titleOf(i))] as const] : [],
      ),
    ];
  };

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
        <Choice
          label={words().shows}
          value={order.shows()}
          options={contents()}
          disabled={work.busy()}
          set={order.setShows}
        />
        <Show when={order.single()}>
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
          <p class="take-plan">
            {order.planText()}
            {` · ${words().withSubtitles}`}
          </p>
        </Show>
        <Show when={order.kind() === 'film' && order.lecture()?.lostVoices?.join(', ')}>
          {(lost) => <p class="take-plan">{words().lostVoices(lost())}</p>}
        </Show>
        <Show when={order.kind() === 'still' && order.lecture()}>
          <p class="take-plan">{words().inZip}</p>
        </Show>
        <Show when={session.compare() !== null && order.kind() === 'film' && !order.shows()}>
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
