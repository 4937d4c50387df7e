import type { Session } from '../../session/session.ts';
import { sceneText } from '../../atlas/scene/scene-text.ts';
import { useLocale } from '../shared/locale-context.ts';
import { MAP_WORDS } from './map-words.ts';

/** What stands in the map's place where none can be drawn: why, and the day in words. */
export default function NoMap(props: { readonly session: Session; readonly reason: string }) {
  const locale = useLocale();
  const text = () =>
    locale.tell((language) => sceneText(props.session.atlas(), props.session.scene(), language));
  return (
    <div class="no-map">
      <p>{locale.words(MAP_WORDS).noMap(props.reason)}</p>
      <pre>{text()}</pre>
    </div>
  );
}
