import { createEffect, createMemo, createSignal, For, on, onCleanup, Show, type JSX } from 'solid-js';
import type { Palette } from '../../style/palette.ts';
import type { Language } from '../../time/date-text.ts';
import { parseDay } from '../../time/written-date.ts';
import { useAtlasTools } from '../atlas-context.ts';
import type { ReferenceProps } from '../reference/reference-tabs.ts';
import { useTongue } from '../tongue.ts';
import { DAY_RATES, FRAME_RATES, framePlan } from './frame-plan.ts';
import { FILE_KINDS, makeFile, type FileKind, type Wish } from './make-file.ts';
import { MOST_SIDE, PICTURE_SIZES } from './picture-sizes.ts';
import { saveFile, sizeText } from './save-file.ts';
import { fileDay } from './file-day.ts';
import { LANGUAGE_NAMES, takeAwayWords } from './take-away-words.ts';
import { chapterMotif, stateMotif, type MadeFile, type Workshop } from './workshop.ts';
import { createWork } from './work.ts';
import './take-away.css';

/** The most px that a preview has. */
const PREVIEW = { width: 1280, height: 905 } as const;

/** The page on which a reader chooses what to take away, sees it, and gets a file. */
export default function TakeAway(props: ReferenceProps) {
  const tongue = useTongue();
  const tools = useAtlasTools();
  const words = createMemo(() => takeAwayWords(tongue));
  const { session } = props;
  const { atlas } = session;
  const shop: Workshop = {
    atlas,
    map: { ...tools.map, atlas },
    simplify: (text) => tongue.simplify(text),
    addressOf: (view) =>
      (ATLAS_SITE ?? location.href.replace(/#.*$/, '')) + tools.linkTo({ ...view, display: 'explore' }),
  };
  const [kind, setKind] = createSignal<FileKind>('still');
  const [chapter, setChapter] = createSignal('');
  const [sizeId, setSizeId] = createSignal('full-hd');
  const [own, setOwn] = createSignal<{ width: number; height: number }>({ width: 1280, height: 720 });
  const [theme, setTheme] = createSignal<Palette['name']>(session.theme());
  const [language, setLanguage] = createSignal<Language>(session.language());
  const [days, setDays] = createSignal({ first: fileDay(session.day()), last: fileDay(session.day() + 30) });
  const [fps, setFps] = createSignal<number>(24);
  const [rate, setRate] = createSignal<number>(2);
  const [preview, setPreview] = createSignal<{ url: string; name: string } | null>(null);

  const size = () => PICTURE_SIZES.find(({ id }) => id === sizeId()) ?? own();
  const single = () => kind() === 'still' || kind() === 'film';
  const view = () => ({ ...session.view(), language: language(), theme: theme() });
  const motif = (at?: number) => {
    if (chapter()) return chapterMotif(shop, view(), chapter());
    return stateMotif(shop, view(), session.viewport(), at ?? session.instant());
  };
  const spanOf = () => {
    const told = atlas.chapters.find(({ id }) => id === chapter());
    if (told) return { first: told.start, last: told.end - 1 };
    const read = (text: string) => {
      const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDay(text) : NaN;
      if (!(day >= atlas.span.start && day < atlas.span.end)) throw new RangeError(words().badDate(text));
      return day;
    };
    const span = { first: read(days().first), last: read(days().last) };
    if (span.last < span.first) throw new RangeError(words().badSpan);
    return span;
  };
  const planText = () => {
    try {
      const { first, last } = spanOf();
      const plan = framePlan(first, last, { fps: fps(), daysPerSecond: rate() });
      return words().frames(plan.length, (plan.length / fps()).toFixed(1));
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
  const wish = (chosen: FileKind, width: number, height: number): Wish => {
    const span = chosen === 'film' ? spanOf() : { first: session.day(), last: session.day() };
    return {
      kind: chosen,
      layout: chosen === 'film' ? 'film' : 'plate',
      view: view(),
      motif: motif(chosen === 'film' ? span.first : undefined),
      width,
      height,
      ...span,
      fps: fps(),
      daysPerSecond: rate(),
    };
  };
  const work = createWork();
  const make = () =>
    work.run(async (tell, signal): Promise<MadeFile> => {
      const file = await makeFile(shop, wish(kind(), size().width, size().height), words(), tell, signal);
      saveFile(file);
      return file;
    });
  const progressText = () => {
    const [progress, left] = [work.progress(), work.left()];
    if (!progress) return words().working;
    const pieces = words().ofPieces(progress.done, progress.of);
    return left ? `${pieces} · ${words().left(left)}` : pieces;
  };
  const forget = () => {
    const shown = preview();
    if (shown) URL.revokeObjectURL(shown.url);
    setPreview(null);
  };
  const look = () =>
    work.run(async (tell, signal): Promise<null> => {
      const { width, height } = single() ? size() : { width: 1280, height: 720 };
      const share = Math.min(1, PREVIEW.width / width, PREVIEW.height / height);
      const asked = wish(
        kind() === 'film' ? 'film' : 'still',
        Math.round(width * share),
        Math.round(height * share),
      );
      const file = await makeFile(shop, { ...asked, kind: 'still' }, words(), tell, signal);
      forget();
      setPreview({ url: URL.createObjectURL(file.blob), name: file.name });
      return null;
    });
  createEffect(on([kind, chapter, sizeId, theme, language], forget, { defer: true }));
  onCleanup(() => {
    work.cancel();
    forget();
  });

  function Choice(choice: {
    readonly label: string;
    readonly value: string;
    readonly options: readonly (readonly [value: string, text: string])[];
    readonly lang?: boolean;
    set(value: string): void;
  }): JSX.Element {
    return (
      <label class="take-choice">
        <span>{choice.label}</span>
        <select disabled={work.busy()} onInput={(event) => choice.set(event.currentTarget.value)}>
          <For each={choice.options}>
            {([value, text]) => (
              <option value={value} selected={value === choice.value}>
                {text}
              </option>
            )}
          </For>
        </select>
      </label>
    );
  }
  const chapterTitle = (index: number) =>
    words().chapterOf(index + 1, tongue.text(atlas.chapters[index]?.feature.properties ?? {}, 'title'));

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
          value={kind()}
          options={FILE_KINDS.map((id) => [id, words().kinds[id]] as const)}
          set={(value) => setKind(value as FileKind)}
        />
        <Show when={single()}>
          <Choice
            label={words().shows}
            value={chapter()}
            options={[
              ['', kind() === 'film' ? words().span : words().thisState],
              ...atlas.chapters.map(({ id }, i) => [id, chapterTitle(i)] as const),
            ]}
            set={setChapter}
          />
          <Show when={kind() === 'film'}>
            <Show when={!chapter()}>
              <For each={['first', 'last'] as const}>
                {(end) => (
                  <label class="take-choice">
                    <span>{end === 'first' ? words().from : words().until}</span>
                    <input
                      type="text"
                      inputmode="numeric"
                      title={words().dateHint}
                      disabled={work.busy()}
                      value={days()[end]}
                      onInput={(event) => setDays({ ...days(), [end]: event.currentTarget.value.trim() })}
                    />
                  </label>
                )}
              </For>
            </Show>
            <Choice
              label={words().daysPerSecond}
              value={String(rate())}
              options={DAY_RATES.filter((one) => fps() % one === 0).map((one) => [String(one), String(one)])}
              set={(value) => setRate(Number(value))}
            />
            <Choice
              label={words().fps}
              value={String(fps())}
              options={FRAME_RATES.filter((one) => one % rate() === 0).map((one) => [
                String(one),
                String(one),
              ])}
              set={(value) => setFps(Number(value))}
            />
          </Show>
          <Choice
            label={words().size}
            value={sizeId()}
            options={[...PICTURE_SIZES.map(({ id }) => id), 'own'].map((id) => [id, words().sizes[id] ?? id])}
            set={setSizeId}
          />
          <Show when={sizeId() === 'own'}>
            <For each={['width', 'height'] as const}>
              {(side) => (
                <label class="take-choice">
                  <span>{words()[side]}</span>
                  <input
                    type="number"
                    min="160"
                    max={MOST_SIDE}
                    disabled={work.busy()}
                    value={own()[side]}
                    onInput={(event) => setOwn({ ...own(), [side]: Number(event.currentTarget.value) })}
                  />
                </label>
              )}
            </For>
          </Show>
        </Show>
        <Show when={kind() !== 'handout'}>
          <Choice
            label={words().colours}
            value={theme()}
            options={Object.entries(tongue.words().themes)}
            set={(value) => setTheme(value as Palette['name'])}
          />
        </Show>
        <Choice
          label={words().language}
          value={language()}
          options={Object.entries(LANGUAGE_NAMES)}
          set={(value) => setLanguage(value as Language)}
        />
        <Show when={kind() === 'film'}>
          <p class="take-plan">{planText()}</p>
        </Show>
        <p class="take-buttons">
          <button type="submit" disabled={work.busy()}>
            {words().make}
          </button>
          <button type="button" disabled={work.busy()} onClick={() => void look()}>
            {words().preview}
          </button>
          <Show when={work.busy()}>
            <button type="button" onClick={() => work.cancel()}>
              {words().cancel}
            </button>
          </Show>
        </p>
      </form>
      <Show when={work.busy()}>
        <p>
          <Show when={work.progress()} fallback={<progress aria-label={words().working} />}>
            <progress aria-label={words().working} max="1" value={work.share()} />
          </Show>{' '}
          {progressText()}
        </p>
      </Show>
      <p role="status" class="take-status">
        <Show when={work.outcome()}>
          {(outcome) => {
            const { file, reason } = outcome();
            if (file) return words().done(file.name, sizeText(file.blob.size));
            if (reason === null) return words().cancelled;
            return reason ? words().failed(reason) : '';
          }}
        </Show>
      </p>
      <Show when={work.outcome()?.file}>
        {(file) => (
          <button type="button" onClick={() => saveFile(file())}>
            {words().save}
          </button>
        )}
      </Show>
      <Show when={preview()}>
        {(shown) => <img class="take-preview" src={shown().url} alt={words().previewOf(shown().name)} />}
      </Show>
    </div>
  );
}
