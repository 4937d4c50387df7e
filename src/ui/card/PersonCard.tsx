import { createMemo, For, Show } from 'solid-js';
import { inWadeGiles } from '../../atlas/romanisation/wade-giles.ts';
import { personBySlug, type Person } from '../../atlas/people/people.ts';
import type { WrittenPerson } from '../../atlas/people/persons.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import type { Session } from '../../session/session.ts';
import { fetchPersons } from '../shared/fetch-persons.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import PersonTraces from '../shared/PersonTraces.tsx';
import { Citations } from '../shared/RecordParts.tsx';
import { createPersonTexts } from './person-texts.ts';
import { PERSON_WORDS } from './person-words.ts';
import { createFetched } from '../shared/create-fetched.ts';
import './person-card.css';

function Body(props: {
  readonly session: Session;
  readonly person: Person;
  readonly written: WrittenPerson | undefined;
}) {
  const locale = useLocale();
  const words = useWords(PERSON_WORDS);
  const texts = createPersonTexts(props.session, locale);
  const wadeGiles = () => inWadeGiles(props.person.name_en.replace(/ \(.*\)$|,.*$/, ''));
  const here = createMemo(() => texts.whereabouts(props.person, props.written));
  return (
    <>
      <h2 class="card-title">
        <span class="card-title-zh" lang="zh">
          {locale.script(props.person.name_zh)}
        </span>
        <Show when={locale.english()}>
          <span class="card-title-en">{props.person.name_en}</span>
        </Show>
      </h2>
      <p class="card-about">{props.written ? locale.text(props.written, 'about') : words().unwritten}</p>
      <ul class="card-small">
        <For each={[texts.sides(props.person, props.written), texts.life(props.written)].filter(Boolean)}>
          {(line) => <li>{line}</li>}
        </For>
        <Show when={props.written}>
          {(written) => <li>{locale.words(INTERFACE_WORDS).certainty[written().certainty]}</li>}
        </Show>
      </ul>
      <h3>{words().onDay}</h3>
      <p class="person-here">
        <Show when={here().by} fallback={here().text} keyed>
          {(by) => (
            <button type="button" class="link" onClick={() => props.session.select(by)}>
              {here().text}
            </button>
          )}
        </Show>
      </p>
      <Show when={texts.rolesToday(props.written).length}>
        <ul class="card-small">
          <For each={texts.rolesToday(props.written)}>{(role) => <li>{role}</li>}</For>
        </ul>
      </Show>
      <dl>
        <Show when={texts.names(props.person, props.written).length}>
          <div>
            <dt>{words().names}</dt>
            <For each={texts.names(props.person, props.written)}>
              {({ text, other }, i) => (
                <dd>
                  {i() ? words().listed : ''}
                  {text}
                  <Show when={other}>
                    {' '}
                    <span lang="zh">{other}</span>
                  </Show>
                </dd>
              )}
            </For>
          </div>
        </Show>
        <Show when={locale.english() && wadeGiles() !== props.person.name_en}>
          <div>
            <dt>{words().wadeGiles}</dt>
            <dd>{wadeGiles()}</dd>
          </div>
        </Show>
        <Show when={texts.authorities(props.written).length}>
          <div>
            <dt>{words().authorities}</dt>
            <For each={texts.authorities(props.written)}>{(line) => <dd>{line}</dd>}</For>
          </div>
        </Show>
      </dl>
      <Show when={texts.roles(props.written).length}>
        <h3>{words().roles}</h3>
        <ul class="person-roles">
          <For each={texts.roles(props.written)}>{(role) => <li>{role}</li>}</For>
        </ul>
      </Show>
      <h3>{words().did}</h3>
      <Show when={props.person.traces.length} fallback={<p>{words().noRecord}</p>}>
        <PersonTraces session={props.session} person={props.person} />
      </Show>
      <Show when={props.written}>
        {(written) => <Citations session={props.session} sources={written().sources} />}
      </Show>
    </>
  );
}

/** Who somebody was: names, a line, where on this day, what they were on which days, what they did, on what authority. */
export default function PersonCard(props: { readonly session: Session; readonly slug: string }) {
  const written = createFetched(fetchPersons);
  const person = () => personBySlug(props.session.atlas(), props.slug);
  return (
    <Show when={person()}>
      {(found) => (
        <Show when={written.state === 'ready' || written.error !== undefined}>
          <Body
            session={props.session}
            person={found()}
            written={written.error === undefined ? written.latest?.get(found().id) : undefined}
          />
        </Show>
      )}
    </Show>
  );
}
