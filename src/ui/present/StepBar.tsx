import { Show } from 'solid-js';
import { useLocale } from '../shared/locale-context.ts';
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
  const words = () => locale.words(PRESENT_WORDS);
  const lack = () => (props.lack === null ? '' : words().lacks[props.lack]);
  return (
    <div class="present-bar" role="toolbar" aria-label={words().lecture}>
      <button type="button" aria-pressed={props.captions} onClick={() => props.onCaptions(!props.captions)}>
        {words().captions}
      </button>
      <button
        type="button"
        aria-disabled={lack() !== ''}
        aria-describedby={lack() ? 'present-speech-lack' : undefined}
        title={lack()}
        onClick={() => !lack() && props.onSpeak()}
      >
        {props.speaking ? words().stopSpeaking : words().speak}
      </button>
      <Show when={lack()}>
        <span id="present-speech-lack" class="present-lack">
          {lack()}
        </span>
      </Show>
      <button type="button" onClick={() => props.onSpeakerWindow()}>
        {words().speaker}
      </button>
      <button type="button" aria-label={words().keys} onClick={() => props.onKeys()}>
        ?
      </button>
      <button type="button" onClick={() => props.onLeave()}>
        {words().leave}
      </button>
    </div>
  );
}
