import { createEffect, createResource, createSignal, on, onCleanup, Show } from 'solid-js';
import { messageOf } from '../../../atlas/message-of.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { voiceNamed } from '../../shared/voice-store.ts';
import type { StepVoices } from './create-step-voices.ts';
import { VOICE_WORDS } from './voice-words.ts';

/** The narration of a step: recorded, chosen, played back, recorded anew, dropped. */
export function StepVoice(props: {
  readonly index: number;
  /** The name of the step’s narration. */
  readonly voice: string | undefined;
  readonly voices: StepVoices;
}) {
  const locale = useLocale();
  const words = () => locale.words(VOICE_WORDS);
  const voices = () => props.voices;
  const recorded = () => voices().recording() !== null && voices().recording() === props.voice;
  const [failure, setFailure] = createSignal('');
  const [found] = createResource(
    () => (props.voice && !recorded() ? ([props.voice, voices().kept()] as const) : null),
    async ([name]) => {
      setFailure('');
      try {
        return { voice: await voiceNamed(name) };
      } catch (error) {
        setFailure(words().news['not-kept'](messageOf(error)));
        return null;
      }
    },
  );
  const voice = () => (props.voice && !recorded() && found.state === 'ready' ? found()?.voice : undefined);
  const [address, setAddress] = createSignal('');
  const forget = () => {
    if (address()) URL.revokeObjectURL(address());
    setAddress('');
  };
  createEffect(
    on(voice, (heard) => {
      forget();
      if (heard) setAddress(URL.createObjectURL(heard.blob));
    }),
  );
  onCleanup(forget);
  const told = () => {
    const last = voices().news();
    if (!last || last.at !== props.index) return failure();
    return words().news[last.news.kind]('why' in last.news ? last.news.why : '');
  };
  const clock = () => {
    const seconds = voices().seconds();
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  const occupied = () => voices().busy() || voices().recording() !== null;
  let opener!: HTMLInputElement;
  return (
    <div class="lecture-voice" role="group" aria-label={words().of(props.index + 1)}>
      <p class="lecture-date">{words().heading}</p>
      <div class="lecture-actions">
        <Show
          when={recorded()}
          fallback={
            <button
              type="button"
              disabled={occupied()}
              title={occupied() && !voices().busy() ? words().elsewhere : undefined}
              onClick={() => void voices().record(props.index)}
            >
              {props.voice ? words().again : words().record}
            </button>
          }
        >
          <button type="button" class="lecture-recording" onClick={() => voices().stop()}>
            {words().stop(clock())}
          </button>
        </Show>
        <button type="button" disabled={occupied()} onClick={() => opener.click()}>
          {words().choose}
        </button>
        <input
          ref={opener}
          type="file"
          class="visually-hidden"
          tabindex="-1"
          accept="audio/*,video/webm,video/mp4"
          aria-label={words().choose}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void voices().choose(props.index, file);
            event.currentTarget.value = '';
          }}
        />
        <Show when={props.voice && !recorded()}>
          <button type="button" disabled={occupied()} onClick={() => voices().drop(props.index)}>
            {words().drop}
          </button>
        </Show>
      </div>
      <Show when={address()}>
        <audio controls preload="metadata" src={address()} aria-label={words().of(props.index + 1)} />
      </Show>
      <p class="lecture-date" role="status">
        <Show when={voices().busy()} fallback={told() || (voice() === null ? words().lost : '')}>
          {words().asking}
        </Show>
      </p>
      <p class="lecture-date">{words().about}</p>
    </div>
  );
}
