import { For } from 'solid-js';
import type { TimeMode } from '../../time/time-mode.ts';
import type { Session } from '../../session/session.ts';
import { useLocale } from '../shared/locale.ts';

const WORDS = {
  en: {
    label: 'Days drawn',
    hint: 'Days drawn; what changes hands in them is outlined',
    instant: 'This day',
    window: (days: number) => `± ${days} ${days === 1 ? 'day' : 'days'}`,
    cumulative: 'From the beginning',
  },
  zh: {
    label: '所繪之日',
    hint: '所繪之日；其間易手之地勾勒',
    instant: '當日',
    window: (days: number) => `前後${days}日`,
    cumulative: '自始至今',
  },
} as const;
const WINDOWS = [3, 10, 30, 90];

/** Chooses how much of the time the map draws: the day, days to either side of it, or all from the beginning. */
export function ModeChoice(props: { readonly session: Session }) {
  const locale = useLocale();
  const words = () => WORDS[locale.language() === 'en' ? 'en' : 'zh'];
  const days = () => {
    const mode = props.session.mode();
    const all = mode.kind === 'window' ? [...WINDOWS, mode.days] : WINDOWS;
    return [...new Set(all)].sort((a, b) => a - b);
  };
  const chosen = () => {
    const mode = props.session.mode();
    return mode.kind === 'window' ? String(mode.days) : mode.kind;
  };
  const choose = (value: string) => {
    const mode: TimeMode =
      value === 'instant' || value === 'cumulative'
        ? { kind: value }
        : { kind: 'window', days: Number(value) };
    props.session.setMode(mode);
  };
  return (
    <select
      class="mode-choice"
      aria-label={locale.script(words().label)}
      title={locale.script(words().hint)}
      onInput={(event) => choose(event.currentTarget.value)}
    >
      <option value="instant" selected={chosen() === 'instant'}>
        {locale.script(words().instant)}
      </option>
      <For each={days()}>
        {(count) => (
          <option value={count} selected={chosen() === String(count)}>
            {locale.script(words().window(count))}
          </option>
        )}
      </For>
      <option value="cumulative" selected={chosen() === 'cumulative'}>
        {locale.script(words().cumulative)}
      </option>
    </select>
  );
}
