import { createMemo, For, Show, type JSX } from 'solid-js';
import { lunarTextZh } from '../../time/date-text.ts';
import type { Session } from '../../session/session.ts';
import { modeText } from '../shared/mode-text.ts';
import { useLocale } from '../shared/locale.ts';

/** The day under the slider: the Julian date, then a line for each of the two courts behind its seal. */
export function DatePlate(props: { readonly session: Session; readonly children?: JSX.Element }) {
  const locale = useLocale();
  const lines = createMemo(() => {
    const day = props.session.day();
    const { calendar } = props.session.atlas();
    const lunar = calendar.lunarDateOf(day);
    if (!lunar) return [];
    return calendar
      .erasOn(day)
      .slice(0, 2)
      .map((era, i) => ({
        polity: era.polity,
        zh: locale.script(lunarTextZh(era, lunar) + (i === 0 ? calendar.dayNameOf(day) : '')),
        en: `${era.name_en} ${era.year}`,
      }));
  });
  return (
    <section class="panel date-plate" aria-label={locale.words().date}>
      <p class="julian-date">
        {locale.date(props.session.day())}
        <Show when={modeText(props.session.mode(), locale)}>
          {(text) => <small class="mode-text"> {text()}</small>}
        </Show>
      </p>
      <Show when={lines().length}>
        <ul class="court-dates" lang="zh">
          <For each={lines()}>
            {(line) => (
              <li>
                <span class="seal" style={{ background: `var(--deep-${line.polity})` }} aria-hidden="true">
                  {locale.seal(line.polity)}
                </span>
                <span>{line.zh}</span>
                <Show when={locale.language() === 'en'}>
                  <span class="era-name" lang="en">
                    {line.en}
                  </span>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
      {props.children}
    </section>
  );
}
