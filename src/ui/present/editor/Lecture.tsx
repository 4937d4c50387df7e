import { createSignal, For, Index, onCleanup, onMount, Show } from 'solid-js';
import {
  changeStep,
  emptyLecture,
  moveStep,
  writeLecture,
  type Lecture as Own,
} from '../../../presentation/lecture.ts';
import { fitsLink, packLecture, unpackLecture } from '../../../presentation/lecture-link.ts';
import { lectureSteps } from '../../../presentation/lecture-steps.ts';
import {
  readLecture,
  type LectureFault,
  type LectureMend,
  type LectureReading,
} from '../../../presentation/read-lecture.ts';
import { sheetOf } from '../../../view/panels.ts';
import type { View } from '../../../view/view.ts';
import { useStore } from '../../shared/app-context.ts';
import { createOwnLecture } from '../own-lecture.ts';
import type { RecordPageProps } from '../../shared/record-page.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { saveText } from '../../shared/save-file.ts';
import { createLectureStore } from './lecture-store.ts';
import { LECTURE_WORDS } from './lecture-words.ts';
import { LectureStep } from './LectureStep.tsx';
import { createLinkReader } from './link-reader.ts';
import './lecture.css';

/** The page on which a reader makes a lecture out of states of the atlas. */
export default function Lecture(props: RecordPageProps) {
  const { session } = props;
  const locale = useLocale();
  const words = () => locale.words(LECTURE_WORDS);
  const links = createLinkReader(session);
  const lectures = useStore(createLectureStore);
  const ownLecture = useStore(createOwnLecture);
  const lecture = () => lectures.current(session.language());
  const [faults, setFaults] = createSignal<readonly LectureFault[]>([]);
  const [mended, setMended] = createSignal<readonly LectureMend[]>([]);
  const [told, setTold] = createSignal('');
  const [packed, setPacked] = createSignal('');
  let list!: HTMLOListElement;
  let opener!: HTMLInputElement;

  function change(next: Own): void {
    lectures.change(next);
    setPacked('');
  }
  function take(reading: LectureReading): void {
    const { lecture: read, faults: found } = reading;
    setFaults(found);
    setMended(reading.lecture ? (reading.mended ?? []) : []);
    setPacked('');
    if (!read) {
      setTold('');
      return;
    }
    lectures.replace(read);
    setTold(words().opened(read.title, read.steps.length));
  }
  const present = (): View => ({ ...session.view(), map: session.viewport() });
  function add(): void {
    const scene = session.scene();
    const event = scene.events[0]?.feature.properties ?? session.chapter()?.feature.properties;
    const title = event ? locale.text(event, 'title') : locale.date(session.day());
    const step = { link: links.write(present()), title, narration: '', notes: '' };
    change({ ...lecture(), steps: [...lecture().steps, step] });
    setTold(words().added(lecture().steps.length));
  }
  function move(from: number, to: number): void {
    const next = moveStep(lecture(), from, to);
    if (next === lecture()) return;
    const focused = document.activeElement;
    const within = list.children[from];
    const which = within
      ? [...within.querySelectorAll('input, textarea, button')].indexOf(focused as Element)
      : -1;
    change(next);
    setTold(words().moved(to + 1));
    const fields = list.children[to]?.querySelectorAll<HTMLButtonElement>('input, textarea, button');
    const wanted = fields?.[which];
    (wanted?.disabled ? fields?.[0] : wanted)?.focus();
  }
  const show = (index: number) => {
    const step = lecture().steps[index];
    if (!step) return;
    const view = links.read(step.link);
    const { language, display } = session.view();
    session.restore({ ...view, ...sheetOf(session.view()), language, display }, []);
  };
  function save(): void {
    const name = lecture()
      .title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 60);
    saveText(`${name || 'lecture'}.json`, 'application/json', writeLecture(lecture()));
  }
  async function open(file: File | undefined): Promise<void> {
    if (file) take(readLecture(await file.text(), links.faults, links.mend));
    opener.value = '';
  }
  const address = () => `${window.location.href.split('#')[0] ?? ''}#v=1&lecture=${packed()}`;
  function give(): void {
    ownLecture.give(lectureSteps(lecture(), links.read));
    session.setDisplay('present');
  }
  /** Takes the lecture that an address carries, and takes it out of the address. */
  function takeCarried(): void {
    const { unknown, ...view } = session.view();
    const carried = unknown.find(([key]) => key === 'lecture')?.[1];
    if (carried === undefined) return;
    take(unpackLecture(carried, links.faults, links.mend));
    session.restore({ ...view, unknown: unknown.filter(([key]) => key !== 'lecture') }, []);
  }
  onMount(() => {
    takeCarried();
    window.addEventListener('hashchange', takeCarried);
    onCleanup(() => window.removeEventListener('hashchange', takeCarried));
  });

  return (
    <div class="lecture">
      <h2>{words().heading}</h2>
      <p>{words().about}</p>
      <label class="lecture-title">
        <span>{words().title}</span>
        <input
          type="text"
          maxlength="200"
          value={lecture().title}
          onInput={(event) => change({ ...lecture(), title: event.currentTarget.value })}
        />
      </label>
      <div class="lecture-actions">
        <button type="button" class="lecture-add" onClick={add}>
          {words().add}
        </button>
        <button type="button" disabled={lecture().steps.length === 0} onClick={give}>
          {words().present}
        </button>
        <button type="button" onClick={save}>
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
        <button type="button" onClick={() => setPacked(packLecture(lecture()))}>
          {words().share}
        </button>
        <button type="button" onClick={() => lectures.replace(emptyLecture(session.language()))}>
          {words().empty}
        </button>
        <Show when={lectures.before()}>
          {(before) => (
            <button type="button" onClick={() => lectures.replace(before())}>
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
      <Show when={lectures.blocked()}>
        <p role="alert">{words().blocked}</p>
      </Show>
      <Show when={faults().length > 0}>
        <div class="lecture-faults" role="alert">
          <p>{words().refused}</p>
          <ul>
            <For each={faults()}>
              {({ at, kind, value }) => (
                <li>
                  <code>{at || words().file}</code> {words().faults[kind](value)}
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
      <Show when={mended().length > 0}>
        <p class="lecture-date" role="status">
          {words().mended(mended().length, mended()[0]?.at ?? '', mended()[0]?.used ?? '')}
        </p>
      </Show>
      <p class="visually-hidden" role="status">
        {told()}
      </p>
      <h3>{words().steps}</h3>
      <p class="lecture-date">{lecture().steps.length > 0 ? words().order : words().none}</p>
      <ol ref={list} class="lecture-steps">
        <Index each={lecture().steps}>
          {(step, i) => (
            <LectureStep
              step={step()}
              index={i}
              count={lecture().steps.length}
              onChange={(part) => change(changeStep(lecture(), i, part))}
              onShow={() => show(i)}
              onRenew={() => change(changeStep(lecture(), i, { link: links.write(present()) }))}
              onMove={(to) => move(i, to)}
              onRemove={() =>
                change({ ...lecture(), steps: lecture().steps.filter((_, other) => other !== i) })
              }
            />
          )}
        </Index>
      </ol>
    </div>
  );
}
