import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright';
import { inject } from 'vitest';

/** What a film was decoded to: how many pictures it has, and the px (RGBA) of some. */
export interface DecodedFilm {
  readonly count: number;
  readonly frames: number[][];
  readonly codec: string | null;
  /** Seconds from the first picture to the end of the last. */
  readonly seconds: number;
  /** Its sound: in what it is encoded, and the loudest moment, 0 to 1, of each tenth of a second; `null` where it is silent. */
  readonly sound: { readonly codec: string | null; readonly peaks: number[] } | null;
}

const BUNNY = resolve('node_modules/mediabunny/dist/bundles/mediabunny.min.mjs');

/** Decodes a film in a page without the atlas’s policy on scripts; `wanted` are indices of pictures, in their order. */
export async function decodeFilm(
  browser: Browser,
  film: Buffer,
  wanted: readonly number[],
): Promise<DecodedFilm> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${inject('site')}robots.txt`);
  await page.route('**/bunny.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(BUNNY, 'utf8') }),
  );
  // a test’s own import() would be rewritten before it reaches the page
  await page.addScriptTag({ type: 'module', content: "globalThis.bunny = await import('/bunny.js');" });
  await page.waitForFunction(() => 'bunny' in globalThis);
  const decoded = await page.evaluate(
    async ([text, indices]) => {
      const { bunny } = globalThis as unknown as { bunny: typeof import('mediabunny') };
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const input = new bunny.Input({
        formats: bunny.ALL_FORMATS,
        source: new bunny.BufferSource(bytes.buffer),
      });
      const track = await input.getPrimaryVideoTrack();
      if (!track) throw new Error('the film has no pictures');
      let count = 0;
      for await (const sample of new bunny.VideoSampleSink(track).samples()) {
        count += 1;
        sample.close();
      }
      const sink = new bunny.CanvasSink(track);
      const frames: number[][] = [];
      let at = 0;
      for await (const { canvas } of sink.canvases()) {
        if (indices.includes(at)) {
          const pen = canvas.getContext('2d') as CanvasRenderingContext2D;
          frames.push([...pen.getImageData(0, 0, canvas.width, canvas.height).data]);
        }
        at += 1;
      }
      if (frames.length < indices.length)
        throw new Error(`of the pictures wanted there are ${frames.length}`);
      const seconds = await track.computeDuration();
      const heard = await input.getPrimaryAudioTrack();
      if (!heard) return { count, frames, codec: track.codec, seconds, sound: null };
      const peaks: number[] = [];
      for await (const { buffer, timestamp } of new bunny.AudioBufferSink(heard).buffers()) {
        const levels = buffer.getChannelData(0);
        for (let i = 0; i < levels.length; i++) {
          const tenth = Math.floor(10 * (timestamp + i / buffer.sampleRate) + 1e-9);
          peaks[tenth] = Math.max(peaks[tenth] ?? 0, Math.abs(levels[i] ?? 0));
        }
      }
      return { count, frames, codec: track.codec, seconds, sound: { codec: heard.codec, peaks } };
    },
    [film.toString('base64'), wanted] as const,
  );
  await context.close();
  return decoded;
}
