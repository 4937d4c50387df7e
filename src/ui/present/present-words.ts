/** The words of the talk's own page. */
export const PRESENT_WORDS = {
  en: {
    leave: 'Leave the talk',
    keys: 'Keys of the talk',
    blank: 'The screen is blank; press B or any step to go on.',
    chapterOf: (n: number, of: number) => `Chapter ${n} of ${of}`,
    goTo: (digits: string) => `To chapter ${digits}: Enter`,
    rows: [
      ['Page Down, →, ↓, Space', 'next chapter'],
      ['Page Up, ←, ↑', 'chapter before'],
      ['Home, End', 'first and last chapter'],
      ['a number, then Enter', 'that chapter'],
      ['P', 'play and pause'],
      ['B or .', 'blank the screen'],
      ['L', 'spotlight under the pointer'],
      ['Esc or F5', 'leave the talk'],
      ['?', 'these keys'],
    ],
  },
  zh: {
    leave: '結束講演',
    keys: '講演按鍵',
    blank: '畫面已隱去；按 B 或翻頁鍵繼續。',
    chapterOf: (n: number, of: number) => `第 ${n} 章，共 ${of} 章`,
    goTo: (digits: string) => `至第 ${digits} 章：按 Enter`,
    rows: [
      ['Page Down、→、↓、空格', '下一章'],
      ['Page Up、←、↑', '上一章'],
      ['Home、End', '首章、末章'],
      ['數字後按 Enter', '該章'],
      ['P', '播放與暫停'],
      ['B 或 .', '隱去畫面'],
      ['L', '指示光圈'],
      ['Esc 或 F5', '結束講演'],
      ['?', '本表'],
    ],
  },
} as const;
