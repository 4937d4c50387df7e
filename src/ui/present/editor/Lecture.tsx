import { createSignal, Index, onCleanup, onMount, Show } from 'solid-js';
import { screenLimits } from '../../../presentation/lecture.ts';
import { fitsLink, packLecture, unpackLecture } from '../../../presentation/lecture-link.ts';
import { plannedSeconds } from '../../../presentation/planned-seconds.ts';
import { useStore } from '../../shared/app-context.ts';
import { createLectureStore } from '../../shared/lecture-store.ts';
import { createLinkReader } from '../../shared/link-reader.ts';
import { useLocale } from '../../shared/locale-context.ts';
import type { RecordPageProps } from '../../shared/record-page.ts';
import { createOwnLecture } from '../own-lecture.ts';
import { saveLecture } from '../save-lecture.ts';
import { createLectureEditor } from './create-lecture-editor.ts';
import { createStepVoices } from './create-step-voices.ts';
import { LECTURE_WORDS } from './lecture-words.ts';
import { LectureNotices } from './LectureNotices.tsx';
import { LectureStep } from './LectureStep.tsx';
import { MakeMine } from './MakeMine.tsx';
import { UnusedVoices } from './UnusedVoices.tsx';
import './lecture.css';

/** The page on which a reader makes a lecture out of states of the atlas and of steps of the atlas’s own. */
export default function Lecture(props: RecordPageProps) {
  const { session } = props;
  const locale = useLocale();
  const words = () => locale.words(LECTURE_WORDS);
  const links = createLinkReader(session);
  const store = useStore(createLectureStore);
  const editor = createLectureEditor(session, locale, store, links, useStore(createOwnLecture));
  const { lecture } = editor;
  const voices = createStepVoices(lecture, (at, voice) => editor.change(at, { voice }, ''));
  /** The lecture that a link was made of; it goes with the next change. */
  const [shared, setShared] = createSignal<ReturnType<typeof lecture> | null>(null);
  const packed = () => {
    const one = shared();
    return one && one === lecture() ? packLecture(one) : '';
  };
  let section!: HTMLDivElement;
  let list!: HTMLOListElement;
  let opener!: HTMLInputElement;

  function move(from: number, to: number): void {
    const focused = document.activeElement;
    const within = list.children[from];
    const fieldsOf = (step: Element | undefined) => [
      ...(step?.querySelectorAll<HTMLButtonElement>('input, textarea, button, summary') ?? []),
    ];
    const which = fieldsOf(within).indexOf(focused as HTMLButtonElement);
    if (!editor.move(from, to)) return;
    const fields = fieldsOf(list.children[to]);
    const wanted = fields[which];
    (wanted?.disabled ? fields[0] : wanted)?.focus();
  }
  function remove(at: number): void {
    editor.remove(at);
    const next = list.children[Math.min(at, list.children.length - 1)];
    (next ?? section).querySelector<HTMLElement>(next ? '.lecture-remove' : '.lecture-add')?.focus();
  }
  async function open(file: File | undefined): Promise<void> {
    if (file) await editor.open(file);
    opener.value = '';
  }
  const address = () => `${window.location.href.split('#')[0] ?? ''}#v=1&lecture=${packed()}`;
  const minutes = () => {
    const seconds = lecture().steps.map(({ seconds: own, narration, notes }) =>
      plannedSeconds(own, narration + notes),
    );
    return Math.max(1, Math.round(seconds.reduce((sum, one) => sum + one, 0) / 60));
  };
  /** Takes the lecture that an address carries, and takes it out of the address. */
  function takeCarried(): void {
    const { unknown, ...view } = session.view();
    const carried = unknown.find(([key]) => key === 'lecture')?.[1];
    if (carried === undefined) return;
    editor.takeReading(unpackLecture(carried, links.faults, links.mend));
    session.restore({ ...view, unknown: unknown.filter(([key]) => key !== 'lecture') }, []);
  }
  /** Ctrl+Z and Ctrl+Shift+Z or Ctrl+Y, wherever the focus is but in a field that is none of this page’s; not while a lecture is given. */
  function onKeyDown(event: KeyboardEvent): void {
    if (session.display() === 'present') return;
    const { target } = event;
    if (target instanceof Element && target.matches('input, textarea') && !section.contains(target)) return;
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const does =
      key === 'y' || (key === 'z' && event.shiftKey) ? editor.redo : key === 'z' ? editor.undo : null;
    if (!does) return;
    event.preventDefault();
    does();
  }
  onMount(() => {
    takeCarried();
    window.addEventListener('hashchange', takeCarried);
    document.addEventListener('keydown', onKeyDown);
    onCleanup(() => {
      window.removeEventListener('hashchange', takeCarried);
      document.removeEventListener('keydown', onKeyDown);
    });
  });

  return (
    <div ref={section} class="lecture">
      <h2>{words().heading}</h2>
      <p>{words().about}</p>
      <MakeMine onTake={editor.take} />
      <label class="lecture-title">
        <span>{words().title}</span>
        <input
          type="text"
          maxlength={Math.max(screenLimits(lecture().language).title, lecture().title.length)}
          value={lecture().title}
          onInput={(event) => editor.retitle(event.currentTarget.value)}
        />
      </label>
      <label class="lecture-title">
        <span>{words().otherHeading}</span>
        <input
          type="text"
          lang={lecture().language === 'en' ? 'zh-Hant' : 'en'}
          maxlength="200"
          value={lecture().other?.title ?? ''}
          onInput={(event) => editor.retitleOther(event.currentTarget.value)}
        />
      </label>
      <div class="lecture-actions">
        <button type="button" class="lecture-add" onClick={() => editor.add()}>
          {words().add}
        </button>
        <button
          type="button"
          aria-disabled={!store.canUndo()}
          aria-keyshortcuts="Control+Z"
          onClick={() => editor.undo()}
        >
          {words().undoChange}
        </button>
        <button
          type="button"
          aria-disabled={!store.canRedo()}
          aria-keyshortcuts="Control+Shift+Z"
          onClick={() => editor.redo()}
        >
          {words().redoChange}
        </button>
        <button type="button" disabled={lecture().steps.length === 0} onClick={() => editor.give()}>
          {words().present}
        </button>
        <button type="button" onClick={() => saveLecture(lecture())}>
          {words().save}
        </button>
        <button type="button" onClick={() => opener.click()}>
          {words().open}
        </button>
        <input
          ref={opener}
          type="file"
          class="visually-hidden"
          tabindex="-1"
          accept=".json,application/json"
          aria-label={words().open}
          onChange={(event) => void open(event.currentTarget.files?.[0])}
        />
        <button type="button" onClick={() => setShared(lecture())}>
          {words().share}
        </button>
        <button type="button" onClick={() => editor.beginAnew()}>
          {words().empty}
        </button>
        <Show when={store.before()}>
          {(before) => (
            <button type="button" onClick={() => store.replace(before())}>
              {words().undo}
            </button>
          )}
        </Show>
      </div>
      <Show when={packed()}>
        <Show
          when={fitsLink(packed())}
          fallback={<p role="status">{words().linkTooLong(packed().length)}</p>}
        >
          <label class="lecture-title">
            <span>{words().link}</span>
            <input type="text" readonly value={address()} onFocus={(event) => event.currentTarget.select()} />
          </label>
          <p class="lecture-date">{words().linkLength(packed().length)}</p>
        </Show>
      </Show>
      <LectureNotices store={store} faults={editor.faults()} mended={editor.mended()} />
      <p class="lecture-told" role="status">
        {editor.told()}
      </p>
      <h3>{words().steps}</h3>
      <Show when={lecture().steps.length} fallback={<p class="lecture-date">{words().none}</p>}>
        {(count) => <p class="lecture-date">{`${words().lasts(count(), minutes())} ${words().order}`}</p>}
      </Show>
      <ol ref={list} class="lecture-steps">
        <Index each={lecture().steps}>
          {(step, i) => (
            <LectureStep
              step={step()}
              index={i}
              count={lecture().steps.length}
              language={lecture().language}
              instant={editor.instantOf(step().link)}
              voices={voices}
              onChange={(change, part) => editor.change(i, change, part)}
              onShow={() => editor.show(i)}
              onRenew={() => editor.renew(i)}
              onAdd={() => editor.add(i + 1)}
              onMove={(to) => move(i, to)}
              onRemove={() => remove(i)}
            />
          )}
        </Index>
      </ol>
      <UnusedVoices
        lectures={[lecture(), store.before()].filter((one) => one !== null)}
        kept={voices.kept()}
      />
    </div>
  );
}
