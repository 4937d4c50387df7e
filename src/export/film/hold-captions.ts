import { readingSeconds } from '../../presentation/reading-time.ts';

/** Seconds that eyes take to find a caption. */
const FINDING = 0.8;

/** A picture with the times (s) at which it is shown. */
interface Timed {
  readonly start: number;
  readonly duration: number;
}

/**
 * The pictures of a film, held where a caption says something new for as long as it takes to read: `said` gives what each
 * picture’s caption says, part by part. What stands on anyway counts.
 */
export function holdCaptions<F extends Timed>(
  frames: readonly F[],
  said: (frame: F) => readonly string[],
): F[] {
  const captions = frames.map(said);
  let [later, before] = [0, [] as readonly string[]];
  return frames.map((frame, i) => {
    const parts = captions[i] ?? [];
    const fresh = parts.filter((part) => !before.includes(part));
    before = parts;
    const start = frame.start + later;
    if (fresh.length === 0) return { ...frame, start };
    const next = captions.findIndex((one, at) => at > i && !fresh.every((part) => one.includes(part)));
    const end = next < 0 ? undefined : frames[next]?.start;
    const stands = (end ?? (frames.at(-1)?.start ?? 0) + (frames.at(-1)?.duration ?? 0)) - frame.start;
    const more = Math.max(0, FINDING + readingSeconds(fresh.join(' · ')) - stands);
    later += more;
    return { ...frame, start, duration: frame.duration + more };
  });
}
