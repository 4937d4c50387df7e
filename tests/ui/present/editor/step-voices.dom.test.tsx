import { createRoot, createSignal } from 'solid-js';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { render } from 'solid-js/web';
import { changeStep, moveStep, type Lecture } from '../../../../src/presentation/lecture.ts';
import { createLocale } from '../../../../src/locale/locale.ts';
import { createStepVoices, type StepVoices } from '../../../../src/ui/present/editor/create-step-voices.ts';
import type { Recording } from '../../../../src/ui/present/editor/record-sound.ts';
import type { SoundMeasure } from '../../../../src/ui/present/editor/measure-sound.ts';
import { StepVoice } from '../../../../src/ui/present/editor/StepVoice.tsx';
import { UnusedVoices } from '../../../../src/ui/present/editor/UnusedVoices.tsx';
import type { KeptVoice } from '../../../../src/ui/shared/voice-store.ts';
import { LocaleContext } from '../../../../src/ui/shared/locale-context.ts';
import { atlas } from '../../../atlas-of-geo.ts';

const shelf = vi.hoisted(() => new Map<string, KeptVoice>());
const refuse = vi.hoisted(() => ({ keeping: false }));
vi.mock('../../../../src/ui/shared/voice-store.ts', () => ({
  async keepVoice(voice: KeptVoice) {
    if (refuse.keeping) throw new Error('full');
    shelf.set(voice.name, voice);
  },
  voiceNamed: async (name: string) => shelf.get(name) ?? null,
  voiceNames: async () => [...shelf.keys()],
  dropVoice: async (name: string) => void shelf.delete(name),
}));
const microphone = vi.hoisted(() => vi.fn<() => Promise<Recording | string>>());
vi.mock('../../../../src/ui/present/editor/record-sound.ts', () => ({ recordSound: microphone }));
const measure = vi.hoisted(() => vi.fn<(sound: Blob) => Promise<SoundMeasure | null>>());
vi.mock('../../../../src/ui/present/editor/measure-sound.ts', () => ({ measureSound: measure }));

const START: Lecture = {
  title: 'Three days',
  language: 'en',
  steps: ['1126-01-31', '1126-02-01', '1126-02-02'].map((day) => ({
    link: `#v=1&date=${day}`,
    title: day,
    narration: '',
    notes: '',
  })),
};

let voices: StepVoices;
let dispose = () => {};
const [lecture, setLecture] = createSignal<Lecture>(START);
const named = () => lecture().steps.map(({ voice }) => voice);
const file = (text = 'sound') => new File([text], 'said.wav', { type: 'audio/wav' });

/** A microphone that is recorded until it is told to stop. */
function openMicrophone(): { stopped: boolean } {
  const state = { stopped: false };
  microphone.mockImplementation(async () => {
    let end = (_sound: Blob) => {};
    const sound = new Promise<Blob>((resolve) => (end = resolve));
    const stop = () => {
      state.stopped = true;
      end(new Blob(['recorded']));
    };
    return { stop, sound };
  });
  return state;
}

beforeEach(() => {
  shelf.clear();
  refuse.keeping = false;
  setLecture(START);
  measure.mockImplementation(async () => ({ seconds: 12, peak: 0.5 }));
  createRoot((done) => {
    dispose = done;
    voices = createStepVoices(lecture, (at, voice) => setLecture(changeStep(lecture(), at, { voice })));
  });
});
afterEach(() => dispose());

it('is recorded under a name that its step bears while it is moved', async () => {
  openMicrophone();
  await voices.record(0);
  const name = voices.recording();
  expect(named()).toEqual([name, undefined, undefined]);
  setLecture(moveStep(lecture(), 0, 2));
  voices.stop();
  await vi.waitFor(() => expect(voices.recording()).toBeNull());
  expect(named()).toEqual([undefined, undefined, name]);
  expect(shelf.get(name ?? '')?.seconds).toBe(12);
  expect(voices.news()).toBeNull();
});

