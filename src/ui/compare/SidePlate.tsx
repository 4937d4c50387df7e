import { For } from 'solid-js';
import type { JulianDay } from '../../time/julian-day.ts';
import { useTongue } from '../shared/tongue.ts';

/** The date of one side: the Julian day, and the courts’ calendars. */
export function SidePlate(props: { readonly day: JulianDay; readonly second: boolean }) {
  const tongue = useTongue();
  return (
    <div class="panel compare-plate" classList={{ second: props.second }}>
      <p class="compare-day">{tongue.date(props.day)}</p>
      <For each={tongue.courtDates(props.day).slice(0, 2)}>
        {({ text }) => <p class="compare-court">{text}</p>}
      </For>
    </div>
  );
}
