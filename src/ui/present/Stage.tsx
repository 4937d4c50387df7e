import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import type { Step } from '../../presentation/lecture-of-atlas.ts';
import { mayTakeFocus } from '../../session/in-frame.ts';
import type { Session } from '../../session/session.ts';
import { createAudience } from './channel/create-audience.ts';
import type { AudienceState, PresentationCommand } from './channel/presentation-messages.ts';
import { useLocale } from '../shared/locale-context.ts';
import { createPresentation } from './create-presentation.ts';
import { presentAction, type PresentAction } from './present-keys.ts';
import { PRESENT_WORDS } from './present-words.ts';
import { createSpeech } from './speech.ts';
import { StepBar } from './StepBar.tsx';
import { StepCaption } from './StepCaption.tsx';
import { KeyList } from './KeyList.tsx';
import { windowMemory } from './window-memory.ts';
import { stageScreen, stageType } from './stage-screen.ts';

/** Milliseconds after which a key that is let go was held. */
const HELD_MS = 400;

/** The stage of a lecture: its caption, its keys, and its line to the speaker’s window. */
export function PresentationStage(props: { readonly session: Session; readonly steps: readonly Step[] }) {
  const { session } = props;
  const locale = useLocale();
  const words = () => locale.words(PRESENT_WORDS);
  const memory = windowMemory();
  const lecture = createPresentation(session, () => props.steps, {
    screen: stageScreen,
    still: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    memory,
    reloaded: () =>
      performance.getEntriesByType('navigation').some((one) => Reflect.get(one, 'type') === 'reload'),
  });
  const speech = createSpeech();
  const [blank, setBlank] = createSignal(false);
  const [captions, writeCaptions] = createSignal(memory.read<boolean>('captions') ?? true);
  const [spot, setSpot] = createSignal<{ readonly x: number; readonly y: number } | null>(null);
  const [keys, setKeys] = createSignal(false);
  const [digits, setDigits] = createSignal('');
  const [timeline, setTimeline] = createSignal(false);
  const pointer = { x: window.innerWidth / 2, y: window.innerHeight / 2 };
  let stage!: HTMLElement;

  const state = createMemo((): AudienceState => ({
    index: lecture.index(),
    entered: lecture.entered(),
    away: lecture.away(),
    moving: lecture.moving(),
    playing: session.playing() || lecture.moving(),
    blank: blank(),
    captions: captions(),
    spotlight: spot() !== null,
    instant: session.instant(),
    language: session.language(),
  }));
  const audience = createAudience(() => props.steps, state, obey, memory);

  function setCaptions(shown: boolean): void {
    writeCaptions(shown);
    memory.write('captions', shown);
  }
  const narration = () => {
    const step = lecture.entered() ? lecture.step() : null;
    return locale.text(step?.texts ?? session.chapter()?.feature.properties ?? {}, 'narration');
  };
  function speak(): void {
    if (speech.speaking()) speech.stop();
    else speech.speak(narration(), locale.language());
  }
  createEffect(on(lecture.index, () => speech.stop(), { defer: true }));
  async function openSpeakerWindow(): Promise<void> {
    const opening = await audience.open(`#v=1&lang=${session.language()}&theme=${session.theme()}`);
    if (opening === 'refused') session.notify({ kind: 'failure', text: words().noWindow });
    if (opening === 'open already') session.notify({ kind: 'failure', text: words().windowThere });
  }
  function leave(): void {
    if (keys()) setKeys(false);
    else if (blank()) setBlank(false);
    else session.setDisplay('explore');
  }
  const ACTS: Readonly<Record<Exclude<PresentAction['kind'], 'digit'>, () => void>> = {
    next: () => lecture.next(),
    previous: () => lecture.previous(),
    first: () => lecture.goTo(0),
    last: () => lecture.goTo(props.steps.length - 1),
    go: () => digits() && lecture.openChapter(Number(digits())),
    play: () => lecture.togglePlay(),
    back: () => (lecture.away() ? lecture.comeBack() : lecture.previous()),
    return: () => lecture.comeBack(),
    captions: () => setCaptions(!captions()),
    speaker: () => void openSpeakerWindow(),
    timeline: () => setTimeline(!timeline()),
    speak,
    spotlight: () => setSpot(spot() ? null : { ...pointer }),
    keys: () => setKeys(!keys()),
    leave,
    blank: () => setBlank(true),
  };
  function act(action: PresentAction): void {
    if (action.kind === 'digit') {
      setDigits((digits() + action.digit).slice(-2));
      return;
    }
    const wasBlank = blank();
    if (action.kind !== 'leave') setBlank(false);
    if (!(wasBlank && action.kind === 'blank')) ACTS[action.kind]();
    setDigits('');
  }
  function obey(command: PresentationCommand): void {
    if (command.kind === 'go') lecture.goTo(command.index);
    else if (command.kind === 'instant') {
      session.pause();
      session.setInstant(command.instant);
    } else if (command.action !== 'digit') act({ kind: command.action });
  }
  let pressedAt = 0;
  function onKey(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest('[role="slider"], select, input, textarea')) return;
    if (target.closest('button') && (event.key === ' ' || event.key === 'Enter')) return;
    const action = presentAction(event);
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (action.kind === 'spotlight') pressedAt = spot() ? -Infinity : event.timeStamp;
    act(action);
  }
  const onKeyUp = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'l' && spot() && event.timeStamp - pressedAt > HELD_MS) {
      if (pressedAt > 0) setSpot(null);
      pressedAt = 0;
    }
  };
  const onMove = (event: PointerEvent) => {
    [pointer.x, pointer.y] = [event.clientX, event.clientY];
    if (spot()) setSpot({ ...pointer });
  };
  onMount(() => {
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('keyup', onKeyUp, true);
    document.addEventListener('pointermove', onMove);
    if (mayTakeFocus()) stage.focus({ preventScroll: true });
    onCleanup(() => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('keyup', onKeyUp, true);
      document.removeEventListener('pointermove', onMove);
    });
  });
  createEffect(() => document.documentElement.classList.toggle('blanked', blank()));
  createEffect(() => document.documentElement.classList.toggle('present-timeline', timeline()));
  const measure = () =>
    document.documentElement.style.setProperty(
      '--present-type',
      stageType(window.innerWidth, window.innerHeight).toFixed(3),
    );
  measure();
  window.addEventListener('resize', measure);
  onCleanup(() => {
    window.removeEventListener('resize', measure);
    document.documentElement.style.removeProperty('--present-type');
    document.documentElement.classList.remove('blanked', 'present-timeline');
  });

  return (
    <section
      ref={stage}
      tabindex="-1"
      class="present-stage"
      aria-label={words().lecture}
      data-step={lecture.entered() ? lecture.step()?.id : undefined}
      data-moving={lecture.moving() || undefined}
    >
      <Show when={captions() && !lecture.away()}>
        <StepCaption session={session} lecture={lecture} />
      </Show>
      <Show when={lecture.away() && lecture.step()}>
        {(step) => (
          <div class="panel present-back" role="status">
            <p>{words().backTo(locale.text(step().texts, 'title'))}</p>
            <button type="button" onClick={() => lecture.comeBack()}>
              {words().back} <kbd>R</kbd>
            </button>
          </div>
        )}
      </Show>
      <Show when={digits()}>
        <p class="panel present-digits" role="status">
          {words().goTo(digits())}
        </p>
      </Show>
      <Show when={keys()}>
        <KeyList />
      </Show>
      <Show when={spot()}>
        {(at) => (
          <div
            class="spotlight"
            style={{ '--spot-x': `${at().x}px`, '--spot-y': `${at().y}px` }}
            aria-hidden="true"
          />
        )}
      </Show>
      <Show when={blank()}>
        <p class="visually-hidden" role="status">
          {words().blank}
        </p>
      </Show>
      <StepBar
        captions={captions()}
        onCaptions={setCaptions}
        speaking={speech.speaking()}
        lack={speech.lack(locale.language())}
        onSpeak={speak}
        onSpeakerWindow={() => void openSpeakerWindow()}
        onKeys={() => setKeys(!keys())}
        onLeave={() => session.setDisplay('explore')}
      />
    </section>
  );
}
