import type { LectureStep as Step } from '../../../presentation/lecture.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { LECTURE_WORDS } from './lecture-words.ts';

/** One step of the reader’s lecture: its texts, and what can be done with it. */
export function LectureStep(props: {
  readonly step: Step;
  readonly index: number;
  readonly count: number;
  onChange(change: Partial<Step>): void;
  onShow(): void;
  onRenew(): void;
  onMove(to: number): void;
  onRemove(): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(LECTURE_WORDS);
  function onKeyDown(event: KeyboardEvent): void {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    props.onMove(props.index + by);
  }
  const date = () => /[#&]date=([\dT.-]+)/.exec(props.step.link)?.[1] ?? '';
  return (
    <li class="lecture-step" data-step={props.index + 1} onKeyDown={onKeyDown}>
      <fieldset>
        <legend>
          {words().stepNamed(props.index + 1, '')} <span class="lecture-date">{date()}</span>
        </legend>
        <input
          type="text"
          maxlength="200"
          aria-label={words().stepTitle(props.index + 1)}
          placeholder={words().stepTitle(props.index + 1)}
          value={props.step.title}
          onInput={(event) => props.onChange({ title: event.currentTarget.value })}
        />
        <label>
          <span>{words().narration}</span>
          <textarea
            rows="2"
            maxlength="10000"
            value={props.step.narration}
            onInput={(event) => props.onChange({ narration: event.currentTarget.value })}
          />
        </label>
        <label>
          <span>{words().notes}</span>
          <textarea
            rows="2"
            maxlength="10000"
            value={props.step.notes}
            onInput={(event) => props.onChange({ notes: event.currentTarget.value })}
          />
        </label>
        <div class="lecture-actions">
          <button type="button" onClick={() => props.onShow()}>
            {words().show}
          </button>
          <button type="button" onClick={() => props.onRenew()}>
            {words().renew}
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
          <button type="button" onClick={() => props.onRemove()}>
            {words().remove}
          </button>
        </div>
      </fieldset>
    </li>
  );
}
