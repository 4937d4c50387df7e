import { For, onMount, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { cardContent } from '../card/card-content.ts';
import { CARD_WORDS } from '../card/card-words.ts';
import { useLocale } from '../shared/locale-context.ts';

function Titles(props: { readonly chinese: string; readonly title: string }) {
  const locale = useLocale();
  return (
    <h2>
      <Show when={locale.english()} fallback={props.chinese}>
        {props.title}{' '}
        <Show when={props.chinese && props.chinese !== props.title}>
          <span lang="zh">{props.chinese}</span>
        </Show>
      </Show>
    </h2>
  );
}

/** What is printed of the selected feature, as its card has it; nothing where there is no such thing on the day. */
function SelectedText(props: { readonly session: Session }) {
  const locale = useLocale();
  const content = () => {
    const { atlas, day, selection } = props.session;
    const selected = selection();
    return selected && cardContent(selected, atlas(), atlas().sceneAt(day()), locale);
  };
  return (
    <Show when={content()}>
      {(card) => (
        <section class="print-card">
          <Titles chinese={card().chinese} title={card().title} />
          <p class="print-small">{card().small.join(' · ')}</p>
          <For each={card().paragraphs}>{(text) => <p>{text}</p>}</For>
          <For each={card().facts}>
            {({ term, text }) => (
              <p>
                <Show when={term}>
                  <span class="print-small">{term} </span>
                </Show>
                {text}
              </p>
            )}
          </For>
          <Show when={card().note}>
            <p>
              <span class="print-small">
                {locale.words(CARD_WORDS).accounts + locale.words(INTERFACE_WORDS).colon}
              </span>
              {card().note}
            </p>
          </Show>
          <p class="print-small">{card().sources.join(' · ')}</p>
        </section>
      )}
    </Show>
  );
}

/** How many letters (a Chinese one counts as two) fit at full size beneath a map on an upright page, and beside one across. */
const ROOM = { tall: 1700, wide: 1050 } as const;
/** The least size that is printed, as a share of the full one. */
const LEAST = 0.66;

/** By what a text must be written smaller to take up no more than the room of `most` letters. */
function fit(text: string, most: number): number {
  const letters = [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? 2 : 1), 0);
  return Math.max(LEAST, Math.min(1, Math.sqrt(most / letters)));
}

/** The caption of a printed map: what is selected, the chapter, and what happens on the day. */
export function PrintedCaption(props: { readonly session: Session }) {
  const locale = useLocale();
  const words = () => locale.words(INTERFACE_WORDS);
  let caption!: HTMLDivElement;
  onMount(() => {
    for (const [way, most] of Object.entries(ROOM))
      caption.style.setProperty(`--fit-${way}`, String(fit(caption.textContent ?? '', most)));
  });
  const title = ({ feature }: { feature: { properties: object } }) =>
    locale.text(feature.properties, 'title');
  const lists = () => {
    const { events, sieges, movements } = props.session.scene();
    return [
      [words().eventsToday, events.map(title)],
      [words().siegesToday, sieges.map(({ siege, day }) => `${title(siege)} (${words().dayCount(day)})`)],
      [words().columnsToday, movements.map(({ movement }) => title(movement))],
    ] as const;
  };
  return (
    <div ref={caption} class="print-caption">
      <SelectedText session={props.session} />
      <Show when={props.session.chapter()}>
        {(chapter) => (
          <section>
            <Titles
              chinese={locale.chinese(chapter().feature.properties, 'title')}
              title={chapter().feature.properties.title_en}
            />
            <p class="print-small">
              {words().until(locale.date(chapter().start), locale.date(chapter().end - 1))}
            </p>
            <p>{locale.text(chapter().feature.properties, 'narration')}</p>
          </section>
        )}
      </Show>
      <For each={lists()}>
        {([heading, titles]) => (
          <Show when={titles.length}>
            <p class="print-day">
              <span class="print-small">{heading + locale.words(INTERFACE_WORDS).colon}</span>
              {titles.join(locale.english() ? '; ' : '；')}
            </p>
          </Show>
        )}
      </For>
    </div>
  );
}
