import { createSignal, Show } from 'solid-js';
import { LECTURE_LIMITS, type LectureStep } from '../../../presentation/lecture.ts';
import { readingSeconds } from '../../../presentation/reading-time.ts';
import { writeDay } from '../../../time/written-date.ts';
import { useApp } from '../../shared/app-context.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { LECTURE_WORDS } from './lecture-words.ts';

/** How long a step lasts, and the day to which time plays on from its own. */
export function StepTime(props: {
  readonly step: LectureStep;
  readonly number: number;
  /** The day of the step’s link. */
  readonly day: number;
  onSeconds(seconds: number | undefined): void;
  onUntil(until: string | undefined): void;
}) {
  const locale = useLocale();
  const { session } = useApp();
  const words = () => locale.words(LECTURE_WORDS);
  const [wrong, setWrong] = createSignal('');
  const guessed = () => Math.max(5, Math.round(readingSeconds(props.step.narration + props.step.notes)));
  async function readUntil(text: string): Promise<void> {
    setWrong('');
    if (!text.trim()) return props.onUntil(undefined);
    const { askDate, tellDate } = await import('../../shared/tell-date.ts');
    const outcome = askDate(text, session.atlas());
    const [reading] = 'readings' in outcome ? outcome.readings : [];
    if (!reading) return void setWrong(tellDate(text, outcome, session.atlas(), locale).wrong);
    if (reading.end - 1 <= props.day) return void setWrong(words().untilBefore(locale.date(props.day)));
    props.onUntil(writeDay(reading.end - 1));
  }
  const id = () => `lecture-until-${props.number}`;
  return (
    <div class="lecture-time">
      <label>
        <span>{words().seconds}</span>
        <input
          type="number"
          min="1"
          max={LECTURE_LIMITS.seconds}
          step="1"
          placeholder={String(guessed())}
          value={props.step.seconds ?? ''}
          onInput={(event) => {
            const seconds = Math.round(event.currentTarget.valueAsNumber);
            const valid = seconds >= 1 && seconds <= LECTURE_LIMITS.seconds;
            props.onSeconds(valid ? seconds : undefined);
          }}
        />
      </label>
      <label>
        <span>{words().until}</span>
        <input
          type="text"
          autocomplete="off"
          placeholder={words().untilHint}
          value={props.step.until ?? ''}
          aria-invalid={wrong() !== ''}
          aria-describedby={id()}
          onChange={(event) => void readUntil(event.currentTarget.value)}
        />
      </label>
      <p id={id()} class="field-error" role="alert">
        <Show when={wrong()}>{wrong()}</Show>
      </p>
    </div>
  );
}
