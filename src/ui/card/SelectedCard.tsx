import { InTongues } from '../shared/InTongues.tsx';
import { createMemo, For, Show, Suspense } from 'solid-js';
import { createPersonFinder } from '../../atlas/people/find-persons.ts';
import { peopleOf } from '../../atlas/people/people.ts';
import { traditional } from '../../time/traditional.ts';
import type { Movement } from '../../atlas/movement/movement.ts';
import type { Selection } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import { cardContent } from './card-content.ts';
import type { CardContent } from './card-fact.ts';
import { FollowPart } from './FollowPart.tsx';
import { DatedText } from '../shared/DatedText.tsx';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { CARD_WORDS } from './card-words.ts';
import { part } from '../shared/part.tsx';
import './person-card.css';

const Evidence = part(() => import('./Evidence.tsx'));
const PersonCard = part(() => import('./PersonCard.tsx'));
const Governors = part(() => import('./Governors.tsx'));

function CardBody(props: {
  readonly session: Session;
  readonly content: CardContent;
  readonly movement: Movement | undefined;
}) {
  const locale = useLocale();
  const words = useWords(CARD_WORDS);
  const finder = createMemo(() => {
    const atlas = props.session.atlas();
    const script = (text: string) => locale.script(traditional(text));
    return createPersonFinder(atlas.config, peopleOf(atlas), locale.english(), script);
  });
  const about = createMemo(() => new Set(props.content.people));
  const Dated = (line: { readonly text: string }) => (
    <DatedText
      session={props.session}
      text={line.text}
      days={props.content.days}
      persons={finder()(line.text, about())}
    />
  );
  return (
    <>
      <h2 class="card-title">
        <span class="card-title-zh" lang="zh">
          {props.content.chinese}
        </span>
        <Show when={locale.english()}>
          <span class="card-title-en">{props.content.title}</span>
        </Show>
      </h2>
      <Show when={props.content.glance}>{(line) => <p class="card-glance">{line()}</p>}</Show>
      <Show when={props.content.where}>
        {(line) => (
          <p class="card-glance card-where">
            <InTongues text={line()} />
          </p>
        )}
      </Show>
      <Show when={props.movement}>
        {(movement) => (
          <FollowPart session={props.session} movement={movement()} where={props.content.where ?? ''} />
        )}
      </Show>
      <ul class="card-small">
        <For each={props.content.small}>
          {(line) => (
            <li>
              <Dated text={line} />
            </li>
          )}
        </For>
      </ul>
      <For each={props.content.paragraphs}>
        {(paragraph) => (
          <p>
            <Dated text={paragraph} />
          </p>
        )}
      </For>
      <Show when={props.content.facts.length}>
        <dl>
          <For each={props.content.facts}>
            {(item) => (
              <div>
                <Show when={item.term}>
                  <dt>{item.term}</dt>
                </Show>
                <dd>
                  <Dated text={item.text} />
                </dd>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.content.note}>
        <details
          class="card-note"
          open={props.session.isOpen('note')}
          onToggle={(event) => props.session.setOpen('note', event.currentTarget.open)}
        >
          <summary>{words().accounts}</summary>
          <p>
            <Dated text={props.content.note} />
          </p>
        </details>
      </Show>
      <p class="card-sources">
        <span class="visually-hidden">
          {locale.words(INTERFACE_WORDS).sources + locale.words(INTERFACE_WORDS).colon}
        </span>
        <InTongues text={props.content.sources.join(' · ')} />
      </p>
    </>
  );
}

/** What is known of the selected feature or person: when, how sure, by which sources; fetched for the first of them. */
export default function SelectedCard(props: { readonly session: Session; readonly selection: Selection }) {
  const locale = useLocale();
  /** The day at its noon: a card does not change within a day. */
  const noon = createMemo(() => props.session.atlas().sceneAt(props.session.day()));
  const content = createMemo(() => cardContent(props.selection, props.session.atlas(), noon(), locale));
  const movement = () => {
    const { kind, id } = props.selection;
    return kind === 'movement' ? props.session.atlas().movements.find((one) => one.id === id) : undefined;
  };
  return (
    <>
      <button
        type="button"
        class="close"
        aria-label={locale.words(CARD_WORDS).close}
        onClick={() => props.session.select(null)}
      >
        ×
      </button>
      <Show
        when={props.selection.kind !== 'person'}
        fallback={
          <Suspense>
            <PersonCard session={props.session} slug={props.selection.id} />
          </Suspense>
        }
      >
        <Show when={content()}>
          {(shown) => <CardBody session={props.session} content={shown()} movement={movement()} />}
        </Show>
        <Show when={props.selection.kind === 'place' || props.selection.kind === 'prefecture'}>
          <Suspense>
            <Governors session={props.session} selection={props.selection} />
          </Suspense>
        </Show>
        <Suspense>
          <Evidence session={props.session} selection={props.selection} />
        </Suspense>
      </Show>
    </>
  );
}
