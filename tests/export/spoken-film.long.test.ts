import { spawnSync } from 'node:child_process';
import type { Browser, Page } from 'playwright';
import { beforeAll, expect, it } from 'vitest';
import { lecturePlan } from '../../src/export/film/lecture-plan.ts';
import type { Step } from '../../src/presentation/lecture-of-atlas.ts';
import { writeLecture, type Lecture } from '../../src/presentation/lecture.ts';
import { openPage } from '../page/open-page.ts';
import { sharedBrowser } from '../page/shared-browser.ts';
import { waitReady } from '../page/wait-ready.ts';
import { decodeFilm } from './decode-film.ts';
import { bytesOf, make, set, setSize } from './take-away-page.ts';

const OWN: Lecture = {
  title: 'Three days',
  language: 'en',
  steps: ['1126-01-27', '1126-01-31', '1126-02-02'].map((day) => ({
    link: `#v=1&date=${day}&map=6.50/36.200/114.500`,
    title: day,
    narration: 'A few words.',
    notes: '',
  })),
};

/** A tone of some seconds as a WAVE file, 16 bits of one channel. */
function tone(seconds: number): Buffer {
  const rate = 8000;
  const file = Buffer.alloc(44 + 2 * rate * seconds);
  file.write('RIFF');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(2 * rate, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(file.length - 44, 40);
  for (let i = 0; i < rate * seconds; i++)
    file.writeInt16LE(Math.round(16_000 * Math.sin((2 * Math.PI * 220 * i) / rate)), 44 + 2 * i);
  return file;
}

const tab = async (page: Page, id: string) => {
  const found = page.locator(`#record-sheet-tab-${id}`);
  if (!(await found.isVisible())) await page.getByRole('button', { name: 'Record', exact: true }).click();
  await found.click();
};

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});

