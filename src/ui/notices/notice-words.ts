import type { ProblemReason } from '../../permalink/permalink-context.ts';
import { defineWords } from '../../locale/dictionary.ts';

/** The words of what went wrong or was mended, and of undoing it, in English and in traditional Chinese. */
export const NOTICE_WORDS = defineWords({
  en: {
    noticeTitle: 'The link was mended',
    failureTitle: 'Something went wrong',
    dismiss: 'Dismiss',
    problem: (key: string, value: string, reason: string, used: string) =>
      `${key} “${value}”: ${reason}${used ? `. Shown instead: ${used}` : ''}.`,
    reasons: {
      'not-a-date': 'not a date written YYYY-MM-DD',
      'no-such-day': 'no such day',
      'out-of-span': (first: string, last: string) => `outside ${first} to ${last}`,
      'not-a-map': 'not written zoom/latitude/longitude',
      'out-of-box': 'outside the map',
      'no-such': 'not in this atlas',
      'not-one-of': 'not one of the choices',
      'not-a-speed': 'not a speed from 0.05 to 120 days a second',
      'not-an-address': 'is not the address of a file on the web',
      'newer-version': 'made by another version',
      'given-twice': 'given twice; the first counts',
      'not-its-day': 'the date is not in this chapter',
      'not-text': 'not readable text',
    } satisfies Record<ProblemReason, string | ((first: string, last: string) => string)>,
    undo: 'Undo: show what was there before',
    undone: 'What was there before is shown again.',
    asItCame: 'The link as it came',
    copy: 'Copy the link as it came',
    open: 'Open as corrected',
    copied: 'Copied.',
    selected: 'Selected. Press Ctrl or ⌘ and C to copy it.',
  },
  zh: {
    noticeTitle: '連結已修正',
    failureTitle: '發生錯誤',
    dismiss: '知道了',
    problem: (key: string, value: string, reason: string, used: string) =>
      `${key}「${value}」：${reason}${used ? `，改為 ${used}` : ''}。`,
    reasons: {
      'not-a-date': '不是 YYYY-MM-DD 形式的日期',
      'no-such-day': '並無此日',
      'out-of-span': (first, last) => `不在 ${first}至${last}之間`,
      'not-a-map': '不是「縮放/緯度/經度」的形式',
      'out-of-box': '超出地圖範圍',
      'no-such': '本圖所無',
      'not-one-of': '不在可選之列',
      'not-a-speed': '不是每秒 0.05 至 120 日的速度',
      'not-an-address': '不是網上檔案的地址',
      'newer-version': '出自其他版本',
      'given-twice': '重複，取第一個',
      'not-its-day': '日期不在該章之內',
      'not-text': '無法辨讀',
    },
    undo: '復原：回到先前所見',
    undone: '已回到先前所見。',
    asItCame: '原來的連結',
    copy: '複製原來的連結',
    open: '改後打開',
    copied: '已複製。',
    selected: '已選取，請按 Ctrl 或 ⌘ 加 C 複製。',
  },
});
