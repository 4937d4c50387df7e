import { createMemo, Show } from 'solid-js';
import type { AtlasConfig } from '../../atlas/atlas-config.ts';
import type { Viewport } from '../../view/view.ts';
import { scaleLengths } from '../../style/scale-lengths.ts';
import { useLocale } from '../shared/locale-context.ts';

/** Kilometres, and back to back with them a unit of the time where the atlas names one. */
export function ScaleBar(props: {
  readonly viewport: Viewport | null;
  readonly oldUnit: AtlasConfig['old_unit'];
}) {
  const locale = useLocale();
  const unit = props.oldUnit;
  const lengths = createMemo(() => scaleLengths(props.viewport, unit?.km));
  const label = () => {
    const { km } = lengths();
    return unit ? `${km} km = ${Math.round(km / unit.km)} ${locale.text(unit, 'name')}` : `${km} km`;
  };
  return (
    <svg class="scale-bar" width="170" height="40" role="img" aria-label={label()}>
      <text lang="en" x={lengths().kmWidth / 2} y="12" text-anchor="middle">
        {lengths().km} km
      </text>
      <path d={`M1,15v5H${lengths().kmWidth + 1}v-5`} />
      <Show when={unit}>
        {(old) => (
          <>
            <path d={`M1,25v-5H${lengths().oldWidth + 1}v5`} />
            <text
              lang={/\p{Script=Han}/u.test(old().sign) ? 'zh' : undefined}
              x={lengths().oldWidth / 2}
              y="36"
              text-anchor="middle"
            >
              {lengths().old} {old().sign}
            </text>
          </>
        )}
      </Show>
    </svg>
  );
}
