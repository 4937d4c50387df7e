import { createSignal, onCleanup, type Accessor } from 'solid-js';
import { messageOf } from '../../../atlas/message-of.ts';
import type { Lecture } from '../../../presentation/lecture.ts';
import { keepVoice } from '../../shared/voice-store.ts';
import { measureSound } from './measure-sound.ts';
import { recordSound, type MicrophoneLack, type Recording } from './record-sound.ts';

/** Seconds that the narration of a step may last, and bytes that a file of sound may have. */
const VOICE_LIMITS = { seconds: 600, bytes: 60_000_000 } as const;

/** A peak beneath which nobody hears anything. */
const SILENT = 0.004;

/** What is told of a narration: why there is none, or what is wrong with it. */
export type VoiceNews =
  | { readonly kind: MicrophoneLack | 'not-sound' | 'too-long' | 'too-large' | 'silent' | 'moved' }
  | { readonly kind: 'not-kept' | 'failed'; readonly why: string };

/** The narrations of the steps of one’s own lecture: one is recorded at a time. */
export interface StepVoices {
  /** The name of the narration that is being recorded; `null` where none is. */
  readonly recording: Accessor<string | null>;
  /** Whole seconds for which it has been. */
  readonly seconds: Accessor<number>;
  /** Whether the browser asks for the microphone, or a sound is being read. */
  readonly busy: Accessor<boolean>;
  /** Grows whenever a narration was kept. */
  readonly kept: Accessor<number>;
  /** What was last told, and of which step, from 0. */
  readonly news: Accessor<{ readonly at: number; readonly news: VoiceNews } | null>;
  record(at: number): Promise<void>;
  stop(): void;
  /** Takes a file of sound. */
  choose(at: number, file: File): Promise<void>;
  drop(at: number): void;
}

function newName(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}

/**
 * Creates what records and keeps narrations. A step bears the name of its narration from when it begins to be recorded, so
 * that it may be moved meanwhile; `change` gives the step of a place another name, or none.
 */
export function createStepVoices(
  lecture: Accessor<Lecture>,
  change: (at: number, voice: string | undefined) => void,
): StepVoices {
  const [recording, setRecording] = createSignal<string | null>(null);
  const [seconds, setSeconds] = createSignal(0);
  const [busy, setBusy] = createSignal(false);
  const [kept, setKept] = createSignal(0);
  const [news, setNews] = createSignal<{ at: number; news: VoiceNews } | null>(null);
  let going: Recording | null = null;
  let left = false;

  /** Keeps a sound under a name; gives what is wrong where it is none or is not kept. */
  async function keep(name: string, blob: Blob): Promise<VoiceNews | null> {
    const measure = await measureSound(blob);
    if (!measure || measure.seconds === 0) return { kind: 'not-sound' };
    if (measure.seconds > VOICE_LIMITS.seconds + 1) return { kind: 'too-long' };
    try {
      await keepVoice({ name, blob, seconds: measure.seconds });
    } catch (error) {
      return { kind: 'not-kept', why: messageOf(error) };
    }
    setKept(kept() + 1);
    return measure.peak < SILENT ? { kind: 'silent' } : null;
  }
  async function atWork(at: number, work: () => Promise<VoiceNews | null>): Promise<void> {
    if (busy() || recording() !== null) return;
    setBusy(true);
    setNews(null);
    let told: VoiceNews | null;
    try {
      told = await work();
    } catch (error) {
      told = { kind: 'failed', why: messageOf(error) };
    }
    setBusy(false);
    if (told) setNews({ at, news: told });
  }
  async function whileRecorded(name: string, before: string | undefined, one: Recording): Promise<void> {
    const begun = performance.now();
    const clock = setInterval(() => {
      const now = Math.floor((performance.now() - begun) / 1000);
      setSeconds(now);
      if (now >= VOICE_LIMITS.seconds) one.stop();
    }, 250);
    const told = await keep(name, await one.sound);
    clearInterval(clock);
    going = null;
    setRecording(null);
    const at = lecture().steps.findIndex(({ voice }) => voice === name);
    if (told && told.kind !== 'silent' && at >= 0) change(at, before);
    if (told) setNews({ at, news: told });
  }
  onCleanup(() => {
    left = true;
    going?.stop();
  });
  return {
    recording,
    seconds,
    busy,
    kept,
    news,
    record: (at) =>
      atWork(at, async () => {
        const step = lecture().steps[at];
        const one = await recordSound();
        if (typeof one === 'string') return { kind: one };
        const now = step ? lecture().steps.indexOf(step) : -1;
        if (!step || now < 0 || left) {
          one.stop();
          return { kind: 'moved' };
        }
        const name = newName();
        going = one;
        setSeconds(0);
        setRecording(name);
        change(now, name);
        void whileRecorded(name, step.voice, one);
        return null;
      }),
    stop: () => going?.stop(),
    choose: (at, file) =>
      atWork(at, async () => {
        if (file.size > VOICE_LIMITS.bytes) return { kind: 'too-large' };
        const step = lecture().steps[at];
        const name = newName();
        const told = await keep(name, file);
        if (told && told.kind !== 'silent') return told;
        const now = step ? lecture().steps.indexOf(step) : -1;
        if (now < 0) return { kind: 'moved' };
        change(now, name);
        return told;
      }),
    drop(at) {
      setNews(null);
      change(at, undefined);
    },
  };
}
