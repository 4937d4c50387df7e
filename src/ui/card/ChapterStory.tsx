import { createMemo, For, Show } from 'solid-js';
import { chapterCast } from '../../atlas/people/chapter-cast.ts';
import { createPersonFinder } from '../../atlas/people/find-persons.ts';
import { peopleOf } from '../../atlas/people/people.ts';
import type { Chapter } from '../../atlas/chapter.ts';
import type { Session } from '../../session/session.ts';
import { traditional } from '../../time/traditional.ts';
import { DatedText } from '../shared/DatedText.tsx';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { PersonName } from '../shared/PersonName.tsx';
import { PERSON_WORDS } from './person-words.ts';
import './person-card.css';

/** What a chapter tells, each person in it a way to their card, and below who is in it. */
export default function ChapterStory(props: { readonly session: Session; readonly chapter: Chapter }) {
  const locale = useLocale();
  const words = useWords(PERSON_WORDS);
  const narration = () => locale.text(props.chapter.feature.properties, 'narration');
  const find = createMemo(() => {
    const atlas = props.session.atlas();
    const script = (text: string) => locale.script(traditional(text));
    return createPersonFinder(atlas.config, peopleOf(atlas), locale.english(), script);
  });
  /** Those of the chapter’s own events, which tell namesakes apart. */
  const own = createMemo(
    () => new Set(chapterCast(props.session.atlas(), props.chapter, new Set()).map(({ id }) => id)),
  );
  const named = createMemo(() => find()(narration(), own()));
  const cast = createMemo(() =>
    chapterCast(props.session.atlas(), props.chapter, new Set(named().map(({ person }) => person.id))),
  );
  return (
    <>
      <p class="narration">
        <DatedText session={props.session} text={narration()} days={[]} persons={named()} />
      </p>
      <Show when={cast().length}>
        <details class="cast">
          <summary>
            {words().cast} · {cast().length}
          </summary>
          <ul>
            <For each={cast()}>
              {(person) => (
                <li>
                  <PersonName session={props.session} person={person}>
                    {locale.text(person, 'name')}
                  </PersonName>
                </li>
              )}
            </For>
          </ul>
        </details>
      </Show>
    </>
  );
}
