import { batch, createEffect, createMemo, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import type { Step } from '../../presentation/lecture-of-atlas.ts';
import { mayTakeFocus } from '../../session/in-frame.ts';
import type { Session } from '../../session/session.ts';
import { createAudience } from './channel/create-audience.ts';
import type { AudienceState, PresentationCommand } from './channel/presentation-messages.ts';
import { useStore } from '../shared/app-context.ts';
import { useLocale } from '../shared/locale-context.ts';
import { createTalkSettings } from '../shared/talk-settings.ts';
import { createTalkStart } from '../shared/talk-start.ts';
import { CodeSheet } from './CodeSheet.tsx';
import { createOwnLecture } from './own-lecture.ts';
import { lecturePage } from './lecture-page.ts';
import { createStageCode } from './create-stage-code.ts';
import { createTalkClock } from './create-talk-clock.ts';
import { createPointed } from './create-pointed.ts';
import { createHallPictures } from './hall-pictures.ts';
import { HallPointer } from './HallPointer.tsx';
import { createPresentation } from './create-presentation.ts';
import { presentAction, type PresentAction } from './present-keys.ts';
import { PRESENT_WORDS } from './present-words.ts';
import { withDigit } from './chapter-digits.ts';
import { followStageSize } from './follow-stage-size.ts';
import { toggleFullScreen } from './full-screen.ts';
import { giveFocusBack } from './give-focus-back.ts';
import { keepAwake } from './keep-awake.ts';
import { keepsKey } from './keep-key.ts';
import { listenToHand } from './listen-to-hand.ts';
import { createSpeech, type SpeechLack } from './speech.ts';
import { createStoryPace } from './create-story-pace.ts';
import { StoryControls } from './StoryControls.tsx';
import { StepBar } from './StepBar.tsx';
import { StepCaption } from './StepCaption.tsx';
import { StepControls } from './StepControls.tsx';
import { KeyList } from './KeyList.tsx';
import { windowMemory } from './window-memory.ts';
import { stepSubjects } from '../../presentation/step-subjects.ts';
import { stageScreen } from './stage-screen.ts';

/** Milliseconds after which a key that is let go was held. */
const HELD_MS = 400;
/** The stage of a lecture: its caption, its keys, and its line to the speaker’s window. */
export function PresentationStage(props: { readonly session: Session; readonly steps: readonly Step[] }) {
  const { session } = props;
  const locale = useLocale();
  const words = () => locale.words(PRESENT_WORDS);
  const memory = windowMemory();
  const settings = useStore(createTalkSettings);
  const start = useStore(createTalkStart);
  /** Whether the lecture is told by itself, to somebody who reads it. */
  const from = start.takeStory();
  const asStory = from !== null;
  const begins = start.take() || asStory;
  /** The sheet that stood open before the lecture, which the first step closes. */
  const put = { sheet: session.sheet(), page: session.page() };
  const lecture = createPresentation(session, () => props.steps, {
    screen: stageScreen,
    still: () => matchMedia('(prefers-reduced-motion: reduce)').matches,
    memory,
    reloaded: () =>
      performance.getEntriesByType('navigation').some((one) => Reflect.get(one, 'type') === 'reload'),
    builds: settings.builds,
    begin: begins,
    ...(from && {
      from: Math.max(
        props.steps.findIndex(({ chapter }) => chapter === from.chapter),
        0,
      ),
    }),
  });
  const clock = createTalkClock(memory, props.steps[0]?.id ?? '', lecture.index);
  if (begins) clock.begin(lecture.index());
  const speech = createSpeech();
  const [blank, setBlank] = createSignal(false);
  const [captions, writeCaptions] = createSignal(memory.read<boolean>('captions') ?? true);
  const [spot, setSpot] = createSignal<{ readonly x: number; readonly y: number } | null>(null);
  const [keys, setKeys] = createSignal(false);
  const [digits, setDigits] = createSignal('');
  const [timeline, setTimeline] = createSignal(false);
  const [open, setOpen] = createSignal(false);
  /** Whether the speaker has begun: from then on the hall sees nothing that is for the speaker. */
  const [begun, setBegun] = createSignal(false);
  const [told, setTold] = createSignal<{
    readonly text: string;
    readonly address?: string;
    save?(): void;
  } | null>(null);
  const own = useStore(createOwnLecture).given;
  const { code, ...stageCode } = createStageCode(session, lecture, setTold);
  const [held, setHeld] = createSignal(false);
  const failures = () =>
    session.notices().flatMap((notice) => (notice.kind === 'failure' ? [notice.text] : []));
  /** What was away from the step before a finger came, which may only be turning it. */
  const away = createMemo<boolean>((was) => (held() ? was : lecture.away()), false);
  /** Where the digits lead that are typed, in words. */
  function digitsText(): string {
    return digits() && words().goTo(digits(), placeNamed(Number(digits())));
  }
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
    code: code() !== null,
    instant: session.instant(),
    language: session.language(),
    clock: clock.clock(),
    told: [told()?.text ?? '', digitsText(), ...(begun() ? failures() : [])].filter(Boolean).join(' '),
  }));
  const story = createStoryPace(
    lecture,
    asStory,
    () => narration(),
    () => away() || open() || blank() || keys() || code() !== null,
  );
  const [pointed, point] = createPointed();
  const size = followStageSize(() => lecture.fit());
  const audience = createAudience(
    () => props.steps,
    state,
    obey,
    memory,
    createHallPictures(session, lecture, size),
  );

  function setCaptions(shown: boolean): void {
    writeCaptions(shown);
    memory.write('captions', shown);
  }
  const narration = () => {
    const step = lecture.entered() ? lecture.step() : null;
    return locale.text(step?.texts ?? session.chapter()?.feature.properties ?? {}, 'narration');
  };
  const lackNow = () => {
    const lack = speech.lack(locale.language());
    return lack === null ? '' : words().lacks[lack];
  };
  const tellLack = (lack: SpeechLack) => setTold({ text: words().lacks[lack] });
  function speak(): void {
    if (speech.speaking()) speech.stop();
    else speech.speak(narration(), locale.language(), tellLack);
  }
  createEffect(on(lecture.index, () => speech.stop(), { defer: true }));
  createEffect(
    on(
      [lecture.index, lecture.entered],
      ([, entered], before) => clock.begin(entered && before?.[1] ? (before[0] ?? 0) : lecture.index()),
      { defer: true },
    ),
  );
  createEffect(
    on(audience.joined, (joined) => joined && told()?.address !== undefined && setTold(null), {
      defer: true,
    }),
  );
  async function openSpeakerWindow(): Promise<void> {
    const hash = `#v=1&lang=${session.language()}&theme=${session.theme()}`;
    const opening = await audience.open(hash);
    if (opening === 'refused' && !audience.joined())
      setTold({ text: words().noWindow, address: audience.address(hash) });
    if (opening === 'open already') setTold({ text: words().windowThere });
  }
  const title = () => locale.text(lecture.step()?.texts ?? {}, 'title');
  /** Where the lecture is to be read as a page; '' where no page is published, as of one’s own. */
  const page = () => (own() ? '' : lecturePage(session.language()));
  /** Leaves for the map as it now is, with the sheet that stood beside it. */
  function explore(): void {
    batch(() => {
      session.setDisplay('explore');
      if (put.sheet && session.sheet() === null) session.openSheet(put.sheet, put.page);
    });
  }
  /** Whether F has filled the screen while this lecture was given. */
  let filled = false;
  function leave(): void {
    if (code()) stageCode.hide();
    else if (keys()) setKeys(false);
    else if (open()) setOpen(false);
    else if (blank()) setBlank(false);
    else explore();
  }
  const ACTS: Readonly<Record<Exclude<PresentAction['kind'], 'digit'>, () => void>> = {
    next: () => lecture.next(),
    previous: () => lecture.previous(),
    first: () => lecture.goTo(0),
    last: () => lecture.goTo(props.steps.length - 1),
    go: () => (digits() ? lecture.openChapter(Number(digits())) : lecture.next()),
    begin: () => lecture.entered() || lecture.next(),
    fullscreen() {
      filled = !document.fullscreenElement;
      void toggleFullScreen();
    },
    play: () => lecture.togglePlay(),
    back: () => (lecture.away() ? lecture.comeBack() : lecture.previous()),
    return: () => lecture.comeBack(),
    captions: () => setCaptions(!captions()),
    speaker: () => void openSpeakerWindow(),
    timeline: () => setTimeline(!timeline()),
    speak,
    code: () => void stageCode.show(),
    spotlight: () => setSpot(spot() ? null : { ...pointer }),
    keys: () => setKeys(!keys()),
    leave,
    blank: () => setBlank(true),
  };
  /** The parts that digits name, and what one of them is called. */
  const inSteps = () => props.steps.every(({ chapter }) => chapter === null);
  const places = () => (inSteps() ? props.steps.length : session.atlas().chapters.length);
  const placeNamed = (number: number) => {
    const named = inSteps()
      ? props.steps[number - 1]?.texts
      : session.atlas().chapters[number - 1]?.feature.properties;
    return locale.text(named ?? {}, 'title');
  };
  function act(action: PresentAction): void {
    const wasCode = code() !== null;
    // what is told of a code is read when it is gone
    if (!wasCode) setTold(null);
    if (action.kind === 'digit') {
      setDigits(withDigit(digits(), action.digit, places()));
      return;
    }
    if (action.kind !== 'leave') setBegun(true);
    const wasBlank = blank();
    if (action.kind !== 'leave') {
      setBlank(false);
      stageCode.hide();
    }
    const ends = (wasBlank && action.kind === 'blank') || (wasCode && action.kind === 'code');
    if (!ends) ACTS[action.kind]();
    setDigits('');
  }
  function obey(command: PresentationCommand): void {
    if (command.kind === 'go' || command.kind === 'open') stageCode.hide();
    if (command.kind === 'go') lecture.goTo(command.index);
    else if (command.kind === 'open') lecture.openChapter(command.number);
    else if (command.kind === 'clock') clock.act(command.does);
    else if (command.kind === 'point') point(command.at);
    else if (command.kind === 'instant') {
      session.pause();
      session.setInstant(command.instant);
    } else if (command.action !== 'digit') act({ kind: command.action });
  }
  let pressedAt = 0;
  function onKey(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : document.body;
    if (keepsKey(target, event.key)) return;
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
  /** What was clicked shall not keep the keys of the lecture: it has the focus again, unless something is typed or chosen there. */
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (blank() && pressedBlank) setBlank(false);
    if (event.detail > 0 && !keepsKey(target, 'x') && mayTakeFocus()) stage.focus({ preventScroll: true });
  };
  /** Whether the screen was blank when it was pressed. */
  let pressedBlank = false;
  const onDown = () => {
    pressedBlank = blank();
  };
  const onMove = (event: PointerEvent) => {
    [pointer.x, pointer.y] = [event.clientX, event.clientY];
    if (spot()) setSpot({ ...pointer });
  };
  onMount(() => {
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('keyup', onKeyUp, true);
    document.addEventListener('pointermove', onMove);
    document.addEventListener('pointerdown', onDown, true);
    document.addEventListener('click', onClick);
    const letSleep = keepAwake();
    const letGo = listenToHand({
      wake() {
        const was = blank();
        setBlank(false);
        return was;
      },
      atStep: () => lecture.entered() && !lecture.away(),
      hold: setHeld,
      turn: (to) => {
        lecture.steady();
        act({ kind: to });
      },
    });
    if (mayTakeFocus()) stage.focus({ preventScroll: true });
    onCleanup(() => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('keyup', onKeyUp, true);
      document.removeEventListener('pointermove', onMove);
      document.removeEventListener('pointerdown', onDown, true);
      document.removeEventListener('click', onClick);
      letSleep();
      letGo();
      if (filled && document.fullscreenElement) void toggleFullScreen();
      if (mayTakeFocus()) giveFocusBack(start.before);
    });
  });
  createEffect(() => {
    const told = lecture.entered() && !lecture.away() ? lecture.step() : null;
    session.speakOf(told ? stepSubjects(session.atlas()).of(told).labels : []);
  });
  onCleanup(() => session.speakOf([]));
  createEffect(() => document.documentElement.classList.toggle('blanked', blank()));
  createEffect(() => document.documentElement.classList.toggle('present-timeline', timeline()));
  createEffect(() => document.documentElement.classList.toggle('present-begun', begun() && !open()));
  onCleanup(() => {
    document.documentElement.classList.remove('blanked', 'present-timeline', 'present-begun');
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
      <div class="present-foot">
        <Show when={asStory}>
          <StoryControls
            runs={story.runs()}
            onRuns={(runs) => {
              if (lecture.index() === props.steps.length - 1 && runs) lecture.goTo(0);
              story.setRuns(runs);
            }}
            onLeave={() => session.setDisplay('explore')}
          />
        </Show>
        <div class="present-plate">
          <Show when={captions() && !away()}>
            <StepCaption session={session} lecture={lecture} />
          </Show>
          <StepControls
            lecture={lecture}
            away={away()}
            open={open()}
            unread={begun() && session.notices().length > 0}
            onAct={(kind) => act({ kind })}
            onOpen={setOpen}
          />
        </div>
        <Show when={open()}>
          <StepBar
            switches={{
              captions: captions(),
              speaking: speech.speaking(),
              spotlight: spot() !== null,
              timeline: timeline(),
              builds: settings.builds(),
            }}
            lack={lackNow()}
            page={page()}
            onAct={(kind) => {
              setOpen(false);
              if (kind !== 'digit' && kind !== 'go') act({ kind });
            }}
            onBuilds={settings.setBuilds}
          />
        </Show>
        <div class="present-told" role="status">
          <Show when={!audience.joined() && told()}>
            {(what) => (
              <p class="panel">
                {what().text}{' '}
                <Show when={what().address}>
                  <a href={what().address} target="_blank" rel="noopener">
                    {words().asTab}
                  </a>
                </Show>
                <Show when={what().save}>
                  {(save) => (
                    <button type="button" onClick={() => save()()}>
                      {words().saveLecture}
                    </button>
                  )}
                </Show>
              </p>
            )}
          </Show>
          <Show when={!audience.joined() && digits()}>
            <p class="panel present-digits">{digitsText()}</p>
          </Show>
        </div>
        <p class="visually-hidden" role="status">
          {away() && lecture.step() ? words().backTo(locale.text(lecture.step()?.texts ?? {}, 'title')) : ''}
        </p>
      </div>
      <Show when={keys()}>
        <KeyList onClose={() => setKeys(false)} />
      </Show>
      <Show when={code()}>
        {(shown) => (
          <CodeSheet code={shown()} title={title()} page={page()} onClose={() => stageCode.hide()} />
        )}
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
      <Show when={!blank() && pointed()}>{(at) => <HallPointer session={session} at={at()} />}</Show>
      <Show when={blank()}>
        <p class="visually-hidden" role="status">
          {words().blank}
        </p>
      </Show>
    </section>
  );
}
