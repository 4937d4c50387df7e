import { createMemo, createResource, For, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import type { Session } from '../../session/session.ts';
import { DatedText } from '../shared/DatedText.tsx';
import { DayList } from './DayList.tsx';
import { useStore } from '../shared/app-context.ts';
import { createTalkStart } from '../shared/talk-start.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { createMapReady } from '../shared/map-ready.ts';

/** What makes names in a chapter’s text ways to the cards of persons; the text is whole without it. */
const fetchStory = () => import('./ChapterStory.tsx').catch(() => null);

/** The running chapter with its neighbours, and what happened on the day. */
export function ChapterCard(props: { readonly session: Session }) {
  const locale = useLocale();
  const words = useWords(INTERFACE_WORDS);
  const [story] = createResource(useStore(createMapReady).ready, fetchStory);
  const start = useStore(createTalkStart);
  const chapters = () => props.session.atlas().chapters;
  const index = createMemo(() => {
    const id = props.session.chapter()?.id;
    return chapters().findIndex((chapter) => chapter.id === id);
  });
  const neighbour = (step: number) => {
    if (index() >= 0) return chapters()[index() + step];
    const day = props.session.day();
    return step > 0
      ? chapters().find(({ start }) => start > day)
      : chapters().findLast(({ end }) => end <= day);
  };
  const title = (chapter: { feature: { properties: object } }) =>
    locale.text(chapter.feature.properties, 'title');
  return (
    <>
      <nav class="chapter-nav" aria-label={words().chapters}>
        <button
          type="button"
          aria-label={words().previousChapter}
          disabled={!neighbour(-1)}
          onClick={() => props.session.chooseChapter(neighbour(-1)?.id ?? null)}
        >
          ‹
        </button>
        <select
          aria-label={words().chapters}
          onInput={(event) => props.session.chooseChapter(event.currentTarget.value || null)}
        >
          <option value="" disabled selected={index() < 0}>
            {words().chapters}
          </option>
          <For each={chapters()}>
            {(chapter, i) => (
              <option value={chapter.id} selected={i() === index()}>
                {`${i() + 1} · ${title(chapter)}`}
              </option>
            )}
          </For>
        </select>
        <button
          type="button"
          aria-label={words().nextChapter}
          disabled={!neighbour(1)}
          onClick={() => props.session.chooseChapter(neighbour(1)?.id ?? null)}
        >
          ›
        </button>
      </nav>
      <Show when={props.session.chapter()} fallback={<p class="between-chapters">{words().noChapter}</p>}>
        {(chapter) => (
          <>
            <h2 class="card-title">
              <Show when={!locale.english() || props.session.atlas().config.names !== 'latin'}>
                <span class="card-title-zh" lang="zh">
                  {locale.chinese(chapter().feature.properties, 'title')}
                </span>
              </Show>
              <Show when={locale.english()}>
                <span class="card-title-en">{chapter().feature.properties.title_en}</span>
              </Show>
            </h2>
            <ul class="card-small">
              <li>
                <DatedText
                  session={props.session}
                  text={words().until(locale.date(chapter().start), locale.date(chapter().end - 1))}
                  days={[chapter().start, chapter().end - 1].map((day) => ({ text: locale.date(day), day }))}
                />
              </li>
            </ul>
            <Show
              when={story.state === 'ready' && story.latest}
              fallback={<p class="narration">{locale.text(chapter().feature.properties, 'narration')}</p>}
            >
              {(shown) => <Dynamic component={shown().default} session={props.session} chapter={chapter()} />}
            </Show>
            <button
              type="button"
              class="chapter-story"
              onClick={() => {
                start.beginStory(chapter().id);
                props.session.setDisplay('present');
              }}
            >
              {words().storyHere}
            </button>
          </>
        )}
      </Show>
      <DayList
        title={words().eventsToday}
        items={props.session.scene().events.map((event) => ({
          selection: { kind: 'event', id: event.id },
          text: title(event),
        }))}
        none={words().nothingToday}
        session={props.session}
      />
      <DayList
        title={words().siegesToday}
        items={props.session.scene().sieges.map(({ siege, day }) => ({
          selection: { kind: 'siege', id: siege.id },
          text: `${title(siege)} · ${words().dayCount(day)}`,
        }))}
        session={props.session}
      />
      <DayList
        title={words().columnsToday}
        items={props.session.scene().movements.map(({ movement }) => ({
          selection: { kind: 'movement', id: movement.id },
          text: title(movement),
        }))}
        session={props.session}
      />
    </>
  );
}
