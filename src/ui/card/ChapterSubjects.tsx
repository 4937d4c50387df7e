import { createEffect, createMemo, onCleanup } from 'solid-js';
import { chapterSubjects } from '../../presentation/chapter-subjects.ts';
import type { Session } from '../../session/session.ts';

/** Has the map name what a chapter is about on the day on which it begins, before all else; draws nothing itself. */
export default function ChapterSubjects(props: { readonly session: Session }) {
  const { session } = props;
  const begun = createMemo(() => {
    const chapter = session.chapter();
    const opens = chapter && session.day() === chapter.start && session.display() === 'explore';
    return opens && !session.playing() ? chapter : null;
  });
  createEffect(() => {
    const chapter = begun();
    if (!chapter) return;
    session.speakOf(chapterSubjects(session.atlas(), chapter));
    onCleanup(() => session.speakOf([]));
  });
  return null;
}
