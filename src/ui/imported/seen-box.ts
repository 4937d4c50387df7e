import type { Box } from '../../geometry/box.ts';
import type { Session } from '../../session/session.ts';
import { visibleBox } from '../../view/visible-box.ts';

/** The box of the earth that the map shows; `null` where it looks nowhere yet. */
export function seenBox(session: Session): Box | null {
  const viewport = session.viewport();
  const map = document.querySelector('.map');
  const [width, height] = [map?.clientWidth || innerWidth, map?.clientHeight || innerHeight];
  return viewport && visibleBox(viewport, width, height);
}
