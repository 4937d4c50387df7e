import { createSignal, onCleanup } from 'solid-js';
import { windowMemory } from '../present/window-memory.ts';
import { useLocale } from '../shared/locale-context.ts';
import { elapsedText } from './elapsed.ts';
import { SPEAKER_WINDOW_WORDS } from './speaker-window-words.ts';

/** The clock of the day and the time that the lecture has taken, which a reload does not lose. */
export function SpeakerClock(props: { readonly lecture: string }) {
  const locale = useLocale();
  const words = () => locale.words(SPEAKER_WINDOW_WORDS);
  const memory = windowMemory();
  const key = () => `begun-${props.lecture}`;
  const [begun, setBegun] = createSignal(memory.read<number>(key()) ?? Date.now());
  const [now, setNow] = createSignal(Date.now());
  memory.write(key(), begun());
  const timer = setInterval(() => setNow(Date.now()), 250);
  onCleanup(() => clearInterval(timer));
  function reset(): void {
    setBegun(Date.now());
    setNow(Date.now());
    memory.write(key(), begun());
  }
  const clock = () =>
    new Date(now()).toLocaleTimeString(locale.language(), {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
  return (
    <dl class="speaker-clock">
      <div>
        <dt>{words().clock}</dt>
        <dd>{clock()}</dd>
      </div>
      <div>
        <dt>{words().elapsed}</dt>
        <dd class="elapsed">
          {elapsedText(now() - begun())}
          <button type="button" onClick={reset}>
            {words().reset}
          </button>
        </dd>
      </div>
    </dl>
  );
}
