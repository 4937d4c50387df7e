import { lazy } from 'solid-js';
import articleUrl from '../../../geo/seed-article.json?url';
import { HAS_QUESTIONS } from '../shared/account-points.ts';
import type { RecordTab } from '../shared/record-page.ts';

/** Pages that tell of files which an atlas may lack. */
const LACKING: ReadonlySet<string> = new Set([
  ...(HAS_QUESTIONS ? [] : ['disagreements']),
  ...(articleUrl ? [] : ['article']),
]);

const TABS: readonly RecordTab[] = [
  {
    id: 'day',
    title: { en: 'The day in words', zh: '當日紀事' },
    page: lazy(() => import('../record/DayInWords.tsx')),
  },
  {
    id: 'changes',
    title: { en: 'What changed?', zh: '其間之變' },
    page: lazy(() => import('../record/WhatChanged.tsx')),
  },
  {
    id: 'disagreements',
    title: { en: 'Disagreements', zh: '異同' },
    page: lazy(() => import('../record/Disagreements.tsx')),
  },
  {
    id: 'article',
    title: { en: 'Article checked', zh: '文章核對' },
    page: lazy(() => import('../record/CheckedArticle.tsx')),
  },
  {
    id: 'sources',
    title: { en: 'Sources', zh: '書目' },
    page: lazy(() => import('../sources/Bibliography.tsx')),
  },
  {
    id: 'search',
    title: { en: 'Search', zh: '搜尋' },
    page: lazy(() => import('../search/Search.tsx')),
  },
  {
    id: 'tables',
    title: { en: 'Tables', zh: '表' },
    page: lazy(() => import('../record/Tables.tsx')),
  },
  {
    id: 'people',
    title: { en: 'People', zh: '人物' },
    page: lazy(() => import('../record/People.tsx')),
  },
  {
    id: 'lecture',
    title: { en: 'Your lecture', zh: '自編講演' },
    page: lazy(() => import('../present/editor/Lecture.tsx')),
  },
  {
    id: 'downloads',
    title: { en: 'Downloads', zh: '下載' },
    page: lazy(() => import('../record/Downloads.tsx')),
  },
  {
    id: 'take-away',
    title: { en: 'Take it away', zh: '帶走' },
    page: lazy(() => import('../export/Export.tsx')),
  },
];

/** The pages of the record that the atlas can fill, in the order of their tabs. */
export const RECORD_TABS = TABS.filter(({ id }) => !LACKING.has(id));
