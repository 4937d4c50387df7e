/** How the lecture is begun that the page is about to show. */
export interface TalkStart {
  /** Asks that the next lecture begins at its first step, or at that where it was left. */
  begin(): void;
  /** Whether that was asked; asked once, it holds for one lecture. */
  take(): boolean;
}

/** Creates the wish, which nobody has yet. */
export function createTalkStart(): TalkStart {
  let asked = false;
  return {
    begin() {
      asked = true;
    },
    take() {
      const was = asked;
      asked = false;
      return was;
    },
  };
}
