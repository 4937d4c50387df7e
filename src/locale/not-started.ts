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
  ['zh-Hant', '地圖無法開啟：所需的檔案未能取得，或因網絡不通。', '再試一次'],
  ['zh-Hans', '地图无法打开：所需的文件未能取得，可能网络不通。', '重试'],
] as const;
