import { lazy, type Component } from 'solid-js';
import type { Session } from '../../session/session.ts';

/** What every page of the reference is given. */
export interface ReferenceProps {
  readonly session: Session;
  /** Closes the reference. */
  onClose?(): void;
}

/** One page of the reference, fetched when it is first opened. */
export interface ReferenceTab {
  readonly id: string;
  readonly title: { readonly en: string; readonly zh: string };
  readonly page: Component<ReferenceProps>;
}

/** The pages of the reference, in the order of their tabs. */
export const REFERENCE_TABS: readonly ReferenceTab[] = [
  {
    id: 'day',
    title: { en: 'The day in words', zh: '當日紀事' },
    page: lazy(() => import('./DayInWords.tsx')),
  },
  {
    id: 'changes',
    title: { en: 'What changed?', zh: '其間之變' },
    page: lazy(() => import('./WhatChanged.tsx')),
  },
  {
    id: 'disagreements',
    title: { en: 'Disagreements', zh: '異同' },
    page: lazy(() => import('./Disagreements.tsx')),
  },
  {
    id: 'article',
    title: { en: 'Article checked', zh: '文章核對' },
    page: lazy(() => import('./CheckedArticle.tsx')),
  },
  {
    id: 'sources',
    title: { en: 'Sources', zh: '書目' },
    page: lazy(() => import('./Bibliography.tsx')),
  },
  {
    id: 'search',
    title: { en: 'Search', zh: '搜尋' },
    page: lazy(() => import('./Search.tsx')),
  },
  {
    id: 'tables',
    title: { en: 'Tables', zh: '表' },
    page: lazy(() => import('./Tables.tsx')),
  },
  {
    id: 'people',
    title: { en: 'People', zh: '人物' },
    page: lazy(() => import('./People.tsx')),
  },
  {
    id: 'lecture',
    title: { en: 'Your lecture', zh: '自編講演' },
    page: lazy(() => import('../lecture/Lecture.tsx')),
  },
  {
    id: 'downloads',
    title: { en: 'Downloads', zh: '下載' },
    page: lazy(() => import('./Downloads.tsx')),
  },
  {
    id: 'take-away',
    title: { en: 'Take it away', zh: '帶走' },
    page: lazy(() => import('../take-away/TakeAway.tsx')),
  },
];
