import { useWords } from '../shared/locale-context.ts';
import { MAP_WORDS } from './map-words.ts';
import './drawn-note.css';

/** Says in one line that the map is drawn without WebGL, and tries that once more. */
export default function DrawnNote(props: { onAgain(): void }) {
  const words = useWords(MAP_WORDS);
  return (
    <p class="drawn-note">
      {words().drawn} <button onClick={() => props.onAgain()}>{words().again}</button>
    </p>
  );
}
