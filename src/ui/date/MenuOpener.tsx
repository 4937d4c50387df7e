import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { useMenu } from '../shared/menu.ts';
import { useWords } from '../shared/locale-context.ts';

/** Unfolds and folds what the plate with the day holds besides the day and playback. */
export function MenuOpener() {
  const words = useWords(INTERFACE_WORDS);
  const { open, setOpen } = useMenu();
  return (
    <button
      type="button"
      class="menu-opener"
      aria-label={words().menu}
      aria-expanded={open()}
      title={words().menu}
      onClick={() => setOpen(!open())}
    >
      <svg viewBox="0 0 16 12" width="18" height="14" aria-hidden="true">
        <path d="M0 1.5h16M0 6h16M0 10.5h16" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}