it('ends with the page, and is kept', async () => {
  const state = openMicrophone();
  await voices.record(1);
  const name = voices.recording() ?? '';
  dispose();
  expect(state.stopped).toBe(true);
  await vi.waitFor(() => expect(shelf.has(name)).toBe(true));
});

it.each(['no-recorder', 'refused', 'no-microphone', 'busy'])(
  'is told where there is none: %s',
  async (lack) => {
    microphone.mockImplementation(async () => lack);
    await voices.record(2);
    expect(voices.news()).toEqual({ at: 2, news: { kind: lack } });
    expect(named()).toEqual([undefined, undefined, undefined]);
    expect(voices.busy()).toBe(false);
  },
);

it('leaves a step what it had where the new one cannot be read or kept', async () => {
  await voices.choose(1, file());
  const [, first] = named();
  expect(first).toBeTruthy();
  openMicrophone();
  for (const [kind, prepare] of [
    ['not-sound', () => measure.mockImplementationOnce(async () => null)],
    ['too-long', () => measure.mockImplementationOnce(async () => ({ seconds: 700, peak: 1 }))],
    ['not-kept', () => (refuse.keeping = true)],
  ] as const) {
    prepare();
    await voices.record(1);
    expect(named()[1]).not.toBe(first);
    voices.stop();
    await vi.waitFor(() => expect(voices.news()?.news.kind).toBe(kind));
    expect(named()[1]).toBe(first);
    refuse.keeping = false;
    prepare();
    await voices.choose(1, file());
    expect(voices.news()).toMatchObject({ at: 1, news: { kind } });
    expect(named()[1]).toBe(first);
    refuse.keeping = false;
  }
  expect([...shelf.keys()]).toEqual([first]);
});

it('is kept where it is silent, and that is told', async () => {
  measure.mockImplementation(async () => ({ seconds: 3, peak: 0 }));
  await voices.choose(0, file());
  expect(named()[0]).toBeTruthy();
  expect(voices.news()?.news.kind).toBe('silent');
  voices.drop(0);
  expect(named()[0]).toBeUndefined();
});

it('is heard on the page, told where it is lost, and let go when no step has it', async () => {
  const root = document.createElement('main');
  document.body.append(root);
  shelf.set('kept-one', { name: 'kept-one', blob: new Blob(['a']), seconds: 2 });
  shelf.set('left-over', { name: 'left-over', blob: new Blob(['b']), seconds: 2 });
  setLecture(changeStep(changeStep(START, 0, { voice: 'kept-one' }), 1, { voice: 'gone' }));
  const locale = createLocale(
    () => 'en',
    atlas,
    (text) => text,
  );
  const close = render(
    () => (
      <LocaleContext.Provider value={locale}>
        <StepVoice index={0} voice={named()[0]} voices={voices} />
        <StepVoice index={1} voice={named()[1]} voices={voices} />
        <StepVoice index={2} voice={named()[2]} voices={voices} />
        <UnusedVoices lectures={[lecture()]} kept={voices.kept()} />
      </LocaleContext.Provider>
    ),
    root,
  );
  const groups = () => [...root.querySelectorAll('[role=group]')];
  await vi.waitFor(() => expect(groups()[0]?.querySelector('audio')).not.toBeNull());
  await vi.waitFor(() => expect(groups()[1]?.textContent).toContain('does not keep'));
  expect(groups()[1]?.querySelector('audio')).toBeNull();
  expect(groups()[2]?.textContent).toContain('Record');
  microphone.mockImplementation(async () => 'refused');
  groups()[2]?.querySelector('button')?.click();
  await vi.waitFor(() => expect(groups()[2]?.textContent).toContain('refused'));
  const unused = root.querySelector('.lecture-unused');
  expect(unused?.textContent).toContain('One narration');
  unused?.querySelector('button')?.click();
  await vi.waitFor(() => expect([...shelf.keys()]).toEqual(['kept-one']));
  await vi.waitFor(() => expect(root.querySelector('.lecture-unused')).toBeNull());
  close();
  root.remove();
});
