import { messageOf } from '../../atlas/message-of.ts';
import type { Voice } from '../export-context.ts';
import { BEFORE_VOICE } from './lecture-plan.ts';

/** How the sound of a film is made: samples a second, channels, and bits a second, as speech needs them. */
export const FILM_SOUND = { sampleRate: 48_000, numberOfChannels: 1, bitrate: 96_000 } as const;

/**
 * The sound of one step, so many samples long: silence, and in it the step’s narration, where it has one. Rejects with an
 * Error where the browser cannot decode that.
 */
export async function stepSound(voice: Voice | null, length: number): Promise<AudioBuffer> {
  const { sampleRate, numberOfChannels } = FILM_SOUND;
  if (!voice) return new AudioBuffer({ length, sampleRate, numberOfChannels });
  const context = new OfflineAudioContext({ length, sampleRate, numberOfChannels });
  const source = context.createBufferSource();
  try {
    source.buffer = await context.decodeAudioData(await voice.blob.arrayBuffer());
  } catch (error) {
    throw new Error(messageOf(error), { cause: error });
  }
  source.connect(context.destination);
  source.start(BEFORE_VOICE);
  return context.startRendering();
}
