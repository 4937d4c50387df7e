import { createSignal, type Accessor } from 'solid-js';
import { messageOf } from '../../atlas/message-of.ts';
import type { Session } from '../../session/session.ts';
import { useStore } from '../shared/app-context.ts';
import { atlasAddress, isOnlyHere } from '../shared/atlas-address.ts';
import { useLocale } from '../shared/locale-context.ts';
import type { Presentation } from './create-presentation.ts';
import type { LectureCode } from './lecture-code.ts';
import { createOwnLecture } from './own-lecture.ts';
import { PRESENT_WORDS } from './present-words.ts';
import { saveLecture } from './save-lecture.ts';

/** What the stage tells the speaker: a text, with a file that can be saved. */
interface StageWord {
  readonly text: string;
  save?(): void;
}

/** The code by which those in the hall open what they see. */
export interface StageCode {
  readonly code: Accessor<LectureCode | null>;
  /** Makes the code of the step that is told, and shows it; says why where it cannot, or what the code lacks. */
  show(): Promise<void>;
  hide(): void;
}

/** Makes the code of a lecture’s steps; `tell` hears what is to be said of it. */
export function createStageCode(
  session: Session,
  lecture: Presentation,
  tell: (word: StageWord) => void,
): StageCode {
  const locale = useLocale();
  const words = () => locale.words(PRESENT_WORDS);
  const own = useStore(createOwnLecture).given;
  const [code, setCode] = createSignal<LectureCode | null>(null);

  async function show(): Promise<void> {
    const step = lecture.step();
    if (!step) return;
    const base = atlasAddress();
    const lacks = isOnlyHere(base) ? words().onlyHere : '';
    if (base.startsWith('file:')) return tell({ text: lacks });
    try {
      const { lectureCode, LONGEST_CODE } = await import('./lecture-code.ts');
      const given = own();
      const view = { ...session.view(), map: session.viewport() };
      const made = lectureCode(step, given, view, session.atlas().config, base);
      setCode(made);
      if (given && made.tooLong !== null)
        tell({
          text: words().codeTooLong(made.tooLong, LONGEST_CODE),
          save: () => saveLecture(given),
        });
      else if (lacks) tell({ text: lacks });
    } catch (error) {
      tell({ text: messageOf(error) });
    }
  }
  return { code, show, hide: () => void setCode(null) };
}
