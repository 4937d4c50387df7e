import { createSignal, type Accessor } from 'solid-js';
import type { View } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import type { Theme } from '../../view/theme.ts';
import type { Language } from '../../time/date-text.ts';
import { parseDay, writeDay } from '../../time/written-date.ts';
import { filmOfDays } from '../../export/film/film-of-days.ts';
import { lecturePlan } from '../../export/film/lecture-plan.ts';
import type { FileKind, Wish } from '../../export/make-file.ts';
import { PICTURE_SIZES } from '../../export/picture/picture-sizes.ts';
import type { ExportWords } from '../../export/export-words.ts';
import {
  chapterSubject,
  localeOf,
  spokenSeconds,
  stateSubject,
  type TakenLecture,
  type Subject,
  type ExportContext,
} from '../../export/export-context.ts';
import { messageOf } from '../../atlas/message-of.ts';

/** A size in px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a reader has chosen to take away. */
export interface Order {
  readonly kind: Accessor<FileKind>;
  setKind(kind: FileKind): void;
  /** What is shown: the id of a chapter or of a {@link TakenLecture}; '' for the map as it stands, days of one’s own, or all chapters. */
  readonly shows: Accessor<string>;
  setShows(id: string): void;
  /** The lecture that is shown in its steps; `null` where none is. */
  lecture(): TakenLecture | null;
  /** The id of an offered size, or `own`. */
  readonly sizeId: Accessor<string>;
  setSizeId(id: string): void;
  readonly own: Accessor<Size>;
  setOwn(size: Size): void;
  readonly theme: Accessor<Theme>;
  setTheme(theme: Theme): void;
  readonly language: Accessor<Language>;
  setLanguage(language: Language): void;
  /** The first and last day of a film as they were typed. */
  readonly days: Accessor<{ readonly first: string; readonly last: string }>;
  setDays(days: { readonly first: string; readonly last: string }): void;
  readonly fps: Accessor<number>;
  setFps(fps: number): void;
  readonly rate: Accessor<number>;
  setRate(rate: number): void;
  /** How many steps of the lecture have a narration, and whether a film has it. */
  voiced(): number;
  readonly spoken: Accessor<boolean>;
  setSpoken(spoken: boolean): void;
  /** Whether one state or span is shown, of a size that is chosen. */
  single(): boolean;
  size(): Size;
  /** How long the film will be, or what is wrong with its days. */
  planText(): string;
  /** The wish for a file; throws a RangeError in the reader’s language where the days of a film cannot stand. */
  wish(kind: FileKind, size: Size): Wish;
}

/** The day of a text `YYYY-MM-DD`; NaN where there is no such day. */
function readDay(text: string): number {
  try {
    return parseDay(text);
  } catch {
    return NaN;
  }
}

/** Creates an order of the state that the session shows; of two days compared a film takes the first. */
export function createOrder(
  exportContext: ExportContext,
  session: Session,
  words: Accessor<ExportWords>,
  lectures: Accessor<ReadonlyMap<string, TakenLecture>>,
): Order {
  const { atlas } = exportContext;
  const [kind, setKind] = createSignal<FileKind>('still');
  const [chosen, setShows] = createSignal('');
  const [spoken, setSpoken] = createSignal(true);
  const known = () => lectures().get(chosen()) ?? null;
  const lecture = (): TakenLecture | null => {
    const one = known();
    if (!one || spoken()) return one;
    const { voices: _, lostVoices: _lost, ...silent } = one;
    return silent;
  };
  const single = () => kind() === 'still' || kind() === 'film';
  const chapter = () => {
    const wanted = atlas.chapters.find(({ id }) => id === chosen());
    return single() && wanted ? wanted.id : '';
  };
  const [sizeId, setSizeId] = createSignal('full-hd');
  const [own, setOwn] = createSignal<Size>({ width: 1280, height: 720 });
  const [theme, setTheme] = createSignal<Theme>(session.theme());
  const [language, setLanguage] = createSignal<Language>(session.language());
  const [days, setDays] = createSignal({
    first: writeDay(session.day()),
    last: writeDay(session.day() + 30),
  });
  const [fps, setFps] = createSignal(24);
  const [rate, setRate] = createSignal(2);

  const view = (): View => ({ ...session.view(), language: language(), theme: theme() });
  const subject = (): Subject => {
    if (chapter()) return chapterSubject(exportContext, view(), chapter());
    return stateSubject(exportContext, view(), session.viewport(), session.instant());
  };
  const filmSubject = (at: number): Subject => {
    if (chapter()) return chapterSubject(exportContext, view(), chapter());
    return stateSubject(exportContext, { ...view(), compare: null }, session.viewport(), at);
  };
  const dayOf = (text: string) => {
    const day = readDay(text);
    if (!(day >= atlas.span.start && day < atlas.span.end))
      throw new RangeError(words().badDate(text, writeDay(atlas.span.start), writeDay(atlas.span.end - 1)));
    return day;
  };
  const spanOf = () => {
    const told = atlas.chapters.find(({ id }) => id === chapter());
    if (told) return { first: told.start, last: told.end - 1 };
    const span = { first: dayOf(days().first), last: dayOf(days().last) };
    if (span.last < span.first) throw new RangeError(words().badSpan);
    return span;
  };
  return {
    kind,
    setKind,
    shows: () => (lecture() ? chosen() : chapter()),
    setShows,
    lecture,
    sizeId,
    setSizeId,
    own,
    setOwn,
    theme,
    setTheme,
    language,
    setLanguage,
    days,
    setDays,
    fps,
    setFps,
    rate,
    setRate,
    voiced: () => known()?.voices?.filter(Boolean).length ?? 0,
    spoken,
    setSpoken,
    single,
    size: () => PICTURE_SIZES.find(({ id }) => id === sizeId()) ?? own(),
    planText() {
      try {
        const taken = lecture();
        if (taken) {
          const locale = localeOf(exportContext, view());
          const captions = taken.steps.map(({ texts }) => locale.text(texts, 'narration'));
          const { frames, seconds } = lecturePlan(taken.steps, captions, fps(), spokenSeconds(taken));
          return words().frames(frames.length, seconds.toFixed(1));
        }
        const { first, last } = spanOf();
        const locale = localeOf(exportContext, view());
        const plan = filmOfDays(atlas, locale, [first, last], { fps: fps(), daysPerSecond: rate() });
        const seconds = plan.reduce((sum, { duration }) => sum + duration, 0);
        return words().frames(plan.length, seconds.toFixed(1));
      } catch (error) {
        return messageOf(error);
      }
    },
    wish(wanted, { width, height }) {
      const film = wanted === 'film';
      const span = film && !lecture() ? spanOf() : { first: session.day(), last: session.day() };
      return {
        kind: wanted,
        lecture: lecture(),
        layout: film ? 'film' : 'plate',
        view: view(),
        subject: film ? filmSubject(span.first) : subject(),
        width,
        height,
        ...span,
        fps: fps(),
        daysPerSecond: rate(),
      };
    },
  };
}
