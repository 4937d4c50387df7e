import { Show } from 'solid-js';
import { useLocale } from '../shared/locale.ts';
import { PRESENT_WORDS } from './present-words.ts';
import type { SpeechLack } from './speech.ts';

/** The buttons of the lecture, for pointer and Tab; they stand back until either comes near. */
export function StepBar(props: {
  readonly captions: boolean;
  readonly speaking: boolean;
  readonly lack: SpeechLack | null;
  onCaptions(shown: boolean): void;
  onSpeak(): void;
  onSpeakerWindow(): void;
  onKeys(): void;
  onLeave(): void;
}) {
  const locale = useLocale();
  const words = () => PRESENT_WORDS[locale.language() === 'en' ? 'en' : 'zh'];
  const say = (text: string) => locale.script(text);
  const lack = () => (props.lack === null ? '' : say(words().lacks[props.lack]));
  return (
    <div class="present-bar" role="toolbar" aria-label={say(words().lecture)}>
      <button type="button" aria-pressed={props.captions} onClick={() => props.onCaptions(!props.captions)}>
        {say(words().captions)}
      </button>
      <button
        type="button"
        aria-disabled={lack() !== ''}
        aria-describedby={lack() ? 'present-speech-lack' : undefined}
        title={lack()}
        onClick={() => !lack() && props.onSpeak()}
      >
        {say(props.speaking ? words().stopSpeaking : words().speak)}
      </button>
      <Show when={lack()}>
        <span id="present-speech-lack" class="present-lack">
          {lack()}
        </span>
      </Show>
      <button type="button" onClick={() => props.onSpeakerWindow()}>
        {say(words().speaker)}
      </button>
      <button type="button" aria-label={say(words().keys)} onClick={() => props.onKeys()}>
        ?
      </button>
      <button type="button" onClick={() => props.onLeave()}>
        {say(words().leave)}
      </button>
    </div>
  );
}
