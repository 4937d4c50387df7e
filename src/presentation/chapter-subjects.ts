import type { Atlas } from '../atlas/atlas.ts';
import type { Chapter } from '../atlas/chapter.ts';
import { hasWeight } from '../atlas/event.ts';
import type { ToldSubject } from '../view/told-subject.ts';
import { stepSubjects } from './step-subjects.ts';

/** What a chapter is about, for the map’s names on the day on which it begins: what its words name, and what happens on that day. */
export function chapterSubjects(atlas: Atlas, chapter: Chapter): readonly ToldSubject[] {
  const event = atlas.sceneAt(chapter.start).events.find(hasWeight);
  const step = {
    texts: chapter.feature.properties,
    opens: chapter.start,
    until: null,
    subjects: event ? [{ of: `event:${event.id}` }] : [],
    passing: [],
  };
  // what is read as a name in one script alone may be a word of it
  return stepSubjects(atlas)
    .of(step)
    .labels.filter(({ said }) => said.latin.length > 0);
}
