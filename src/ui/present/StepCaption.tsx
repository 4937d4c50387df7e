import { Show } from 'solid-js';
import { lectureTitle } from '../../presentation/lecture-steps.ts';
import type { Session } from '../../session/session.ts';
import { useStore } from '../shared/app-context.ts';
import { useLocale } from '../shared/locale-context.ts';
import type { Presentation } from './create-presentation.ts';
import { createOwnLecture } from './own-lecture.ts';
import { goesBack } from '../../presentation/goes-back.ts';
import { dayOf } from '../../time/instant.ts';
import { PRESENT_WORDS } from './present-words.ts';
import { keepTraditional } from '../../time/traditional.ts';

/** What the audience reads: the step’s title and narration; before the first step, those of the chapter of the day, or the title of one’s own lecture. */
export function StepCaption(props: { readonly session: Session; readonly lecture: Presentation }) {
  const locale = useLocale();
  const words = () => locale.words(PRESENT_WORDS);
  const chapters = () => props.session.atlas().chapters;
  const own = useStore(createOwnLecture).given;
  const step = () => (props.lecture.entered() ? props.lecture.step() : null);
  const chapter = () => {
    const shown = step();
    if (!shown) return own() ? null : props.session.chapter();
    return chapters().find(({ id }) => id === shown.chapter) ?? null;
  };
  const steps = () => props.lecture.steps().filter(({ chapter: id }) => id === step()?.chapter).length;
  const place = () => {
    const [within, shown] = [chapter(), step()];
    const parts: string[] = [];
    if (within) {
      const number = chapters().findIndex(({ id }) => id === within.id) + 1;
      parts.push(words().chapterOf(number, chapters().length));
      if (shown) parts.push(locale.text(within.feature.properties, 'title'));
    }
    if (shown?.kind === 'title') return words().whole(chapters().length, props.lecture.steps().length);
    if (shown) {
      const [number, of] = [shown.number, steps()];
      parts.push(shown.chapter === null ? words().stepAlone(number, of) : words().stepOf(number, of));
    }
    if (shown && goesBack(props.lecture.steps(), props.lecture.index()))
      parts.push(words().goingBack(locale.date(dayOf(shown.opens))));
    return parts.join(' · ');
  };
  const opening = () => {
    const given = own();
    return given && (given.title || given.other?.title) ? lectureTitle(given) : null;
  };
  const texts = () => step()?.texts ?? opening() ?? chapter()?.feature.properties ?? null;
  return (
    <Show when={texts()}>
      {(shown) => (
        <div class="panel caption" data-kind={step()?.kind ?? undefined}>
          <p class="caption-number">{place()}</p>
          <h2>
            <Show when={!locale.english() || props.session.atlas().config.names !== 'latin'}>
              <span lang="zh">{locale.chinese(shown(), 'title')}</span>
            </Show>
            <Show when={locale.english() && shown().title_en !== keepTraditional(shown().title_zh)}>
              <span>{shown().title_en}</span>
            </Show>
          </h2>
          <p class="caption-text">{locale.text(shown(), 'narration')}</p>
        </div>
      )}
    </Show>
  );
}