it(
  'a narration that was recorded, and one that was chosen, are heard in the film at their steps',
  {
    timeout: 400_000,
  },
  async () => {
    const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31', { width: 960, height: 800 });
    await page.evaluate((text) => {
      localStorage.setItem('fragile-peace-lecture', text);
      // a microphone that hears a tone
      navigator.mediaDevices.getUserMedia = async () => {
        const context = new AudioContext();
        const source = context.createOscillator();
        const heard = context.createMediaStreamDestination();
        source.connect(heard);
        source.start();
        return heard.stream;
      };
    }, writeLecture(OWN));
    await tab(page, 'lecture');
    const step = (n: number) => page.locator(`.lecture-step[data-step="${n}"]`);
    await step(1).locator('summary').click();
    await step(1).getByRole('button', { name: 'Record your voice' }).click();
    await step(1).getByRole('button', { name: 'Stop (0:02)' }).click();
    await step(1).locator('audio').waitFor();
    await step(3).locator('summary').click();
    const chosen = { name: 'said.wav', mimeType: 'audio/wav', buffer: tone(7) };
    await step(3).locator('.lecture-voice input[type=file]').setInputFiles(chosen);
    await step(3).locator('audio').waitFor();
    const played = await step(3)
      .locator('audio')
      .evaluate(async (audio) => {
        const player = audio as HTMLAudioElement;
        await player.play();
        player.pause();
        return player.duration;
      });
    expect(played).toBeCloseTo(7, 1);
    // what is no sound is refused, and the step keeps what it had
    const broken = { name: 'said.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('no sound at all') };
    await step(3).locator('.lecture-voice input[type=file]').setInputFiles(broken);
    await step(3).locator('.lecture-voice [role=status]', { hasText: 'could be read as sound' }).waitFor();

    // another page of this browser has them too
    const later = await page.context().newPage();
    later.on('pageerror', (error) => errors.push(error.message));
    await later.goto(page.url().replace(/#.*/, '#v=1&date=1126-01-31'));
    await waitReady(later);
    await tab(later, 'take-away');
    await later.locator('.take-form').waitFor();
    await set(later, 'What', 'film');
    await later.locator('.take-choice option[value=own-lecture]').waitFor({ state: 'attached' });
    await set(later, 'Shows', 'own-lecture');
    await set(later, 'Pictures a second', '12');
    await setSize(later, 180, 320);
    expect(await later.getByRole('checkbox', { name: '(2 of 3 steps)' }).isChecked()).toBe(true);
    const spoken = await make(later);
    const film = await decodeFilm(browser, await bytesOf(spoken), [0]);
    const bare = OWN.steps.map(() => ({ opens: 0, until: null, seconds: null })) as unknown as Step[];
    const captions = OWN.steps.map(({ narration }) => narration);
    const plan = lecturePlan(bare, captions, 12, [2, 0, 7]);
    // the recording is as long as the press of a button
    expect(film.seconds).toBeGreaterThan(plan.seconds - 1);
    expect(film.seconds).toBeLessThan(plan.seconds + 4);
    const peaks = film.sound?.peaks ?? [];
    expect(['aac', 'opus']).toContain(film.sound?.codec);
    expect(Math.abs(peaks.length / 10 - film.seconds)).toBeLessThan(0.7);
    const loud = peaks.map((peak) => peak > 0.1);
    // two runs of sound: about two seconds from the beginning, and seven before the end
    const runs = loud.flatMap((is, i) => (is && !loud[i - 1] ? [loud.indexOf(false, i) - i] : []));
    expect(runs).toHaveLength(2);
    expect(loud.indexOf(true)).toBeGreaterThanOrEqual(4);
    expect(loud.indexOf(true)).toBeLessThanOrEqual(9);
    expect(Math.abs((runs[1] ?? 0) - 70)).toBeLessThanOrEqual(3);
    console.log('a spoken film:', film.codec, film.sound?.codec, film.seconds, 's, runs of sound', runs);
    const path = await spoken.path();
    const probe = spawnSync('ffprobe', [
      '-v',
      'error',
      '-show_entries',
      'stream=codec_type',
      '-of',
      'csv',
      path,
    ]);
    if (!probe.error) expect(probe.stdout.toString().match(/video|audio/g)).toEqual(['video', 'audio']);

    await later.getByRole('checkbox', { name: 'recorded narration' }).uncheck();
    const silent = await decodeFilm(browser, await bytesOf(await make(later)), [0]);
    expect(silent.sound).toBeNull();
    expect(silent.seconds).toBeLessThan(film.seconds - 3);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);

it(
  'a film whose browser encodes no sound is refused with the reason, and made without it',
  {
    timeout: 400_000,
  },
  async () => {
    const { page, errors } = await openPage(browser, '#v=1&date=1126-01-31', { width: 960, height: 800 });
    await page.evaluate((text) => {
      localStorage.setItem('fragile-peace-lecture', text);
      Reflect.deleteProperty(globalThis, 'AudioEncoder');
      navigator.mediaDevices.getUserMedia = () =>
        Promise.reject(new DOMException('Permission denied', 'NotAllowedError'));
    }, writeLecture(OWN));
    await tab(page, 'lecture');
    const first = page.locator('.lecture-step[data-step="1"]');
    await first.locator('summary').click();
    await first.getByRole('button', { name: 'Record your voice' }).click();
    await first.locator('.lecture-voice [role=status]', { hasText: 'was refused' }).waitFor();
    const chosen = { name: 'said.wav', mimeType: 'audio/wav', buffer: tone(2) };
    await first.locator('.lecture-voice input[type=file]').setInputFiles(chosen);
    await first.locator('audio').waitFor();
    await tab(page, 'take-away');
    await page.locator('.take-form').waitFor();
    await set(page, 'What', 'film');
    await page.locator('.take-choice option[value=own-lecture]').waitFor({ state: 'attached' });
    await set(page, 'Shows', 'own-lecture');
    await setSize(page, 160, 160);
    await page.locator('.take-form button[type=submit]').click();
    await page.locator('.take-failed', { hasText: 'cannot encode sound' }).waitFor({ timeout: 120_000 });
    await page.getByRole('checkbox', { name: 'recorded narration' }).uncheck();
    await make(page);
    expect(errors).toEqual([]);
    await page.context().close();
  },
);
