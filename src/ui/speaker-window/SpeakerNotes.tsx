import { useLocale } from '../shared/locale-context.ts';
import { createKeptNumber } from './create-kept-number.ts';
import { SPEAKER_WINDOW_WORDS } from './speaker-window-words.ts';

/** Sizes of the notes’ type in px, and which of them is taken where none was chosen. */
const SIZES = [15, 18, 21, 25, 30, 36, 44] as const;
const USUAL = 2;

/** The notes of the step, in type that the speaker can make larger and smaller; the window remembers it. */
export function SpeakerNotes(props: { readonly text: string }) {
  const locale = useLocale();
  const words = () => locale.words(SPEAKER_WINDOW_WORDS);
  const [kept, keep] = createKeptNumber('notes-type');
  const at = () => Math.min(Math.max(Math.round(kept() ?? USUAL), 0), SIZES.length - 1);
  const by = (step: number) => keep(Math.min(Math.max(at() + step, 0), SIZES.length - 1));
  return (
    <section class="speaker-notes" aria-label={words().notes}>
      <header>
        <h2>{words().notes}</h2>
        <button
          type="button"
          aria-label={words().smaller}
          title={words().smaller}
          aria-disabled={at() === 0}
          onClick={() => by(-1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={words().larger}
          title={words().larger}
          aria-disabled={at() === SIZES.length - 1}
          onClick={() => by(1)}
        >
          A+
        </button>
      </header>
      {/* what may have to be scrolled can be reached by keys */}
      <div class="speaker-scroll" tabindex="0" role="group" aria-label={words().notes}>
        <p style={{ 'font-size': `${SIZES[at()]}px` }}>{props.text || words().noNotes}</p>
      </div>
    </section>
  );
}
