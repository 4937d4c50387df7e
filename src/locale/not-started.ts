/**
 * What is said where the atlas could not be opened, and on the button that tries again, in the three languages of the page:
 * each written out, since what turns characters into others may be what did not come.
 */
export const NOT_STARTED = [
  [
    'en',
    'The atlas could not be opened. A file that it needs did not come; the network may be down.',
    'Try again',
  ],
  ['zh-Hant', '地圖無法開啟：所需的檔案無法載入，可能網絡不通。', '再試一次'],
  ['zh-Hans', '地图无法打开：所需的文件无法加载，可能网络不通。', '重试'],
] as const;
