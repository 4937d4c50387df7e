import articleUrl from '../../../geo/seed-article.json?url';
import { HAS_QUESTIONS } from '../shared/account-points.ts';
import { HAS_OFFICES } from '../shared/fetch-offices.ts';
import { HAS_ANNALS } from '../record/fetch-annals.ts';
import type { RecordGroup, RecordTab } from '../shared/record-page.ts';
import type { RecordPage } from '../../view/panels.ts';
import type { WordsOf } from '../../locale/dictionary.ts';
import { RECORD_TAB_WORDS } from './record-tab-words.ts';
import { part } from '../shared/part.tsx';

/** Pages that tell of files which an atlas may lack. */
const LACKING: ReadonlySet<string> = new Set<string>([
  ...(HAS_ANNALS ? [] : ['chronicle']),
  ...(HAS_OFFICES ? [] : ['offices']),
  ...(HAS_QUESTIONS ? [] : ['disagreements']),
  ...(articleUrl ? [] : ['article']),
]);

const tab = (id: RecordPage, page: RecordTab['page']): RecordTab => ({
  id,
  title: (locale) => locale.words(RECORD_TAB_WORDS)[id],
  page,
});

const group = (
  id: keyof WordsOf<typeof RECORD_TAB_WORDS>['groups'],
  tabs: readonly RecordTab[],
): RecordGroup => ({
  id,
  title: (locale) => locale.words(RECORD_TAB_WORDS).groups[id],
  tabs: tabs.filter((one) => !LACKING.has(one.id)),
});

/** The pages of the record that the atlas can fill, in their groups, in the order of their tabs. */
export const RECORD_GROUPS: readonly RecordGroup[] = [
  group('days', [
    tab(
      'day',
      part(() => import('../record/DayInWords.tsx')),
    ),
    tab(
      'changes',
      part(() => import('../record/WhatChanged.tsx')),
    ),
    tab(
      'chronicle',
      part(() => import('../record/Chronicle.tsx')),
    ),
  ]),
  group('evidence', [
    tab(
      'disagreements',
      part(() => import('../record/Disagreements.tsx')),
    ),
    tab(
      'article',
      part(() => import('../record/CheckedArticle.tsx')),
    ),
    tab(
      'sources',
      part(() => import('../sources/Bibliography.tsx')),
    ),
    tab(
      'units',
      part(() => import('../record/HowWeKnow.tsx')),
    ),
  ]),
  group('finding', [
    tab(
      'people',
      part(() => import('../record/People.tsx')),
    ),
    tab(
      'offices',
      part(() => import('../record/WhoGoverned.tsx')),
    ),
    tab(
      'numbers',
      part(() => import('../record/Numbers.tsx')),
    ),
    tab(
      'tables',
      part(() => import('../record/Tables.tsx')),
    ),
    tab(
      'search',
      part(() => import('../search/Search.tsx')),
    ),
  ]),
  group('using', [
    tab(
      'lecture',
      part(() => import('../present/editor/Lecture.tsx')),
    ),
    tab(
      'downloads',
      part(() => import('../record/Downloads.tsx')),
    ),
    tab(
      'take-away',
      part(() => import('../export/Export.tsx')),
    ),
  ]),
].filter(({ tabs }) => tabs.length > 0);
