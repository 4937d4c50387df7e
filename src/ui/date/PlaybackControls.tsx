import { createMemo, For } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useWords } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

const RATES = [1, 2, 4, 8, 15, 30, 60];

/** Step back, play or pause, step on, and the speed in days a second. */
export function PlaybackControls(props: { readonly session: Session }) {
  const words = useWords(INTERFACE_WORDS);
  const rates = createMemo(() => [...new Set([...RATES, props.session.rate()])].sort((a, b) => a - b));
  const step = (days: number) => {
    props.session.pause();
    props.session.setDay(props.session.day() + days);
  };
  const said = () => (props.session.playing() ? words().pause : words().play);
  const long = () => (props.session.playing() ? words().pauseLong : words().playLong);
  /** What stands before the word in its long form, and behind it. */
  const about = () => long().split(said());
  return (
    <div class="playback" role="group" aria-label={words().playback}>
      <button type="button" class="step" aria-label={words().back} onClick={() => step(-1)}>
        ‹
      </button>
      <button
        type="button"
        class="play"
        aria-label={long()}
        title={words().playDays}
        onClick={() => (props.session.playing() ? props.session.pause() : props.session.play())}
      >
        <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
          <path
            d={props.session.playing() ? 'M1 0h3.5v12H1zM7.5 0H11v12H7.5z' : 'M1 0l11 6-11 6z'}
            fill="currentColor"
          />
        </svg>
        <span data-before={about()[0]} data-after={about()[1]}>
          {said()}
        </span>
      </button>
      <button type="button" class="step" aria-label={words().forward} onClick={() => step(1)}>
        ›
      </button>
      <select
        aria-label={words().speed}
        value={props.session.rate()}
        onInput={(event) => props.session.setRate(Number(event.currentTarget.value))}
      >
        <For each={rates()}>
          {(rate) => <option value={rate}>{words().daysPerSecond(String(rate))}</option>}
        </For>
      </select>
    </div>
  );
}
