import { fileNameOf } from '../../atlas/file-name.ts';
import {
  AudioBufferSource,
  BufferTarget,
  CanvasSource,
  getFirstEncodableAudioCodec,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
  type AudioCodec,
  type VideoCodec,
} from 'mediabunny';
import { createFrameRenderer, type FrameRenderer } from '../picture/frame-renderer.ts';
import { citation } from '../../atlas/downloads/credit.ts';
import { writeDay } from '../../time/written-date.ts';
import { cuesOfDays, filmOfDays } from './film-of-days.ts';
import { encoderEndsPage } from './encoder-ends-page.ts';
import { lecturePlan } from './lecture-plan.ts';
import { FILM_SOUND, stepSound } from './step-sound.ts';
import { webVtt, type Cue } from './web-vtt.ts';
import type { ExportWords } from '../export-words.ts';
import { messageOf } from '../../atlas/message-of.ts';
import {
  localeOf,
  spokenSeconds,
  type MadeFile,
  type Subject,
  type Progress,
  type ExportContext,
  type TakenLecture,
} from '../export-context.ts';

/** What a film shows: a subject over days, both included. */
export interface FilmOrder {
  readonly subject: Subject;
  readonly first: number;
  readonly last: number;
  readonly fps: number;
  readonly daysPerSecond: number;
  readonly width: number;
  readonly height: number;
}

/** A film of a lecture: its steps with their captions, one after another. */
export interface LectureFilmOrder {
  readonly lecture: TakenLecture;
  readonly subjects: readonly Subject[];
  readonly fps: number;
  readonly width: number;
  readonly height: number;
}

/** A made film, with what it was made as. */
interface Film extends MadeFile {
  readonly codec: VideoCodec;
  readonly frames: number;
}

/** A picture that a film shows for a while (s), drawn when it is its turn. */
interface FilmFrame {
  readonly start: number;
  readonly duration: number;
  draw(renderer: FrameRenderer): void | Promise<void>;
  /** The sound that begins with it and lasts until the next that brings one. */
  sound?(): Promise<AudioBuffer>;
}

/** Why no film is made, in the reader’s words. */
type Refusals = Pick<ExportWords, 'encoderEndsPage' | 'noCodec' | 'noSoundCodec' | 'badSound'>;

/** The container and codec that this browser encodes a size in: MP4 with H.264, else WebM; `null` where none. */
async function filmCodec(width: number, height: number): Promise<VideoCodec | null> {
  const options = { width, height, bitrate: bitrateOf(width, height) };
  return (
    (await getFirstEncodableVideoCodec(['avc'], options)) ??
    (await getFirstEncodableVideoCodec(['vp9', 'vp8', 'av1'], options))
  );
}

/** What this browser encodes sound in beside a codec of pictures; `null` where in nothing. */
async function soundCodec(beside: VideoCodec): Promise<AudioCodec | null> {
  if (typeof AudioEncoder === 'undefined') return null;
  return getFirstEncodableAudioCodec(beside === 'avc' ? ['aac', 'opus'] : ['opus', 'vorbis'], FILM_SOUND);
}

/** Bits a second: a quarter of a bit for each px of 30 pictures, a million at least. */
function bitrateOf(width: number, height: number): number {
  return Math.max(1_000_000, Math.round(width * height * 7.5));
}

