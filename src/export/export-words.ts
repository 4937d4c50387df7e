import { about } from '../atlas/atlas-config.ts';
import type { Language } from '../time/date-text.ts';
import type { Locale } from '../ui/shared/locale.ts';

const en = {
  title: 'Take it away',
  lead: 'Files are made here in the browser, from the record and at the state of the map; nothing is sent anywhere, and no network is needed.',
  what: 'What',
  kinds: {
    still: 'Picture (PNG)',
    film: 'Film (MP4 or WebM)',
    handout: 'Hand-out of all chapters (PDF)',
    slides: 'Slides of all chapters (PPTX)',
  },
  shows: 'Shows',
  thisState: 'the map as it stands',
  chapterOf: (n: number, title: string) => `chapter ${n}: ${title}`,
  size: 'Size',
  sizes: {
    hd: '1280 × 720',
    'full-hd': '1920 × 1080',
    '4k': '3840 × 2160 (4K)',
    card: '1200 × 630 (link card)',
    square: '1600 × 1600 (square)',
    upright: '1080 × 1920 (upright, for a phone)',
    a4: '3508 × 2480 (A4 across, 300 dpi)',
    own: 'own size',
  } as Record<string, string>,
  width: 'Width in px',
  height: 'Height in px',
  colours: 'Colours',
  language: 'Language',
  from: 'From',
  until: 'To',
  dateHint: 'Julian date, YYYY-MM-DD',
  span: 'own days',
  daysPerSecond: 'Days a second',
  fps: 'Pictures a second',
  frames: (n: number, seconds: string) => `${n} pictures, ${seconds} seconds`,
  comparing: 'The page compares two dates. A film shows one at a time, from its first day to its last.',
  preview: 'Preview',
  previewOf: (name: string) => `Preview of ${name}`,
  make: 'Make the file',
  cancel: 'Cancel',
  working: 'At work',
  stopping: 'Stopping …',
  done: (name: string, size: string) => `${name} is made: ${size}.`,
  save: 'Save once more',
  cancelled: 'Cancelled; nothing was saved.',
  failed: (reason: string) => `The file could not be made: ${reason}`,
  ofPieces: (done: number, of: number) => `${done} of ${of}`,
  left: (seconds: number) => `about ${seconds} s left`,
  noCodec:
    'this browser can encode neither H.264 nor VP9, VP8 or AV1 at this size; use a browser with WebCodecs video encoding, or save single pictures',
  chapterNumber: (n: number, of: number) => `Chapter ${n} of ${of}`,
  days: 'Days',
  pictured: (date: string) => `The map shows: ${date}`,
  listed: (title: string, list: string) => `${title}: ${list}`,
  openState: 'Open this state in the atlas',
  citation: (text: string) => text,
  handout: 'Hand-out',
  contents: 'Contents',
  cite: 'How to cite',
  citeText: (text: string, address: string) => `${text}. ${address}`,
  licence: 'Licence',
  licenceText: (address: string) =>
    `Maps and texts may be copied, changed and handed on, also for money, where their origin is named: CC BY 4.0, ${address}`,
  live: 'This state in the atlas',
  badDate: (text: string) =>
    `“${text}” is not a date of the atlas, ${about().span.first} to ${about().span.last}`,
  badSpan: 'the last day lies before the first',
};

const zh: typeof en = {
  title: '帶走',
  lead: '檔案皆由瀏覽器依本圖資料與當前狀態製成，不傳送任何內容，亦無須網路。',
  what: '種類',
  kinds: {
    still: '圖片（PNG）',
    film: '影片（MP4 或 WebM）',
    handout: '各章講義（PDF）',
    slides: '各章簡報（PPTX）',
  },
  shows: '內容',
  thisState: '當前地圖',
  chapterOf: (n, title) => `第 ${n} 章：${title}`,
  size: '尺寸',
  sizes: {
    hd: '1280 × 720',
    'full-hd': '1920 × 1080',
    '4k': '3840 × 2160（4K）',
    card: '1200 × 630（連結圖）',
    square: '1600 × 1600（方形）',
    upright: '1080 × 1920（直式，手機）',
    a4: '3508 × 2480（A4 橫式，300 dpi）',
    own: '自訂',
  },
  width: '寬（像素）',
  height: '高（像素）',
  colours: '配色',
  language: '語言',
  from: '起',
  until: '迄',
  dateHint: '儒略曆日期，YYYY-MM-DD',
  span: '自訂起迄',
  daysPerSecond: '每秒日數',
  fps: '每秒畫面數',
  frames: (n, seconds) => `畫面 ${n}，共 ${seconds} 秒`,
  comparing: '頁面正在比較兩日；影片一時只示一日，自起日至迄日。',
  preview: '預覽',
  previewOf: (name) => `${name} 預覽`,
  make: '製作檔案',
  cancel: '取消',
  working: '製作中',
  stopping: '正在停止……',
  done: (name, size) => `${name} 已成：${size}。`,
  save: '再次儲存',
  cancelled: '已取消，未存檔。',
  failed: (reason) => `檔案未能製成：${reason}`,
  ofPieces: (done, of) => `${done}／${of}`,
  left: (seconds) => `約餘 ${seconds} 秒`,
  noCodec:
    '此瀏覽器在此尺寸下不能編碼 H.264、VP9、VP8 或 AV1；請改用支援 WebCodecs 視訊編碼的瀏覽器，或逐張存圖',
  chapterNumber: (n, of) => `第 ${n} 章，共 ${of} 章`,
  days: '起迄',
  pictured: (date) => `圖示之日：${date}`,
  listed: (title, list) => `${title}：${list}`,
  openState: '在地圖集中開啟此狀態',
  handout: '講義',
  contents: '目錄',
  cite: '引用方式',
  citeText: (text, address) => `${text}，${address}`,
  licence: '授權',
  licenceText: (address) => `地圖與文字皆可複製、改作、轉發，商用亦可，但須註明出處：CC BY 4.0，${address}`,
  live: '在地圖集中開啟此狀態',
  citation: () => `《${about().title_zh}》，CC BY 4.0`,
  badDate: (text) => `「${text}」不是本圖所及之日期（${about().span.first} 至 ${about().span.last}）`,
  badSpan: '迄日在起日之前',
};

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-Hant': '繁體中文',
  'zh-Hans': '简体中文',
};

/** The words of this page; Chinese is put into the script of the locale. */
export type TakeAwayWords = typeof en;

function scripted(words: TakeAwayWords, script: (text: string) => string): TakeAwayWords {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'string') return script(value);
    if (typeof value === 'function') return (...parts: unknown[]) => script(String(value(...parts)));
    return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, convert(one)]));
  };
  return convert(words) as TakeAwayWords;
}

/** The words in the language and script of a locale. */
export function takeAwayWords(locale: Locale): TakeAwayWords {
  return locale.language() === 'en' ? en : scripted(zh, (text) => locale.script(text));
}
