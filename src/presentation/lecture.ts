import type { Box } from '../geometry/box.ts';
import type { Language } from '../time/date-text.ts';

/** The mark and the versions of lecture files; a file is of the first that holds all it says. */
export const LECTURE_FORMAT = 'fragile-peace-lecture';
export const LECTURE_VERSIONS = [1, 2] as const;

/** Most steps of a lecture, characters of its texts, and seconds of a step. */
export const LECTURE_LIMITS = {
  steps: 200,
  title: 200,
  text: 10_000,
  link: 4_000,
  file: 2_000_000,
  seconds: 3_600,
} as const;

/** Characters that fit a hall’s screen of 4:3 and a phone: of a step’s title and of what the audience reads. */
const SCREEN_LIMITS = {
  en: { title: 70, narration: 320 },
  zh: { title: 24, narration: 110 },
} as const;

/** The characters that fit the screen in a language. */
export const screenLimits = (language: Language) => SCREEN_LIMITS[language === 'en' ? 'en' : 'zh'];

/** What is said at a step, in one language. */
export interface LectureTexts {
  readonly title: string;
  /** What the audience reads. */
  readonly narration: string;
  /** What the speaker alone sees. */
  readonly notes: string;
}

/** One step of a lecture: a state of the atlas as a permalink, and what is said at it. */
export interface LectureStep extends LectureTexts {
  /** A permalink’s fragment, from `#v=` on. */
  readonly link: string;
  /** What any screen frames; without it, where the link looks. */
  readonly box?: Box;
  /** The day, as a permalink writes it, to which time plays on from that of the link. */
  readonly until?: string;
  /** How long the speaker means to stay. */
  readonly seconds?: number;
  /** The recorded narration, by the name under which the browser keeps it. */
  readonly voice?: string;
  /** The same in the other language: Chinese beside English, English beside Chinese. */
  readonly other?: LectureTexts;
}

/** A lecture of one’s own. */
export interface Lecture {
  readonly title: string;
  /** The language that it is written in. */
  readonly language: Language;
  /** Its title in the other language. */
  readonly other?: { readonly title: string };
  readonly steps: readonly LectureStep[];
}

/** A lecture without steps. */
export function emptyLecture(language: Language): Lecture {
  return { title: '', language, steps: [] };
}

const hasTexts = (texts: Partial<LectureTexts> | undefined) => Object.values(texts ?? {}).some(Boolean);

function plainStep({ link, title, narration, notes, box, until, seconds, voice, other }: LectureStep) {
  return {
    link,
    title,
    narration,
    notes,
    ...(box && { box: [...box] }),
    ...(until && { until }),
    ...(seconds && { seconds }),
    ...(voice && { voice }),
    ...(other &&
      hasTexts(other) && { other: { title: other.title, narration: other.narration, notes: other.notes } }),
  };
}

/** The text of a lecture’s file: JSON in the shape of `lecture.schema.json`. */
export function writeLecture({ title, language, other, steps }: Lecture): string {
  const plain = steps.map(plainStep);
  const more = other && hasTexts(other) ? { other: { title: other.title } } : {};
  const added = ['other', 'box', 'until', 'seconds', 'voice'];
  const newer = 'other' in more || plain.some((step) => added.some((key) => key in step));
  const version = LECTURE_VERSIONS[newer ? 1 : 0];
  return `${JSON.stringify({ format: LECTURE_FORMAT, version, title, language, ...more, steps: plain }, null, 2)}\n`;
}

/** The lecture with step `from` put where step `to` stands; places outside it leave it as it is. */
export function moveStep(lecture: Lecture, from: number, to: number): Lecture {
  const step = lecture.steps[from];
  if (!step || to < 0 || to >= lecture.steps.length || from === to) return lecture;
  const rest = lecture.steps.filter((_, i) => i !== from);
  return { ...lecture, steps: [...rest.slice(0, to), step, ...rest.slice(to)] };
}

/** The lecture with something of one step changed; what is given as `undefined` is taken away. */
export function changeStep(
  lecture: Lecture,
  at: number,
  change: { readonly [Key in keyof LectureStep]?: LectureStep[Key] | undefined },
): Lecture {
  const changed = (step: LectureStep): LectureStep => {
    const all = Object.entries({ ...step, ...change }).filter(([, value]) => value !== undefined);
    return Object.fromEntries(all) as unknown as LectureStep;
  };
  return { ...lecture, steps: lecture.steps.map((step, i) => (i === at ? changed(step) : step)) };
}

/** The lecture with steps put in at a place, from 0; at its end where none is said. */
export function insertSteps(
  lecture: Lecture,
  steps: readonly LectureStep[],
  at = lecture.steps.length,
): Lecture {
  return { ...lecture, steps: [...lecture.steps.slice(0, at), ...steps, ...lecture.steps.slice(at)] };
}

/** The lecture without the names of its narrations, which stay in the browser that has them. */
export function withoutVoices(lecture: Lecture): Lecture {
  return lecture.steps.reduce((one, _, at) => changeStep(one, at, { voice: undefined }), lecture);
}

/** The lecture without one of its steps. */
export function removeStep(lecture: Lecture, at: number): Lecture {
  return { ...lecture, steps: lecture.steps.filter((_, i) => i !== at) };
}
