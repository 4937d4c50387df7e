import type { Session } from '../../session/session.ts';
import { sceneText } from '../../atlas/scene/scene-text.ts';
import { useLocale } from '../shared/locale.ts';

/** What stands in the map's place where none can be drawn: why, and the day in words. */
export default function NoMap(props: {
  readonly session: Session;
  readonly reason: string;
  simplify(text: string): string;
}) {
  const locale = useLocale();
  const text = () =>
    sceneText(props.session.atlas(), props.session.scene(), locale.language(), (words) =>
      props.simplify(words),
    );
  return (
    <div class="no-map">
      <p>{locale.words().noMap(props.reason)}</p>
      <pre>{text()}</pre>
    </div>
  );
}
