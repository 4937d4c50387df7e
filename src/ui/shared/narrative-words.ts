import { defineWords } from '../../locale/dictionary.ts';

/** The words of the account and of the list of changes, in English and in traditional Chinese. */
export const NARRATIVE_WORDS = defineWords({
  en: {
    title: 'The day in words',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'The browser did not let it be copied.',
    changed: 'What changed?',
    from: 'From',
    to: 'To',
    hint: 'YYYY-MM-DD',
    show: 'Compare',
    reset: 'Chapter start to the day shown',
    between: (a: string, b: string) => `From ${a} to ${b}`,
    nothing: 'Nothing in the record changed between these days.',
    sameDay: 'These are one and the same day.',
    goesTo: (name: string, day: string) => `${name}: go to ${day}`,
  },
  zh: {
    title: '當日紀事',
    copy: '複製文字',
    copied: '已複製。',
    notCopied: '瀏覽器不允許複製。',
    changed: '期間變化',
    from: '自',
    to: '至',
    hint: '1126年1月31日',
    show: '比較',
    reset: '從本章開始到當日',
    between: (a: string, b: string) => `自${a}至${b}`,
    nothing: '兩日之間沒有變化。',
    sameDay: '兩日相同。',
    goesTo: (name: string, day: string) => `${name}：前往${day}`,
  },
});
