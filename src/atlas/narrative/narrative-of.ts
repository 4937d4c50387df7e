import type { RecordLanguage } from '../../time/date-text.ts';
import type { Atlas } from '../atlas.ts';
import type { Scene } from '../scene/scene.ts';
import { sentence, type AccountSection, type Sentence } from './sentence.ts';
import { tellChanges } from './tell-changes.ts';
import { tellColumns } from './tell-columns.ts';
import { tellChapter, tellDates } from './tell-dates.ts';
import { tellEvents } from './tell-events.ts';
import { tellFrontiers, tellHolders } from './tell-holders.ts';
import { tellSieges } from './tell-sieges.ts';
import { createNarrativeContext } from './narrative-context.ts';

/** The day in words: its sections in order, of which the first tells the date. Sections without sentences are left out. */
export type Account = readonly AccountSection[];

/**
 * Tells a scene in words, all of them made from it: the date in every calendar in force, the chapter, what happened,
 * what changed hands since `yesterday` (`null` where no yesterday is known), the sieges, the columns, who holds how
 * much, the frontiers. Chinese comes in traditional characters.
 */
export function accountOf(
  atlas: Atlas,
  scene: Scene,
  yesterday: Scene | null,
  language: RecordLanguage,
): Account {
  const context = createNarrativeContext(atlas, scene, language);
  const { read } = context;
  const events = tellEvents(context);
  const nothing = sentence([read('No dated event on this day.', '當日沒有記載明確日期的事件。')]);
  const section = (id: string, en: string, zh: string, sentences: readonly Sentence[]): AccountSection => ({
    id,
    heading: read(en, zh),
    sentences,
  });
  return [
    section('date', 'The date', '曆日', tellDates(context)),
    section('chapter', 'Chapter', '章節', tellChapter(context)),
    section('events', 'Events', '大事', events.length ? events : [nothing]),
    section('changes', 'Changes of hand', '易手', tellChanges(context, yesterday)),
    section('sieges', 'Sieges', '圍城', tellSieges(context)),
    section('columns', 'On the road', '在途', tellColumns(context)),
    section('holders', 'Who holds what', '各方占有', tellHolders(context)),
    section('frontiers', 'Frontiers', '疆界', tellFrontiers(context)),
  ].filter(({ sentences }) => sentences.length > 0);
}

/** The scene of the day before, or `null` on the first day of the atlas. */
export function yesterdayOf(atlas: Atlas, scene: Scene): Scene | null {
  return scene.day > atlas.span.start ? atlas.sceneAt(scene.day - 1) : null;
}
