import type { Language } from '../time/date-text.ts';

/** The mark and the version of lecture files. */
export const LECTURE_FORMAT = 'fragile-peace-lecture';
export const LECTURE_VERSION = 1;

/** Most steps of a lecture, and characters of its texts. */
export const LECTURE_LIMITS = { steps: 200, title: 200, text: 10_000, link: 4_000, file: 2_000_000 } as const;

/** One step of a lecture: a state of the atlas as a permalink, and what is said at it. */
export interface LectureStep {
  /** A permalink’s fragment, from `#v=` on. */
  readonly link: string;
  readonly title: string;
  readonly narration: string;
  readonly notes: string;
}

/** A lecture of one’s own. */
export interface Lecture {
  readonly title: string;
  /** The language that it is written in. */
  readonly language: Language;
  readonly steps: readonly LectureStep[];
}

/** A lecture without steps. */
export function emptyLecture(language: Language): Lecture {
  return { title: '', language, steps: [] };
}

/** The text of a lecture’s file: JSON in the shape of `lecture.schema.json`. */
export function writeLecture({ title, language, steps }: Lecture): string {
  const plain = steps.map(({ link, title: heading, narration, notes }) => ({
    link,
    title: heading,
    narration,
    notes,
  }));
  const file = { format: LECTURE_FORMAT, version: LECTURE_VERSION, title, language, steps: plain };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The lecture with step `from` put where step `to` stands; places outside it leave it as it is. */
export function moveStep(lecture: Lecture, from: number, to: number): Lecture {
  const step = lecture.steps[from];
  if (!step || to < 0 || to >= lecture.steps.length || from === to) return lecture;
  const rest = lecture.steps.filter((_, i) => i !== from);
  return { ...lecture, steps: [...rest.slice(0, to), step, ...rest.slice(to)] };
}

/** The lecture with something of one step changed. */
export function changeStep(lecture: Lecture, at: number, change: Partial<LectureStep>): Lecture {
  return { ...lecture, steps: lecture.steps.map((step, i) => (i === at ? { ...step, ...change } : step)) };
}
