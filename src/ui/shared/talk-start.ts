/** From where the lecture is begun that the page is about to show. */
export interface TalkStart {
  /** Asks that the next lecture begins at its first step, or at that where it was left. */
  begin(): void;
  /** Asks that the next lecture is told by itself, at the pace of whoever reads it: from a chapter, or from its first step. */
  beginStory(chapter?: string): void;
  /** From where the lecture that is begun is told by itself; `null` where it is not. Asked once, as {@link take}. */
  takeStory(): { readonly chapter: string | null } | null;
  /** Whether that was asked; asked once, it holds for one lecture. */
  take(): boolean;
  /** Remembers what has the focus, which the lecture hides and gives back. */
  noteFocus(): void;
  /** What had the focus; `null` where the page was opened with a lecture. */
  readonly before: Element | null;
}

/** Creates the wish, which nobody has yet. */
export function createTalkStart(): TalkStart {
  let asked = false;
  let story: { readonly chapter: string | null } | null = null;
  let before: Element | null = null;
  return {
    noteFocus() {
      before = document.activeElement;
    },
    get before() {
      return before;
    },
    begin() {
      asked = true;
    },
    beginStory(chapter) {
      story = { chapter: chapter ?? null };
    },
    takeStory() {
      const was = story;
      story = null;
      return was;
    },
    take() {
      const was = asked;
      asked = false;
      return was;
    },
  };
}
