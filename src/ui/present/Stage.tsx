import { createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import type { Slide } from '../../presentation/lecture-of-atlas.ts';
import type { Session } from '../../session/session.ts';
import { createAudience } from './channel/create-audience.ts';
import type { AudienceState, TalkCommand } from './channel/presentation-messages.ts';
import { useLocale } from '../shared/locale.ts';
import { createTalk } from './create-presentation.ts';
import { talkAction, type TalkAction } from './present-keys.ts';
import { PRESENT_WORDS } from './present-words.ts';
import { createSpeech } from './speech.ts';
import { TalkBar } from './StepBar.tsx';
import { TalkCaption } from './StepCaption.tsx';
import { TalkKeys } from './KeyList.tsx';
import { windowMemory } from './window-memory.ts';
import { talkScreen, talkType } from './stage-screen.ts';

/** Milliseconds after which a key that is let go was held. */
const HELD_MS = 400;

/** The stage of a talk: its caption, its keys, and its line to the presenter’s window. */
export function TalkStage(props: { readonly session: Session; readonly slides: readonly Slide[] }) {
  const { session } = props;
  const locale = useLocale();
  const words = () => PRESENT_WORDS[locale.language() === 'en' ? 'en' : 'zh'];
  const say = (text: string) => locale.script(text);
  const memory = windowMemory();
  const talk = createTalk(session, () => props.slides, {
    screen: talkScreen,
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
    index: talk.index(),
    entered: talk.entered(),
    away: talk.away(),
    moving: talk.moving(),
    playing: session.playing() || talk.moving(),
    blank: blank(),
    captions: captions(),
    spotlight: spot() !== null,
    instant: session.instant(),
    language: session.language(),
  }));
  const audience = createAudience(() => props.slides, state, obey, memory);

  function setCaptions(shown: boolean): void {
    writeCaptions(shown);
    memory.write('captions', shown);
  }
  const narration = () => {
    const slide = talk.entered() ? talk.slide() : null;
    return locale.text(slide?.texts ?? session.chapter()?.feature.properties ?? {}, 'narration');
  };
  function speak(): void {
    if (speech.speaking()) speech.stop();
    else speech.speak(narration(), locale.language());
  }
  createEffect(on(talk.index, () => speech.stop(), { defer: true }));
  async function openPresenter(): Promise<void> {
    const opening = await audience.open(`#v=1&lang=${session.language()}&theme=${session.theme()}`);
    if (opening === 'refused') session.notify({ kind: 'failure', text: say(words().noWindow) });
    if (opening === 'open already') session.notify({ kind: 'failure', text: say(words().windowThere) });
  }
  function leave(): void {
    if (keys()) setKeys(false);
    else if (blank()) setBlank(false);
    else session.setDisplay('explore');
  }
  const ACTS: Readonly<Record<Exclude<TalkAction['kind'], 'digit'>, () => void>> = {
    next: () => talk.next(),
    previous: () => talk.previous(),
    first: () => talk.goTo(0),
    last: () => talk.goTo(props.slides.length - 1),
    go: () => digits() && talk.openChapter(Number(digits())),
    play: () => talk.togglePlay(),
    back: () => (talk.away() ? talk.comeBack() : talk.previous()),
    return: () => talk.comeBack(),
    captions: () => setCaptions(!captions()),
    presenter: () => void openPresenter(),
    timeline: () => setTimeline(!timeline()),
    speak,
    spotlight: () => setSpot(spot() ? null : { ...pointer }),
    keys: () => setKeys(!keys()),
    leave,
    blank: () => setBlank(true),
  };
  function act(action: TalkAction): void {
    if (action.kind === 'digit') {
      setDigits((digits() + action.digit).slice(-2));
      return;
    }
    const wasBlank = blank();
    if (action.kind !== 'leave') setBlank(false);
    if (!(wasBlank && action.kind === 'blank')) ACTS[action.kind]();
    setDigits('');
  }
  function obey(command: TalkCommand): void {
    if (command.kind === 'go') talk.goTo(command.index);
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
    const action = talkAction(event);
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
    stage.focus({ preventScroll: true });
    onCleanup(() => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('keyup', onKeyUp, true);
      document.removeEventListener('pointermove', onMove);
    });
  });
  createEffect(() => document.documentElement.classList.toggle('blanked', blank()));
  createEffect(() => document.documentElement.classList.toggle('talk-timeline', timeline()));
  const measure = () =>
    document.documentElement.style.setProperty(
      '--talk-type',
      talkType(window.innerWidth, window.innerHeight).toFixed(3),
    );
  measure();
  window.addEventListener('resize', measure);
  onCleanup(() => {
    window.removeEventListener('resize', measure);
    document.documentElement.style.removeProperty('--talk-type');
    document.documentElement.classList.remove('blanked', 'talk-timeline');
  });

  return (
    <section
      ref={stage}
      tabindex="-1"
      class="talk"
      aria-label={say(words().talk)}
      data-slide={talk.entered() ? talk.slide()?.id : undefined}
      data-moving={talk.moving() || undefined}
    >
      <Show when={captions() && !talk.away()}>
        <TalkCaption session={session} talk={talk} />
      </Show>
      <Show when={talk.away() && talk.slide()}>
        {(slide) => (
          <div class="panel talk-back" role="status">
            <p>{say(words().backTo(locale.text(slide().texts, 'title')))}</p>
            <button type="button" onClick={() => talk.comeBack()}>
              {say(words().back)} <kbd>R</kbd>
            </button>
          </div>
        )}
      </Show>
      <Show when={digits()}>
        <p class="panel talk-digits" role="status">
          {say(words().goTo(digits()))}
        </p>
      </Show>
      <Show when={keys()}>
        <TalkKeys />
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
          {say(words().blank)}
        </p>
      </Show>
      <TalkBar
        captions={captions()}
        onCaptions={setCaptions}
        speaking={speech.speaking()}
        lack={speech.lack(locale.language())}
        onSpeak={speak}
        onPresenter={() => void openPresenter()}
        onKeys={() => setKeys(!keys())}
        onLeave={() => session.setDisplay('explore')}
      />
    </section>
  );
}
