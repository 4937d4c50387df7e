import {
  createEffect,
  createMemo,
  createResource,
  createSignal,
  For,
  lazy,
  on,
  Show,
  Suspense,
} from 'solid-js';
import type { Session } from '../session/session.ts';
import type { CardContent } from './card-fact.ts';
import { ChapterCard } from './ChapterCard.tsx';
import { useTongue } from './tongue.ts';

const Evidence = lazy(() => import('./evidence/Evidence.tsx'));

function CardBody(props: { readonly content: CardContent }) {
  const tongue = useTongue();
  const english = () => tongue.language() === 'en';
  return (
    <>
      <h2 class="card-title">
        <span class="card-title-zh" lang="zh">
          {tongue.script(english() ? props.content.also : props.content.title)}
        </span>
        <Show when={english()}>
          <span class="card-title-en">{props.content.title}</span>
        </Show>
      </h2>
      <ul class="card-small">
        <For each={props.content.small}>{(line) => <li>{line}</li>}</For>
      </ul>
      <For each={props.content.paragraphs}>{(paragraph) => <p>{paragraph}</p>}</For>
      <Show when={props.content.facts.length}>
        <dl>
          <For each={props.content.facts}>
            {(item) => (
              <div>
                <Show when={item.term}>
                  <dt>{item.term}</dt>
                </Show>
                <dd>{item.text}</dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.content.note}>
        <details class="card-note">
          <summary>{tongue.words().accounts}</summary>
          <p>{props.content.note}</p>
        </details>
      </Show>
      <p class="card-sources">
        <span class="visually-hidden">{tongue.words().sources}: </span>
        {props.content.sources.join(' · ')}
      </p>
    </>
  );
}

/** The card of the selected feature; with nothing selected, the chapter and the day's events. */
export function FeatureCard(props: { readonly session: Session }) {
  const tongue = useTongue();
  // what the cards are made with is fetched for the first of them
  const [cards] = createResource(
    () => props.session.selection() !== null || undefined,
    () => import('./card-content.ts'),
  );
  const content = createMemo(
    () => {
      const selection = props.session.selection();
      const { atlas, scene } = props.session;
      return selection ? (cards()?.cardContent(selection, atlas, scene(), tongue) ?? null) : null;
    },
    null,
    { equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
  );
  /** The selected movement, while it is on the road. */
  const column = () => {
    const selection = props.session.selection();
    const moving = props.session.scene().movements.some(({ movement }) => movement.id === selection?.id);
    return selection?.kind === 'movement' && moving ? selection.id : null;
  };
  let card!: HTMLElement;
  createEffect(
    on(
      props.session.selection,
      () => {
        const lost = document.activeElement === document.body || !document.activeElement?.isConnected;
        if (lost) card.focus({ preventScroll: true });
      },
      { defer: true },
    ),
  );
  const [expanded, setExpanded] = createSignal(false);
  return (
    <aside
      ref={card}
      tabindex="-1"
      aria-label={tongue.words().card}
      class="panel card"
      classList={{ expanded: expanded(), selected: content() !== null }}
    >
      <button
        type="button"
        class="expand"
        aria-expanded={expanded()}
        aria-label={expanded() ? tongue.words().less : tongue.words().more}
        onClick={() => setExpanded(!expanded())}
      >
        <svg viewBox="0 0 12 8" width="14" height="9" aria-hidden="true">
          <path
            d={expanded() ? 'M1 1l5 6 5-6' : 'M1 7l5-6 5 6'}
            fill="none"
            stroke="currentColor"
            stroke-width="1.6"
          />
        </svg>
      </button>
      <Show when={content()} fallback={<ChapterCard session={props.session} />}>
        {(shown) => (
          <>
            <button
              type="button"
              class="close"
              aria-label={tongue.words().close}
              onClick={() => props.session.select(null)}
            >
              ×
            </button>
            <CardBody content={shown()} />
            <Suspense>
              <Show when={props.session.selection()}>
                {(selection) => <Evidence session={props.session} selection={selection()} />}
              </Show>
            </Suspense>
            <Show when={column()}>
              {(id) => (
                <button
                  type="button"
                  class="follow"
                  aria-pressed={props.session.followed() === id()}
                  onClick={() => props.session.follow(props.session.followed() === id() ? null : id())}
                >
                  {tongue.words().follow}
                </button>
              )}
            </Show>
          </>
        )}
      </Show>
    </aside>
  );
}
