import { createEffect, createMemo, createSignal, For, onCleanup, onMount, Show } from 'solid-js';
import type { Miniatures } from '../../export/picture/miniature.ts';
import { plannedSeconds } from '../../presentation/planned-seconds.ts';
import { UNBEGUN } from '../../presentation/talk-clock.ts';
import type { Session } from '../../session/session.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import { dayOf } from '../../time/instant.ts';
import { applyPalette } from '../shared/apply-palette.ts';
import { DatePlate } from '../date/DatePlate.tsx';
import { withDigit } from '../present/chapter-digits.ts';
import { keepsKey } from '../present/keep-key.ts';
import { presentAction, type PresentAction } from '../present/present-keys.ts';
import type { ToldStep } from '../present/channel/presentation-messages.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { createRemote } from './create-remote.ts';
import { createStepPictures } from './create-step-pictures.ts';
import { HallPicture } from './HallPicture.tsx';
import { PointerField } from './PointerField.tsx';
import { SpeakerClock } from './SpeakerClock.tsx';
import { SpeakerNotes } from './SpeakerNotes.tsx';
import { SPEAKER_WINDOW_WORDS } from './speaker-window-words.ts';
import './speaker-window.css';

/** What only the audience’s window can do, or what would leave the speaker alone. */
const LEFT_TO_THE_HALL: ReadonlySet<PresentAction['kind']> = new Set([
  'speaker',
  'leave',
  'fullscreen',
  'keys',
  'timeline',
]);

