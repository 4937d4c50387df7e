import { createSignal, type Accessor } from 'solid-js';
import { messageOf } from '../../../atlas/message-of.ts';
import {
  changeStep,
  emptyLecture,
  insertSteps,
  LECTURE_LIMITS,
  moveStep,
  removeStep,
  type Lecture,
  type LectureStep,
} from '../../../presentation/lecture.ts';
import type { Step } from '../../../presentation/lecture-of-atlas.ts';
import { lectureSteps } from '../../../presentation/lecture-steps.ts';
import { ownSteps } from '../../../presentation/own-steps.ts';
import {
  readLecture,
  type LectureFault,
  type LectureMend,
  type LectureReading,
} from '../../../presentation/read-lecture.ts';
import type { Session } from '../../../session/session.ts';
import type { Instant } from '../../../time/instant.ts';
import { sheetOf } from '../../../view/panels.ts';
import type { View } from '../../../view/view.ts';
import type { Locale } from '../../../locale/locale.ts';
import type { LectureStore } from '../../shared/lecture-store.ts';
import type { LinkReader } from '../../shared/link-reader.ts';
import type { OwnLecture } from '../own-lecture.ts';
import { stageScreen } from '../stage-screen.ts';
import { LECTURE_WORDS } from './lecture-words.ts';
import type { StepChange } from './LectureStep.tsx';

/** What the page for one’s own lecture does, and what it has to tell. */
export interface LectureEditor {
  readonly lecture: Accessor<Lecture>;
  readonly faults: Accessor<readonly LectureFault[]>;
  readonly mended: Accessor<readonly LectureMend[]>;
  /** What was done, in a sentence. */
  readonly told: Accessor<string>;
  /** The instant of a step’s link. */
  instantOf(link: string): Instant;
  retitle(title: string): void;
  retitleOther(title: string): void;
  change(at: number, change: StepChange, part: string): void;
  /** Whether the step has moved. */
  move(from: number, to: number): boolean;
  remove(at: number): void;
  /** Adds the state of the map as a step; at the end where no place is said. */
  add(at?: number): void;
  renew(at: number): void;
  show(at: number): void;
  take(steps: readonly Step[], chapter: string): void;
  beginAnew(): void;
  undo(): void;
  redo(): void;
  open(file: File): Promise<void>;
  takeReading(reading: LectureReading): void;
  give(): void;
}

/** Creates what works on the lecture that a store keeps. */
export function createLectureEditor(
  session: Session,
  locale: Locale,
  store: LectureStore,
  links: LinkReader,
  own: OwnLecture,
): LectureEditor {
  const words = () => locale.words(LECTURE_WORDS);
  const lecture = () => store.current(session.language());
  const [faults, setFaults] = createSignal<readonly LectureFault[]>([]);
  const [mended, setMended] = createSignal<readonly LectureMend[]>([]);
  const [told, setTold] = createSignal('');
  const instants = new Map<string, Instant>();
  const present = (): View => ({ ...session.view(), map: session.viewport() });

  function presentStep(): LectureStep {
    const scene = session.scene();
    const event = scene.events[0]?.feature.properties ?? session.chapter()?.feature.properties;
    const title = event ? locale.text(event, 'title') : locale.date(session.day());
    return { link: links.write(present()), title, narration: '', notes: '' };
  }
  function hasRoom(more: number): boolean {
    if (lecture().steps.length + more <= LECTURE_LIMITS.steps) return true;
    setTold(words().noRoom(more, LECTURE_LIMITS.steps));
    return false;
  }
  function takeReading(reading: LectureReading): void {
    const { lecture: read, faults: found } = reading;
    setFaults(found);
    setMended(reading.lecture ? (reading.mended ?? []) : []);
    setTold(read ? words().opened(read.title, read.steps.length) : '');
    if (read) store.replace(read);
  }
  return {
    lecture,
    faults,
    mended,
    told,
    instantOf(link) {
      const known = instants.get(link) ?? links.read(link).instant;
      instants.set(link, known);
      return known;
    },
    retitle: (title) => store.change({ ...lecture(), title }, 'title'),
    retitleOther(title) {
      const { other: _, ...rest } = lecture();
      store.change(title ? { ...rest, other: { title } } : rest, 'other-title');
    },
    change: (at, change, part) => store.change(changeStep(lecture(), at, change), part && `${at}-${part}`),
    move(from, to) {
      const next = moveStep(lecture(), from, to);
      if (next === lecture()) return false;
      store.change(next);
      setTold(words().moved(to + 1));
      return true;
    },
    remove(at) {
      store.change(removeStep(lecture(), at));
      setTold(words().removed(at + 1));
    },
    add(at = lecture().steps.length) {
      if (!hasRoom(1)) return;
      store.change(insertSteps(lecture(), [presentStep()], at));
      setTold(words().added(at + 1));
    },
    renew: (at) =>
      store.change(
        changeStep(lecture(), at, { link: links.write(present()), box: undefined, until: undefined }),
      ),
    show(at) {
      const step = lectureSteps(lecture(), links.read, session.atlas().config.box)[at];
      if (!step) return;
      const { innerWidth: width, innerHeight: height } = window;
      const padding = { top: 40, right: 40, bottom: 90, left: 40 };
      const { language, display } = session.view();
      const view = step.view(present(), { width, height, paddings: [padding] });
      session.restore({ ...view, ...sheetOf(session.view()), language, display }, []);
    },
    take(steps, chapter) {
      if (!hasRoom(steps.length)) return;
      const now = lecture();
      const language = now.steps.length > 0 ? now.language : session.language();
      const taken = ownSteps(steps, language, session.view(), links.write, (text) => locale.simplify(text));
      const { atlas } = session;
      const named = atlas().chapters.find(({ id }) => id === chapter)?.feature.properties ?? atlas().config;
      const other = language === 'en' ? locale.chinese(named, 'title') : named.title_en;
      const titled = now.title ? {} : { title: locale.text(named, 'title'), other: { title: other } };
      store.change(insertSteps({ ...now, language, ...titled }, taken));
      setTold(words().taken(taken.length));
    },
    beginAnew: () => store.replace(emptyLecture(session.language())),
    undo() {
      if (!store.canUndo()) return;
      store.undo();
      setTold(words().undone);
    },
    redo() {
      if (!store.canRedo()) return;
      store.redo();
      setTold(words().redone);
    },
    async open(file) {
      try {
        // a character has four bytes at most
        if (file.size > 4 * LECTURE_LIMITS.file) {
          takeReading({ lecture: null, faults: [{ at: '', kind: 'too-large', value: String(file.size) }] });
          return;
        }
        takeReading(readLecture(await file.text(), links.faults, links.mend));
      } catch (error) {
        takeReading({ lecture: null, faults: [{ at: '', kind: 'unreadable', value: messageOf(error) }] });
      }
    },
    takeReading,
    give() {
      const [first] = lectureSteps(lecture(), links.read, session.atlas().config.box);
      if (!first) return;
      own.give(lecture());
      const view = first.view(present(), stageScreen(first, session.language()));
      session.restore({ ...view, ...sheetOf(session.view()), display: session.display() }, []);
      session.setDisplay('present');
    },
  };
}
