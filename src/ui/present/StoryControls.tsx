import { useLocale } from '../shared/locale-context.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** What a reader needs of a story that goes on by itself: to stop it and let it go on, and to leave it for the map. */
export function StoryControls(props: {
  readonly runs: boolean;
  onRuns(runs: boolean): void;
  onLeave(): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(PRESENT_WORDS);
  return (
    <div class="panel present-story" role="group" aria-label={words().story}>
      <button type="button" class="story-pace" onClick={() => props.onRuns(!props.runs)}>
        {props.runs ? words().stopStory : words().goOnStory}
      </button>
      <button type="button" onClick={() => props.onLeave()}>
        {words().leaveStory}
      </button>
    </div>
  );
}
