import { defineWords } from '../../locale/dictionary.ts';

/** The words of the notice of a new version; Chinese in traditional characters. */
export const OFFLINE_WORDS = defineWords({
  en: { ready: 'A new version of the atlas is ready.', take: 'Load it now', later: 'Later' },
  zh: { ready: '地圖已有新版。', take: '立即載入', later: '稍後' },
});
