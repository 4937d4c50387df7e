import type { LabelFace } from '../../style/labels/label.ts';

interface Font {
  readonly style: string;
  readonly family: string;
  /**
   * Families that have what the first lacks, fetched only when a text needs them: the one that has spaces first, since a
   * browser fetches all families on the way to the one that has a character.
   */
  readonly others: string;
}

const HAN_OTHERS =
  "'FP Latin', 'FP Han Text', 'FP Han Simplified', 'FP Han Plain', 'FP Han Text Plain', 'FP Han Simplified Plain', serif";
const FONTS: Readonly<Record<LabelFace, Font>> = {
  han: { style: '400', family: "'FP Han'", others: HAN_OTHERS },
  'han-bold': { style: '700', family: "'FP Han'", others: HAN_OTHERS },
  kai: { style: '400', family: "'FP Kai'", others: `'FP Latin', 'FP Kai More', 'FP Han', ${HAN_OTHERS}` },
  latin: { style: '400', family: "'FP Latin'", others: "'FP Han', serif" },
  'latin-italic': { style: 'italic 400', family: "'FP Latin'", others: "'FP Han', serif" },
  'latin-bold': { style: '700', family: "'FP Latin'", others: "'FP Han', serif" },
};

/** The CSS font of a face at a size in px. */
export function fontOf(face: LabelFace, size: number): string {
  const { style, family, others } = FONTS[face];
  return `${style} ${size}px ${family}, ${others}`;
}

/** Knows which faces are there, and asks for those that are not. */
export interface FontWatch {
  /** Whether a face is there; asks for it where it is not. */
  has(face: LabelFace): boolean;
  /** Asks for every face, so that they come while other things do. */
  prefetch(): void;
  /** Resolves when every face asked for so far, and every font that a text needed besides, is there. */
  ready(): Promise<void>;
  stop(): void;
}

/** Watches the fonts of the page; `changed` is called when some have come. A font that cannot be had is done without. */
export function createFontWatch(changed: () => void): FontWatch {
  const there = new Set<LabelFace>();
  const loading = new Map<LabelFace, Promise<void>>();
  document.fonts.addEventListener('loadingdone', changed);

  function ask(face: LabelFace): void {
    const { style, family } = FONTS[face];
    const settled = () => {
      loading.delete(face);
      there.add(face);
      changed();
    };
    loading.set(face, document.fonts.load(`${style} 16px ${family}`, 'a州').then(settled, settled));
  }

  return {
    has(face) {
      if (there.has(face)) return true;
      const { style, family } = FONTS[face];
      if (document.fonts.check(`${style} 16px ${family}`, 'a州')) {
        there.add(face);
        return true;
      }
      if (!loading.has(face)) ask(face);
      return false;
    },
    prefetch() {
      for (const face of Object.keys(FONTS) as LabelFace[]) this.has(face);
    },
    async ready() {
      while (loading.size > 0) await Promise.all(loading.values());
      await document.fonts.ready;
      await new Promise((resolve) => setTimeout(resolve));
    },
    stop: () => document.fonts.removeEventListener('loadingdone', changed),
  };
}