/** Lets the page hear what its reader does, such as a wish to stop. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/** Draws and encodes pictures one by one; `first` is the subject that the map is opened with. */
async function encode(
  exportContext: ExportContext,
  film: {
    readonly first: Subject;
    readonly frames: readonly FilmFrame[];
    readonly size: { readonly width: number; readonly height: number };
    readonly fps: number;
    readonly title: string;
    readonly name: string;
  },
  refusals: Refusals,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Film> {
  const width = film.size.width - (film.size.width % 2);
  const height = film.size.height - (film.size.height % 2);
  if (encoderEndsPage(navigator.userAgent)) throw new Error(refusals.encoderEndsPage);
  if (typeof VideoEncoder === 'undefined') throw new Error(refusals.noCodec);
  const codec = await filmCodec(width, height);
  if (codec === null) throw new Error(refusals.noCodec);
  const spoken = film.frames.some(({ sound }) => sound);
  const heard = spoken ? await soundCodec(codec) : null;
  if (spoken && !heard) throw new Error(refusals.noSoundCodec);
  const renderer = await createFrameRenderer(
    exportContext,
    { subject: film.first, width, height, kind: 'film' },
    signal,
  );
  const target = new BufferTarget();
  const output = new Output({
    format: codec === 'avc' ? new Mp4OutputFormat({ fastStart: 'in-memory' }) : new WebMOutputFormat(),
    target,
  });
  try {
    const source = new CanvasSource(renderer.canvas, {
      codec,
      bitrate: bitrateOf(width, height),
      keyFrameInterval: 2,
      latencyMode: 'quality',
    });
    output.addVideoTrack(source, { frameRate: film.fps });
    const voice = heard && new AudioBufferSource({ codec: heard, bitrate: FILM_SOUND.bitrate });
    if (voice) output.addAudioTrack(voice);
    const { config } = exportContext.atlas;
    output.setMetadataTags({ title: film.title, artist: config.edition.author, comment: citation(config) });
    await output.start();
    for (const [i, frame] of film.frames.entries()) {
      signal?.throwIfAborted();
      if (voice && frame.sound) await voice.add(await frame.sound());
      await frame.draw(renderer);
      await source.add(frame.start, frame.duration);
      tell({ done: i + 1, of: film.frames.length });
      await turn();
    }
    await output.finalize();
  } catch (error) {
    if (output.state !== 'finalized') await output.cancel();
    throw error;
  } finally {
    renderer.remove();
  }
  if (!target.buffer) throw new Error('the film was encoded, but its file came out empty');
  const [ending, type] = codec === 'avc' ? ['mp4', 'video/mp4'] : ['webm', 'video/webm'];
  return {
    name: `${film.name}.${ending}`,
    blob: new Blob([target.buffer], { type }),
    codec,
    frames: film.frames.length,
  };
}

/**
 * Makes a film of days: every picture of the plan is drawn once, outside the page, and encoded once, and held where its
 * caption would else be gone before it is read. Tells how far it is;
 * rejects with the signal’s reason where it is aborted, and with an Error in the words of `refusals` where the browser encodes
 * no film.
 */
export async function makeFilm(
  exportContext: ExportContext,
  order: FilmOrder,
  refusals: Refusals,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Film> {
  const { subject, first, last, fps } = order;
  const { atlas } = exportContext;
  const locale = localeOf(exportContext, subject.view);
  const planned = filmOfDays(atlas, locale, [first, last], order);
  const frames = planned.map(({ instant, start, duration }): FilmFrame => ({
    start,
    duration,
    draw: (renderer) => renderer.draw(atlas.sceneAt(instant)),
  }));
  const name = `${fileNameOf(atlas.config)}-${writeDay(first)}-${writeDay(last)}`;
  const film = await encode(
    exportContext,
    {
      first: { ...subject, scene: atlas.sceneAt(first) },
      frames,
      size: order,
      fps,
      title: `${atlas.config.title_en}, ${writeDay(first)} – ${writeDay(last)}`,
      name,
    },
    refusals,
    tell,
    signal,
  );
  return withSubtitles(film, name, cuesOfDays(planned));
}

/** A film with its captions beside it, where it has any. */
function withSubtitles(film: Film, name: string, cues: readonly Cue[]): Film {
  if (cues.length === 0) return film;
  const blob = new Blob([webVtt(cues)], { type: 'text/vtt' });
  return { ...film, beside: [{ name: `${name}.vtt`, blob }] };
}

/**
 * Makes a film of a lecture, each step as long as its caption takes to read and its narration to say, with that as its sound
 * and the captions as subtitles beside it. Rejects as {@link makeFilm} does, and where a narration cannot be put into it.
 */
export async function makeLectureFilm(
  exportContext: ExportContext,
  order: LectureFilmOrder,
  refusals: Refusals,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Film> {
  const { lecture, subjects, fps } = order;
  const { atlas } = exportContext;
  const [first] = subjects;
  if (!first) throw new RangeError('a film was asked for, but of no step');
  const locale = localeOf(exportContext, first.view);
  const captions = lecture.steps.map(({ texts }) => locale.text(texts, 'narration'));
  const plan = lecturePlan(lecture.steps, captions, fps, spokenSeconds(lecture));
  const silent = !lecture.voices?.some(Boolean);
  const samples = (seconds: number) => Math.round(seconds * FILM_SOUND.sampleRate);
  async function soundOf(step: number): Promise<AudioBuffer> {
    const { start, end } = plan.times[step] ?? { start: 0, end: 0 };
    try {
      return await stepSound(lecture.voices?.[step] ?? null, samples(end) - samples(start));
    } catch (error) {
      throw new Error(refusals.badSound(step + 1, messageOf(error)), { cause: error });
    }
  }
  let shown = -1;
  const frames = plan.frames.map(({ step, instant, start, duration }, i): FilmFrame => ({
    start,
    duration,
    ...(!silent && plan.frames[i - 1]?.step !== step && { sound: () => soundOf(step) }),
    async draw(renderer) {
      const subject = subjects[step];
      if (step !== shown && subject) await renderer.turn(subject);
      shown = step;
      renderer.draw(subject?.scene.instant === instant ? subject.scene : atlas.sceneAt(instant));
    },
  }));
  const name = `${fileNameOf(atlas.config)}-${lecture.name}-${first.view.language}`;
  const title = [locale.text(lecture.title, 'title'), locale.atlas('title')].filter(Boolean).join(' – ');
  const film = await encode(
    exportContext,
    { first, frames, size: order, fps, title, name },
    refusals,
    tell,
    signal,
  );
  const cues = plan.times.map((times, i) => ({ ...times, text: captions[i] ?? '' }));
  return withSubtitles(film, name, cues);
}
