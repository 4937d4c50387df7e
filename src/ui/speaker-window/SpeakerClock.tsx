import { createSignal, onCleanup, Show } from 'solid-js';
import { elapsedBy, type TalkClock } from '../../presentation/talk-clock.ts';
import { talkPace } from '../../presentation/talk-pace.ts';
import type { ClockAct } from '../present/create-talk-clock.ts';
import { useLocale } from '../shared/locale-context.ts';
import { createKeptNumber } from './create-kept-number.ts';
import { elapsedText } from './elapsed.ts';
import { SPEAKER_WINDOW_WORDS } from './speaker-window-words.ts';

/** The most minutes that a talk may be planned to take. */
const MOST_MINUTES = 600;

/** The clock of the day, the time that the lecture has taken, what it is planned to take, and how far it is ahead or behind. */
export function SpeakerClock(props: {
  readonly clock: TalkClock;
  /** Seconds planned for each step, and the place of the step that is shown. */
  readonly plan: readonly number[];
  readonly index: number;
  /** Under what name the planned minutes are kept. */
  readonly lecture: string;
  onAct(does: ClockAct): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(SPEAKER_WINDOW_WORDS);
  const [now, setNow] = createSignal(Date.now());
  const timer = setInterval(() => setNow(Date.now()), 250);
  onCleanup(() => clearInterval(timer));
  const act = (does: ClockAct) => {
    props.onAct(does);
    setNow(Date.now());
  };
  const elapsed = () => elapsedBy(props.clock, now());
  const runs = () => props.clock.since !== null;
  const begun = () => runs() || props.clock.spent > 0;
  const [minutes, setMinutes] = createKeptNumber(`planned-${props.lecture}`);
  const pace = () => {
    const whole = minutes();
    const { from } = props.clock;
    const [steps, index] = [props.plan.slice(from), Math.max(props.index - from, 0)];
    return talkPace(steps, index, elapsed() / 1000, whole === null ? null : whole * 60);
  };
  const paceText = () => {
    const { lead } = pace();
    const time = elapsedText(Math.abs(lead) * 1000);
    if (!begun() || Math.abs(lead) < 1) return words().inTime;
    return lead > 0 ? words().ahead(time) : words().behind(time);
  };
  const clock = () =>
    new Date(now()).toLocaleTimeString(locale.language(), {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  function plan(text: string): void {
    const typed = Number(text);
    setMinutes(typed >= 1 && typed <= MOST_MINUTES ? Math.round(typed) : null);
  }
  return (
    <dl class="speaker-clock">
      <div>
        <dt>{words().clock}</dt>
        <dd>{clock()}</dd>
      </div>
      <div>
        <dt>{words().elapsed}</dt>
        <dd class="elapsed" data-runs={runs() || undefined}>
          <span>{elapsedText(elapsed())}</span>
          <button type="button" onClick={() => act(runs() ? 'pause' : 'start')}>
            {runs() ? words().stopClock : words().startClock}
          </button>
          <button type="button" aria-label={words().reset} title={words().reset} onClick={() => act('reset')}>
            0:00
          </button>
        </dd>
      </div>
      <div>
        <dt>{words().planned}</dt>
        <dd>
          <label>
            <input
              type="number"
              class="planned"
              min="1"
              max={MOST_MINUTES}
              aria-label={words().plannedMinutes}
              title={words().plannedHint}
              value={Math.max(Math.round(pace().planned / 60), 1)}
              onChange={(event) => {
                plan(event.currentTarget.value);
                event.currentTarget.value = String(Math.max(Math.round(pace().planned / 60), 1));
              }}
            />{' '}
            {words().minutes}
          </label>
        </dd>
      </div>
      <Show when={props.plan.length}>
        <div class="speaker-pace" data-pace={begun() ? Math.sign(Math.round(pace().lead)) : 0}>
          <dt class="visually-hidden">{words().pace}</dt>
          <dd>{paceText()}</dd>
        </div>
      </Show>
    </dl>
  );
}
