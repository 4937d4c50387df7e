import { createResource, Show } from 'solid-js';
import type { Lecture } from '../../../presentation/lecture.ts';
import { useLocale } from '../../shared/locale-context.ts';
import { dropVoice, voiceNames } from '../../shared/voice-store.ts';
import { VOICE_WORDS } from './voice-words.ts';

/** Tells of narrations that this browser keeps and none of some lectures has, and lets them go when told to. */
export function UnusedVoices(props: {
  readonly lectures: readonly Lecture[];
  /** Grows whenever a narration was kept. */
  readonly kept: number;
}) {
  const locale = useLocale();
  const words = () => locale.words(VOICE_WORDS);
  const [names, { refetch }] = createResource(
    () => [props.kept] as const,
    // where nothing is kept there is nothing to let go
    () => voiceNames().catch((): string[] => []),
  );
  const unused = () => {
    const used = new Set(props.lectures.flatMap(({ steps }) => steps.map(({ voice }) => voice)));
    return (names() ?? []).filter((name) => !used.has(name));
  };
  async function letGo(): Promise<void> {
    await Promise.all(unused().map(dropVoice));
    await refetch();
  }
  return (
    <Show when={unused().length}>
      {(count) => (
        <p class="lecture-date lecture-unused">
          {words().unused(count())}{' '}
          <button type="button" onClick={() => void letGo()}>
            {words().letGo}
          </button>
        </p>
      )}
    </Show>
  );
}
