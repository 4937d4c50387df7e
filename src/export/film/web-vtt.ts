/** A subtitle: from when to when (s), and its text. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Seconds as WebVTT writes them: `00:01:02.500`. */
function timeText(seconds: number): string {
  const ms = Math.round(seconds * 1000);
  const two = (value: number) => String(value).padStart(2, '0');
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  return `${two(h)}:${two(m)}:${two(s)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** Subtitles as a WebVTT file (W3C, “WebVTT: The Web Video Text Tracks Format”); cues without a text are left out. */
export function webVtt(cues: readonly Cue[]): string {
  const escaped = (text: string) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll(/\s*\n\s*/g, ' ')
      .trim();
  const told = cues.filter(({ text, start, end }) => text.trim() !== '' && end > start);
  const blocks = told.map(
    ({ start, end, text }, i) => `${i + 1}\n${timeText(start)} --> ${timeText(end)}\n${escaped(text)}\n`,
  );
  return ['WEBVTT\n', ...blocks].join('\n');
}
