/** The words of the timeline’s tab. */
export const TIMELINE_WORDS = {
  en: {
    timeline: 'Timeline',
    longer: 'A longer band of time',
    shorter: 'A shorter band of time',
    all: 'All years',
    bars: 'Sieges and marches',
  },
  zh: {
    timeline: '時間軸',
    longer: '延長時段',
    shorter: '縮短時段',
    all: '全覽',
    bars: '圍城與行軍',
  },
} as const;
