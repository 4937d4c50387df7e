import type { Session } from '../../session/session.ts';
import { sceneText } from '../../atlas/scene/scene-text.ts';
import { useTongue } from '../shared/tongue.ts';

/** What stands in the map's place where none can be drawn: why, and the day in words. */
export default function NoMap(props: {
  readonly session: Session;
  readonly reason: string;
  simplify(text: string): string;
}) {
  const tongue = useTongue();
  const text = () =>
    sceneText(props.session.atlas, props.session.scene(), tongue.language(), (words) =>
      props.simplify(words),
    );
  return (
    <div class="no-map">
      <p>{tongue.words().noMap(props.reason)}</p>
      <pre>{text()}</pre>
    </div>
  );
}