/** The speaker’s window: notes, this step and the next, the clock, the timeline, and control of the audience’s window. */
export function SpeakerWindow(props: {
  readonly session: Session;
  readonly lecture: string;
  /** Opens what draws the pictures. */
  pictures(): Promise<Miniatures>;
}) {
  const locale = useLocale();
  const words = () => locale.words(SPEAKER_WINDOW_WORDS);
  const remote = createRemote(props.lecture, props.session);
  const state = () => remote.state();
  const current = createMemo(() => (state()?.entered ? remote.steps()[state()?.index ?? 0] : undefined));
  const next = createMemo(
    () => remote.steps()[state()?.entered ? (state()?.index ?? 0) + 1 : (state()?.index ?? 0)],
  );
  const pictures = createStepPictures(remote.pictures, () => props.pictures());
  const [digits, setDigits] = createSignal('');
  const [pointing, setPointing] = createSignal(false);
  const [listed, setListed] = createSignal(false);
  const act = (action: PresentAction['kind']) => remote.command({ kind: 'act', action });
  /** The parts that digits name, and what one of them is called: chapters, or steps where there are none. */
  const own = () => remote.steps().every(({ chapter }) => chapter === null);
  const places = () => (own() ? remote.steps().length : props.session.atlas().chapters.length);
  const placeNamed = (number: number) => {
    const chapter = props.session.atlas().chapters[number - 1]?.feature.properties;
    return locale.text((own() ? remote.steps()[number - 1]?.texts : chapter) ?? {}, 'title');
  };
  const title = (step: ToldStep) => locale.text(step.texts, 'title');
  const dated = (step: ToldStep) => locale.date(dayOf(step.opens));
  const chapterTitle = (step: ToldStep) => {
    const chapter = props.session.atlas().chapters.find(({ id }) => id === step.chapter);
    return chapter ? locale.text(chapter.feature.properties, 'title') : '';
  };
  createEffect(() =>
    applyPalette(document.documentElement, palettesOf(props.session.atlas().config)[props.session.theme()]),
  );
  createEffect(() => {
    document.documentElement.lang = locale.language();
    document.title = words().title;
  });
  function onKey(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : document.body;
    if (keepsKey(target, event.key)) return;
    const action = presentAction(event);
    if (event.key === 'Escape' && (digits() || listed())) {
      setDigits('');
      setListed(false);
    }
    if (!action || LEFT_TO_THE_HALL.has(action.kind)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (action.kind === 'digit') {
      setDigits(withDigit(digits(), action.digit, places()));
      return;
    }
    const number = Number(digits());
    setDigits('');
    if (action.kind !== 'go') act(action.kind);
    else if (number > 0) remote.command({ kind: 'open', number });
    else act('next');
  }
  /** What was clicked shall not keep the keys of the lecture. */
  function onClick(event: MouseEvent): void {
    const { activeElement } = document;
    if (event.detail > 0 && activeElement instanceof HTMLElement && !keepsKey(activeElement, 'x'))
      activeElement.blur();
  }
  onMount(() => {
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('click', onClick);
    onCleanup(() => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('click', onClick);
    });
    document.documentElement.dataset.ready = 'true';
  });

  const planOf = ({ texts, seconds }: ToldStep) =>
    plannedSeconds(seconds, locale.text(texts, 'narration') + locale.text(texts, 'notes'));
  const plan = createMemo(() => remote.steps().map(planOf));
  /** Whether the pictures still stand for another step than the one that is named. */
  const left = () => remote.pictures()?.step !== (current()?.id ?? null);
  const busyNow = () =>
    !pictures.lack() &&
    (pictures.due.now() ||
      left() ||
      state()?.moving === true ||
      remote.pictures()?.now.view.instant !== state()?.instant);
  const busyNext = () => !pictures.lack() && (pictures.due.next() || left());
  const pictureText = (step: ToldStep | undefined) =>
    step ? words().pictureOf(title(step)) : words().picture;
  const pictureLack = () =>
    pictures.lack() ? words().noPictures(pictures.lack()) : state() ? words().drawing : '';

  return (
    <main class="speaker" data-step={current()?.id}>
      <header class="speaker-head">
        <h1>{words().title}</h1>
        <Show when={remote.steps()[0]?.id} keyed>
          {(first) => (
            <SpeakerClock
              clock={state()?.clock ?? UNBEGUN}
              plan={plan()}
              index={state()?.index ?? 0}
              lecture={first}
              onAct={(does) => remote.command({ kind: 'clock', does })}
            />
          )}
        </Show>
      </header>
      <div class="speaker-told">
        <Show when={!state() || remote.lost()}>
          <p class="speaker-notice" role="status">
            {state() ? words().lost : words().waiting}
          </p>
        </Show>
        <Show when={state()?.away || state()?.blank}>
          <p class="speaker-notice" role="status">
            {state()?.blank ? words().blanked : words().away}
          </p>
        </Show>
        <Show when={state()?.told}>
          {(told) => (
            <p class="speaker-notice" role="status">
              {told()}
            </p>
          )}
        </Show>
        <Show when={digits()}>
          <p class="speaker-notice" role="status">
            {words().toPlace(digits(), placeNamed(Number(digits())))}
          </p>
        </Show>
      </div>
      <section class="speaker-now" aria-label={words().now}>
        <HallPicture
          drawn={pictures.now()}
          text={pictureText(current())}
          lack={pictureLack()}
          busy={busyNow()}
        >
          <Show when={pictures.now()}>
            {(drawn) => (
              <PointerField
                drawn={drawn()}
                always={pointing()}
                label={words().pointHere}
                onPoint={(at) => remote.command({ kind: 'point', at })}
              />
            )}
          </Show>
        </HallPicture>
        <div class="speaker-title">
          <Show when={current()} fallback={<p>{words().notBegun}</p>}>
            {(step) => (
              <>
                <p class="speaker-place">
                  {[
                    words().stepOf((state()?.index ?? 0) + 1, remote.steps().length),
                    chapterTitle(step()),
                    locale.date(props.session.day()),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <h2>{title(step())}</h2>
              </>
            )}
          </Show>
        </div>
        <div class="speaker-rest" tabindex="0" role="group" aria-label={words().now}>
          <Show when={current()}>{(step) => <p>{locale.text(step().texts, 'narration')}</p>}</Show>
          <DatePlate session={props.session} />
        </div>
      </section>
      <section class="speaker-next" aria-label={words().next}>
        <Show when={next()}>
          {(step) => (
            <HallPicture
              drawn={pictures.next()}
              text={pictureText(step())}
              lack={pictureLack()}
              busy={busyNext()}
            />
          )}
        </Show>
        <div class="speaker-title">
          <h2>{words().next}</h2>
          <Show when={next()} fallback={<p>{words().end}</p>}>
            {(step) => (
              <>
                <p class="speaker-place">
                  {[dated(step()), chapterTitle(step())].filter(Boolean).join(' · ')}
                </p>
                <h3>{title(step())}</h3>
              </>
            )}
          </Show>
        </div>
        <Show when={next()}>
          {(step) => (
            <div class="speaker-rest" tabindex="0" role="group" aria-label={words().next}>
              <p>{locale.text(step().texts, 'narration')}</p>
            </div>
          )}
        </Show>
      </section>
      <SpeakerNotes text={locale.text(current()?.texts ?? {}, 'notes')} />
      <div class="speaker-controls" role="toolbar" aria-label={words().title}>
        <button type="button" onClick={() => act('previous')}>
          {words().previousStep}
        </button>
        <button type="button" class="speaker-go" onClick={() => act('next')}>
          {words().nextStep}
        </button>
        <button type="button" aria-pressed={state()?.playing ?? false} onClick={() => act('play')}>
          {state()?.playing ? words().pause : words().play}
        </button>
        <button type="button" aria-pressed={state()?.blank ?? false} onClick={() => act('blank')}>
          {state()?.blank ? words().unblank : words().blank}
        </button>
        <button type="button" aria-pressed={state()?.captions ?? true} onClick={() => act('captions')}>
          {words().captions}
        </button>
        <button type="button" aria-pressed={state()?.spotlight ?? false} onClick={() => act('spotlight')}>
          {words().spotlight}
        </button>
        <button
          type="button"
          aria-pressed={pointing()}
          title={words().pointHint}
          onClick={() => setPointing(!pointing())}
        >
          {words().pointer}
        </button>
        <button type="button" aria-pressed={state()?.code ?? false} onClick={() => act('code')}>
          {words().code}
        </button>
        <Show when={state()?.away}>
          <button type="button" onClick={() => act('return')}>
            {words().back}
          </button>
        </Show>
        <button
          type="button"
          class="speaker-all"
          aria-expanded={listed()}
          aria-controls="speaker-steps"
          onClick={() => setListed(!listed())}
        >
          {words().steps}
        </button>
      </div>
      <Show when={listed()}>
        <ol class="speaker-steps" id="speaker-steps">
          <For each={remote.steps()}>
            {(step, i) => (
              <li>
                <button
                  type="button"
                  aria-label={words().goTo(title(step))}
                  aria-current={step.id === current()?.id ? 'step' : undefined}
                  onClick={() => {
                    setListed(false);
                    remote.command({ kind: 'go', index: i() });
                  }}
                >
                  <span>{dated(step)}</span> {title(step)}
                </button>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <Timeline session={props.session} settled={false} />
    </main>
  );
}
