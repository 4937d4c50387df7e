/** How long a sound lasts (s), and its loudest moment, from 0 to 1. */
export interface SoundMeasure {
  readonly seconds: number;
  readonly peak: number;
}

/** Measures a sound as it will be in a film; `null` where this browser cannot decode it. */
export async function measureSound(sound: Blob): Promise<SoundMeasure | null> {
  const bytes = await sound.arrayBuffer();
  let decoded: AudioBuffer;
  try {
    decoded = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes);
  } catch {
    return null;
  }
  let peak = 0;
  for (let channel = 0; channel < decoded.numberOfChannels; channel++)
    for (const level of decoded.getChannelData(channel)) peak = Math.max(peak, Math.abs(level));
  return { seconds: decoded.duration, peak };
}
