import { lazy } from 'solid-js';
import articleUrl from '../../../geo/seed-article.json?url';
import { HAS_QUESTIONS } from '../shared/account-points.ts';
import type { RecordTab } from '../shared/record-page.ts';
import { RECORD_TAB_WORDS } from './record-tab-words.ts';

/** Pages that tell of files which an atlas may lack. */
const LACKING: ReadonlySet<string> = new Set<string>([
  ...(HAS_QUESTIONS ? [] : ['disagreements']),
  ...(articleUrl ? [] : ['article']),
]);

const TABS: readonly RecordTab[] = [
  {
    id: 'day',
    title: (locale) => locale.words(RECORD_TAB_WORDS).day,
    page: lazy(() => import('../record/DayInWords.tsx')),
  },
  {
    id: 'changes',
    title: (locale) => locale.words(RECORD_TAB_WORDS).changes,
    page: lazy(() => import('../record/WhatChanged.tsx')),
  },
  {
    id: 'disagreements',
    title: (locale) => locale.words(RECORD_TAB_WORDS).disagreements,
    page: lazy(() => import('../record/Disagreements.tsx')),
  },
  {
    id: 'article',
    title: (locale) => locale.words(RECORD_TAB_WORDS).article,
    page: lazy(() => import('../record/CheckedArticle.tsx')),
  },
  {
    id: 'sources',
    title: (locale) => locale.words(RECORD_TAB_WORDS).sources,
    page: lazy(() => import('../sources/Bibliography.tsx')),
  },
  {
    id: 'search',
    title: (locale) => locale.words(RECORD_TAB_WORDS).search,
    page: lazy(() => import('../search/Search.tsx')),
  },
  {
    id: 'tables',
    title: (locale) => locale.words(RECORD_TAB_WORDS).tables,
    page: lazy(() => import('../record/Tables.tsx')),
  },
  {
    id: 'people',
    title: (locale) => locale.words(RECORD_TAB_WORDS).people,
    page: lazy(() => import('../record/People.tsx')),
  },
  {
    id: 'lecture',
    title: (locale) => locale.words(RECORD_TAB_WORDS).lecture,
    page: lazy(() => import('../present/editor/Lecture.tsx')),
  },
  {
    id: 'downloads',
    title: (locale) => locale.words(RECORD_TAB_WORDS).downloads,
    page: lazy(() => import('../record/Downloads.tsx')),
  },
  {
    id: 'take-away',
    title: (locale) => locale.words(RECORD_TAB_WORDS)['take-away'],
    page: lazy(() => import('../export/Export.tsx')),
  },
];

/** The pages of the record that the atlas can fill, in the order of their tabs. */
export const RECORD_TABS = TABS.filter(({ id }) => !LACKING.has(id));
