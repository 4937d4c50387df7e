/** What a sentence puts behind a link: stops, closing quotes and brackets, marks of emphasis. */
const BEHIND = /[\s.,;:!?)\]}>"'“”’*_~|。，、；：！？…）」』》〉】]+$/u;
/** Brackets that end a text by right, by what opens them. */
const PAIRS: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '）': '（',
  '」': '「',
  '』': '『',
  '》': '《',
};

/** A text without what the sentence around a link has put behind it; a bracket that the text itself opens stays. */
export function withoutSentenceEnd(text: string): string {
  const end = BEHIND.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - end.length);
  const opener = PAIRS[end[0] ?? ''];
  return opener !== undefined && body.includes(opener) ? body + end[0] : body;
}
