import { createEffect, createMemo, For, onCleanup, onMount, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { palettesOf } from '../../style/palette/palette.ts';
import { dayOf } from '../../time/instant.ts';
import { applyPalette } from '../shared/apply-palette.ts';
import { DatePlate } from '../date/DatePlate.tsx';
import { keepsKey } from '../present/keep-key.ts';
import { presentAction, type PresentAction } from '../present/present-keys.ts';
import type { ToldStep } from '../present/channel/presentation-messages.ts';
import { Timeline } from '../timeline/Timeline.tsx';
import { useLocale } from '../shared/locale-context.ts';
import { createRemote } from './create-remote.ts';
import { SpeakerClock } from './SpeakerClock.tsx';
import { SPEAKER_WINDOW_WORDS } from './speaker-window-words.ts';
import './speaker-window.css';

/** What only the audience’s window can do, or what would leave the speaker alone. */
const LEFT_TO_THE_HALL: ReadonlySet<PresentAction['kind']> = new Set([
  'digit',
  'go',
  'speaker',
  'leave',
  'fullscreen',
  'keys',
  'timeline',
]);

/** The speaker’s window: notes, this step and the next, the clock, the timeline, and control of the audience’s window. */
export function SpeakerWindow(props: { readonly session: Session; readonly lecture: string }) {
  const locale = useLocale();
  const words = () => locale.words(SPEAKER_WINDOW_WORDS);
  const remote = createRemote(props.lecture, props.session);
  const state = () => remote.state();
  const current = createMemo(() => (state()?.entered ? remote.steps()[state()?.index ?? 0] : undefined));
  const next = createMemo(
    () => remote.steps()[state()?.entered ? (state()?.index ?? 0) + 1 : (state()?.index ?? 0)],
  );
  const act = (action: PresentAction['kind']) => remote.command({ kind: 'act', action });
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
    if (!action || LEFT_TO_THE_HALL.has(action.kind)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act(action.kind);
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

  return (
    <main class="speaker" data-step={current()?.id}>
      <header class="speaker-head">
        <h1>{words().title}</h1>
        <SpeakerClock lecture={props.lecture} />
      </header>
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
      <section class="speaker-now" aria-label={words().now}>
        <DatePlate session={props.session} />
        <Show when={current()} fallback={<p>{words().notBegun}</p>}>
          {(step) => (
            <>
              <p class="speaker-place">
                {words().stepOf((state()?.index ?? 0) + 1, remote.steps().length)}
                {chapterTitle(step()) && ` · ${chapterTitle(step())}`}
              </p>
              <h2>{title(step())}</h2>
              <p>{locale.text(step().texts, 'narration')}</p>
            </>
          )}
        </Show>
      </section>
      <section class="speaker-notes" aria-label={words().notes}>
        <h2>{words().notes}</h2>
        <p>{(current() && locale.text(current()?.texts ?? {}, 'notes')) || words().noNotes}</p>
      </section>
      <section class="speaker-next" aria-label={words().next}>
        <h2>{words().next}</h2>
        <Show when={next()} fallback={<p>{words().end}</p>}>
          {(step) => (
            <>
              <p class="speaker-place">{[dated(step()), chapterTitle(step())].filter(Boolean).join(' · ')}</p>
              <h3>{title(step())}</h3>
              <p>{locale.text(step().texts, 'narration')}</p>
            </>
          )}
        </Show>
      </section>
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
        <Show when={state()?.away}>
          <button type="button" onClick={() => act('return')}>
            {words().back}
          </button>
        </Show>
      </div>
      <details class="speaker-steps">
        <summary>{words().steps}</summary>
        <ol>
          <For each={remote.steps()}>
            {(step, i) => (
              <li>
                <button
                  type="button"
                  aria-label={words().goTo(title(step))}
                  aria-current={step.id === current()?.id ? 'step' : undefined}
                  onClick={() => remote.command({ kind: 'go', index: i() })}
                >
                  <span>{dated(step)}</span> {title(step)}
                </button>
              </li>
            )}
          </For>
        </ol>
      </details>
      <Timeline session={props.session} settled={false} />
    </main>
  );
}
