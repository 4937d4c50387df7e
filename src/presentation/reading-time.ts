const HAN = /\p{Script=Han}/gu;
/** Characters a second that an audience reads with ease, and a speaker speaks: Latin letters and Chinese characters. */
const PACE = { latin: 14, han: 4.5 } as const;

/** Seconds that it takes to read or to say a text. */
export function readingSeconds(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  return han / PACE.han + (text.length - han) / PACE.latin;
}
