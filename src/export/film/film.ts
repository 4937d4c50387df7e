import { fileNameOf } from '../../atlas/file-name.ts';
import {
  BufferTarget,
  CanvasSource,
  getFirstEncodableVideoCodec,
  Mp4OutputFormat,
  Output,
  WebMOutputFormat,
  type VideoCodec,
} from 'mediabunny';
import { createFrameRenderer } from '../picture/frame-renderer.ts';
import { citation } from '../../atlas/downloads/credit.ts';
import { writeDay } from '../../time/written-date.ts';
import { framePlan, type PlannedFrame } from './frame-plan.ts';
import type { MadeFile, Subject, Progress, ExportContext } from '../export-context.ts';

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

/** A made film, with what it was made as. */
export interface Film extends MadeFile {
  readonly codec: VideoCodec;
  readonly frames: number;
}

/** The container and codec that this browser encodes a size in: MP4 with H.264, else WebM; `null` where none. */
async function filmCodec(width: number, height: number): Promise<VideoCodec | null> {
  const options = { width, height, bitrate: bitrateOf(width, height) };
  return (
    (await getFirstEncodableVideoCodec(['avc'], options)) ??
    (await getFirstEncodableVideoCodec(['vp9', 'vp8', 'av1'], options))
  );
}

/** Bits a second: a quarter of a bit for each px of 30 pictures, a million at least. */
function bitrateOf(width: number, height: number): number {
  return Math.max(1_000_000, Math.round(width * height * 7.5));
}

/** Lets the page hear what its reader does, such as a wish to stop. */
const turn = () => new Promise((resolve) => setTimeout(resolve));

/**
 * Makes a film: every picture of the plan is drawn once, outside the page, and encoded once. Tells how far it is; rejects
 * with the signal’s reason where it is aborted, and with an Error of `noCodec` where the browser encodes no film.
 */
export async function makeFilm(
  exportContext: ExportContext,
  order: FilmOrder,
  noCodec: string,
  tell: (progress: Progress) => void,
  signal?: AbortSignal,
): Promise<Film> {
  const { subject, first, last } = order;
  const plan: PlannedFrame[] = framePlan(first, last, order);
  const width = order.width - (order.width % 2);
  const height = order.height - (order.height % 2);
  if (typeof VideoEncoder === 'undefined') throw new Error(noCodec);
  const codec = await filmCodec(width, height);
  if (codec === null) throw new Error(noCodec);
  const opening = { ...subject, scene: exportContext.atlas.sceneAt(first) };
  const renderer = await createFrameRenderer(
    exportContext,
    { subject: opening, width, height, kind: 'film' },
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
    output.addVideoTrack(source, { frameRate: order.fps });
    const { config } = exportContext.atlas;
    output.setMetadataTags({
      title: `${config.title_en}, ${writeDay(first)} – ${writeDay(last)}`,
      artist: config.edition.author,
      comment: citation(config),
    });
    await output.start();
    for (const frame of plan) {
      signal?.throwIfAborted();
      renderer.draw(exportContext.atlas.sceneAt(frame.instant));
      await source.add(frame.start, frame.duration);
      tell({ done: frame.index + 1, of: plan.length });
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
    name: `${fileNameOf(exportContext.atlas.config)}-${writeDay(first)}-${writeDay(last)}.${ending}`,
    blob: new Blob([target.buffer], { type }),
    codec,
    frames: plan.length,
  };
}
