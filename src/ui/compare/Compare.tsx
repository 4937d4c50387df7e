import { createMemo } from 'solid-js';
import { heldOtherwise } from '../../atlas/time-range.ts';
import type { MapView } from '../../map/map-view.ts';
import type { PixelBox } from '../../geometry/box.ts';
import type { Session } from '../../session/session.ts';
import { dayOf } from '../../time/instant.ts';
import type { FixedMapOptions } from '../../map/map-options.ts';
import { useLocale } from '../shared/locale-context.ts';
import { ComparePanel } from './ComparePanel.tsx';
import { COMPARE_WORDS } from '../shared/compare-words.ts';
import { Divider } from './Divider.tsx';
import { SecondMap } from './SecondMap.tsx';
import { SidePlate } from './SidePlate.tsx';
import './compare.css';

/**
 * Two days on one map: the second over the first beyond a divider that moves, side by side on a wide page and one above
 * the other on a tall one. Fetched when a second day is first asked for.
 */
export default function Compare(props: {
  readonly session: Session;
  readonly options: FixedMapOptions;
  readonly panels: readonly PixelBox[];
  /** Of the page, in px. */
  readonly size: { readonly width: number; readonly height: number };
  readonly first: MapView;
  onReady(): void;
  /** WebGL cannot be had any more. */
  onLost(): void;
}) {
  const locale = useLocale();
  const { session } = props;
  const { divider: share, outlined } = session;
  const words = () => locale.words(COMPARE_WORDS);
  const across = () => props.size.width >= props.size.height;
  const instant = createMemo<number>((last) => session.compare() ?? last, session.instant());
  const day = createMemo(() => dayOf(instant()));
  const apart = createMemo(() => heldOtherwise(session.atlas(), session.day(), day()).size);
  const dates = () => [locale.date(session.day()), locale.date(day())] as const;
  const close = () => {
    session.setCompare(null);
    document.querySelector<HTMLElement>('.compare-opener')?.focus();
  };
  return (
    <>
      <SecondMap
        session={session}
        options={props.options}
        panels={props.panels}
        width={props.size.width}
        first={props.first}
        instant={instant()}
        outlined={outlined()}
        share={share()}
        across={across()}
        title={words().map}
        onReady={props.onReady}
        onLost={props.onLost}
      />
      <div class="compare-plates" classList={{ across: across() }} style={{ '--share': `${share()}%` }}>
        <SidePlate day={session.day()} second={false} />
        <SidePlate day={day()} second />
      </div>
      <Divider
        share={share()}
        across={across()}
        label={words().divider(...dates())}
        text={words().share(Math.round(share()), ...dates())}
        onMove={session.setDivider}
      />
      <ComparePanel
        session={session}
        instant={instant()}
        outlined={outlined()}
        apart={apart()}
        onOutline={session.setOutlined}
        onClose={close}
      />
    </>
  );
}
