import { For } from 'solid-js';
import type { JulianDay } from '../../time/julian-day.ts';
import { useLocale } from '../shared/locale-context.ts';

/** The date of one side: the Julian day, and the courts’ calendars. */
export function SidePlate(props: { readonly day: JulianDay; readonly second: boolean }) {
  const locale = useLocale();
  return (
    <div class="panel compare-plate" classList={{ second: props.second }}>
      <p class="compare-day">{locale.date(props.day)}</p>
      <For each={locale.courtDates(props.day).slice(0, 2)}>
        {({ text }) => <p class="compare-court">{text}</p>}
      </For>
    </div>
  );
}
