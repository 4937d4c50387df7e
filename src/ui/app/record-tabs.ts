import articleUrl from '../../../geo/seed-article.json?url';
import { HAS_QUESTIONS } from '../shared/account-points.ts';
import { HAS_OFFICES } from '../shared/fetch-offices.ts';
import { HAS_ANNALS } from '../record/fetch-annals.ts';
import type { RecordTab } from '../shared/record-page.ts';
import { RECORD_TAB_WORDS } from './record-tab-words.ts';
import { part } from '../shared/part.tsx';

/** Pages that tell of files which an atlas may lack. */
const LACKING: ReadonlySet<string> = new Set<string>([
  ...(HAS_ANNALS ? [] : ['chronicle']),
  ...(HAS_OFFICES ? [] : ['offices']),
  ...(HAS_QUESTIONS ? [] : ['disagreements']),
  ...(articleUrl ? [] : ['article']),
]);

const TABS: readonly RecordTab[] = [
  {
    id: 'day',
    title: (locale) => locale.words(RECORD_TAB_WORDS).day,
    page: part(() => import('../record/DayInWords.tsx')),
  },
  {
    id: 'changes',
    title: (locale) => locale.words(RECORD_TAB_WORDS).changes,
    page: part(() => import('../record/WhatChanged.tsx')),
  },
  {
    id: 'chronicle',
    title: (locale) => locale.words(RECORD_TAB_WORDS).chronicle,
    page: part(() => import('../record/Chronicle.tsx')),
  },
  {
    id: 'disagreements',
    title: (locale) => locale.words(RECORD_TAB_WORDS).disagreements,
    page: part(() => import('../record/Disagreements.tsx')),
  },
  {
    id: 'article',
    title: (locale) => locale.words(RECORD_TAB_WORDS).article,
    page: part(() => import('../record/CheckedArticle.tsx')),
  },
  {
    id: 'sources',
    title: (locale) => locale.words(RECORD_TAB_WORDS).sources,
    page: part(() => import('../sources/Bibliography.tsx')),
  },
  {
    id: 'search',
    title: (locale) => locale.words(RECORD_TAB_WORDS).search,
    page: part(() => import('../search/Search.tsx')),
  },
  {
    id: 'tables',
    title: (locale) => locale.words(RECORD_TAB_WORDS).tables,
    page: part(() => import('../record/Tables.tsx')),
  },
  {
    id: 'people',
    title: (locale) => locale.words(RECORD_TAB_WORDS).people,
    page: part(() => import('../record/People.tsx')),
  },
  {
    id: 'offices',
    title: (locale) => locale.words(RECORD_TAB_WORDS).offices,
    page: part(() => import('../record/WhoGoverned.tsx')),
  },
  {
    id: 'numbers',
    title: (locale) => locale.words(RECORD_TAB_WORDS).numbers,
    page: part(() => import('../record/Numbers.tsx')),
  },
  {
    id: 'units',
    title: (locale) => locale.words(RECORD_TAB_WORDS).units,
    page: part(() => import('../record/HowWeKnow.tsx')),
  },
  {
    id: 'lecture',
    title: (locale) => locale.words(RECORD_TAB_WORDS).lecture,
    page: part(() => import('../present/editor/Lecture.tsx')),
  },
  {
    id: 'downloads',
    title: (locale) => locale.words(RECORD_TAB_WORDS).downloads,
    page: part(() => import('../record/Downloads.tsx')),
  },
  {
    id: 'take-away',
    title: (locale) => locale.words(RECORD_TAB_WORDS)['take-away'],
    page: part(() => import('../export/Export.tsx')),
  },
];

/** The pages of the record that the atlas can fill, in the order of their tabs. */
export const RECORD_TABS = TABS.filter(({ id }) => !LACKING.has(id));
