import { Show } from 'solid-js';
import { useLocale } from '../shared/locale-context.ts';
import type { Build, Presentation } from './create-presentation.ts';
import { PRESENT_WORDS } from './present-words.ts';

/**
 * What a hand turns the lecture with: a step back, what the step can play, a step on, and whatever else there is; above it the
 * way back to the step. Each has a place of its own, so that none comes to lie under a finger that is after another.
 */
export function StepControls(props: {
  readonly lecture: Presentation;
  /** Whether the screen shows something else than the step. */
  readonly away: boolean;
  /** Whether all else is shown that can be done. */
  readonly open: boolean;
  /** Whether it holds something that the speaker has not yet read. */
  readonly unread: boolean;
  onAct(action: 'previous' | 'play' | 'next' | 'return'): void;
  onOpen(open: boolean): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(PRESENT_WORDS);
  const index = () => props.lecture.index();
  const playWords: Readonly<Record<Build, () => string>> = {
    ready: () => words().play,
    begun: () => words().play,
    playing: () => words().pause,
    played: () => words().playAgain,
  };
  return (
    <>
      <Show when={props.away && props.lecture.step()}>
        <button type="button" class="panel present-back" onClick={() => props.onAct('return')}>
          {words().back}
        </button>
      </Show>
      <div class="panel present-controls" role="group" aria-label={words().turn}>
        <Show when={props.lecture.build()}>
          {(build) => (
            <button type="button" class="step-play" data-build={build()} onClick={() => props.onAct('play')}>
              {playWords[build()]()}
            </button>
          )}
        </Show>
        <button
          type="button"
          class="step-back"
          aria-disabled={index() === 0 && props.lecture.build() !== 'played'}
          onClick={() => props.onAct('previous')}
        >
          {words().previousStep}
        </button>
        <button type="button" class="step-next" onClick={() => props.onAct('next')}>
          {words().nextStep}
        </button>
        <button
          type="button"
          class="step-more"
          aria-expanded={props.open}
          aria-controls="present-bar"
          aria-label={props.unread ? words().moreUnread : words().more}
          title={words().more}
          data-unread={props.unread || undefined}
          onClick={() => props.onOpen(!props.open)}
        >
          <span aria-hidden="true">⋯</span>
        </button>
      </div>
    </>
  );
}
