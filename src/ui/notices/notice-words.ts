/** The words of undoing the repair of a link, in English and in traditional Chinese. */
export const NOTICE_WORDS = {
  en: {
    undo: 'Undo: show what was there before',
    undone: 'What was there before is shown again.',
    asItCame: 'The link as it came',
    copy: 'Copy the link as it came',
    open: 'Open as corrected',
    copied: 'Copied.',
    selected: 'Selected. Press Ctrl or ⌘ and C to copy it.',
  },
  zh: {
    undo: '復原：回到先前所見',
    undone: '已回到先前所見。',
    asItCame: '原來的連結',
    copy: '複製原來的連結',
    open: '改後打開',
    copied: '已複製。',
    selected: '已選取，請按 Ctrl 或 ⌘ 加 C 複製。',
  },
} as const;
