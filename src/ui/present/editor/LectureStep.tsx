import { createSignal, Show } from 'solid-js';
import { LECTURE_LIMITS, screenLimits, type LectureStep as Step } from '../../../presentation/lecture.ts';
import type { Language } from '../../../time/date-text.ts';
import { dayOf, type Instant } from '../../../time/instant.ts';
import { writeDay } from '../../../time/written-date.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { LECTURE_WORDS } from './lecture-words.ts';
import type { StepVoices } from './create-step-voices.ts';
import { StepTime } from './StepTime.tsx';
import { StepVoice } from './StepVoice.tsx';
import { CaptionField, OtherTexts } from './StepTexts.tsx';

/** What can be changed of a step; `undefined` takes something away. */
export type StepChange = { readonly [Key in keyof Step]?: Step[Key] | undefined };

/** One step of the reader’s lecture: its texts in both languages, its time, and what can be done with it. */
export function LectureStep(props: {
  readonly step: Step;
  readonly index: number;
  readonly count: number;
  readonly language: Language;
  readonly instant: Instant;
  readonly voices: StepVoices;
  onChange(change: StepChange, part: string): void;
  onShow(): void;
  onRenew(): void;
  onAdd(): void;
  onMove(to: number): void;
  onRemove(): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(LECTURE_WORDS);
  const number = () => props.index + 1;
  const other = () => props.step.other ?? { title: '', narration: '', notes: '' };
  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    props.onMove(props.index + by);
  }
  const [opened, setOpened] = createSignal(false);
  const recorded = () => props.voices.recording() !== null && props.voices.recording() === props.step.voice;
  const date = () => {
    const from = writeDay(dayOf(props.instant));
    return props.step.until ? `${from} – ${props.step.until}` : from;
  };
  return (
    <li class="lecture-step" data-step={number()} onKeyDown={onKeyDown}>
      <fieldset>
        <legend>
          {words().stepNamed(number(), '')} <span class="lecture-date">{date()}</span>
        </legend>
        <input
          type="text"
          maxlength={Math.max(screenLimits(props.language).title, props.step.title.length)}
          aria-label={words().stepTitle(number())}
          placeholder={words().stepTitle(number())}
          value={props.step.title}
          onInput={(event) => props.onChange({ title: event.currentTarget.value }, 'title')}
        />
        <CaptionField
          label={words().narration}
          text={props.step.narration}
          language={props.language}
          onInput={(narration) => props.onChange({ narration }, 'narration')}
        />
        <details open={opened() || recorded()} onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>{words().more}</summary>
          <label>
            <span>{words().notes}</span>
            <textarea
              rows="3"
              maxlength={LECTURE_LIMITS.text}
              value={props.step.notes}
              onInput={(event) => props.onChange({ notes: event.currentTarget.value }, 'notes')}
            />
          </label>
          <StepTime
            step={props.step}
            number={number()}
            day={dayOf(props.instant)}
            onSeconds={(seconds) => props.onChange({ seconds }, 'seconds')}
            onUntil={(until) => props.onChange({ until }, '')}
          />
          <Show when={opened() || recorded()}>
            <StepVoice index={props.index} voice={props.step.voice} voices={props.voices} />
          </Show>
          <OtherTexts
            texts={other()}
            number={number()}
            language={props.language === 'en' ? 'zh-Hant' : 'en'}
            onInput={(key, text) => {
              const texts = { ...other(), [key]: text };
              const some = Object.values(texts).some(Boolean);
              props.onChange({ other: some ? texts : undefined }, `other-${key}`);
            }}
          />
        </details>
        <div class="lecture-actions">
          <button type="button" onClick={() => props.onShow()}>
            {words().show}
          </button>
          <button type="button" onClick={() => props.onRenew()}>
            {words().renew}
          </button>
          <button type="button" onClick={() => props.onAdd()}>
            {words().addAfter}
          </button>
          <button
            type="button"
            class="lecture-up"
            disabled={props.index === 0}
            onClick={() => props.onMove(props.index - 1)}
          >
            {words().up}
          </button>
          <button
            type="button"
            class="lecture-down"
            disabled={props.index === props.count - 1}
            onClick={() => props.onMove(props.index + 1)}
          >
            {words().down}
          </button>
          <button type="button" class="lecture-remove" onClick={() => props.onRemove()}>
            {words().remove}
          </button>
        </div>
      </fieldset>
    </li>
  );
}
