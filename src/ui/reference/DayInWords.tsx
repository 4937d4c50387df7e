import { For } from 'solid-js';
import { useTongue } from '../tongue.ts';
import type { ReferenceProps } from './reference-tabs.ts';

/** What happened on the day. */
export default function DayInWords(props: ReferenceProps) {
  const tongue = useTongue();
  return (
    <ul>
      <For each={props.session.scene().events}>
        {({ feature }) => <li>{tongue.text(feature.properties, 'title')}</li>}
      </For>
    </ul>
  );
}
