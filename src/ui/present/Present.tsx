import { createEffect, createMemo, createSignal, For, on, onCleanup, onMount, Show } from 'solid-js';
import type { Session } from '../../session/session.ts';
import { useTongue } from '../tongue.ts';
import { talkAction, type TalkAction } from './present-keys.ts';
import { PRESENT_WORDS } from './present-words.ts';
import './present.css';

/** The talk over the map: the caption of the running chapter, and the keys that slide programs and clickers send. */
export default function Present(props: { readonly session: Session }) {
  const tongue = useTongue();
  const words = () => PRESENT_WORDS[tongue.language() === 'en' ? 'en' : 'zh'];
  const say = (text: string) => tongue.script(text);
  const [blank, setBlank] = createSignal(false);
  const [spot, setSpot] = createSignal<{ readonly x: number; readonly y: number } | null>(null);
  const [keys, setKeys] = createSignal(false);
  const [digits, setDigits] = createSignal('');
  const chapters = () => props.session.atlas.chapters;
  const index = createMemo(() => chapters().findIndex(({ id }) => id === props.session.chapter()?.id));
  let stage!: HTMLElement;

  function open(number: number): void {
    const chapter = chapters()[number];
    if (chapter) props.session.chooseChapter(chapter.id);
  }
  function step(by: 1 | -1): void {
    const day = props.session.day();
    const near =
      by > 0
        ? chapters().findIndex(({ start }) => start > day)
        : chapters().findLastIndex(({ start }) => start < day);
    open(index() < 0 ? near : index() + by);
  }
  function act(action: TalkAction): void {
    if (blank() && action.kind !== 'leave') setBlank(false);
    else if (action.kind === 'blank') setBlank(true);
    if (action.kind === 'digit') {
      setDigits((digits() + action.digit).slice(-2));
      return;
    }
    switch (action.kind) {
      case 'next':
        step(1);
        break;
      case 'previous':
        step(-1);
        break;
      case 'first':
        open(0);
        break;
      case 'last':
        open(chapters().length - 1);
        break;
      case 'go':
        open(Number(digits()) - 1);
        break;
      case 'play':
        if (props.session.playing()) props.session.pause();
        else props.session.play();
        break;
      case 'spotlight':
        setSpot(spot() ? null : { x: window.innerWidth / 2, y: window.innerHeight / 2 });
        break;
      case 'keys':
        setKeys(!keys());
        break;
      case 'leave':
        if (keys()) setKeys(false);
        else if (blank()) setBlank(false);
        else props.session.setDisplay('explore');
        break;
      case 'blank':
        break;
    }
    setDigits('');
  }
  function onKey(event: KeyboardEvent): void {
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.closest('[role="slider"], select, input, textarea')) return;
    if (target.closest('button') && (event.key === ' ' || event.key === 'Enter')) return;
    const action = talkAction(event);
    if (!action) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act(action);
  }
  const onMove = (event: PointerEvent) => {
    if (spot()) setSpot({ x: event.clientX, y: event.clientY });
  };
  onMount(() => {
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointermove', onMove);
    stage.focus({ preventScroll: true });
    onCleanup(() => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointermove', onMove);
    });
  });
  createEffect(
    on(blank, (hidden) => document.documentElement.classList.toggle('blanked', hidden), { defer: true }),
  );
  onCleanup(() => document.documentElement.classList.remove('blanked'));

  return (
    <section ref={stage} tabindex="-1" class="talk" aria-label={say(words().keys)}>
      <Show when={index() >= 0 && props.session.chapter()}>
        {(chapter) => (
          <div class="panel caption">
            <p class="caption-number">{say(words().chapterOf(index() + 1, chapters().length))}</p>
            <h2>
              <span lang="zh">{tongue.script(chapter().feature.properties.title_zh)}</span>
              <Show when={tongue.language() === 'en'}>
                <span>{chapter().feature.properties.title_en}</span>
              </Show>
            </h2>
            <p>{tongue.text(chapter().feature.properties, 'narration')}</p>
          </div>
        )}
      </Show>
      <Show when={digits()}>
        <p class="panel talk-digits" role="status">
          {say(words().goTo(digits()))}
        </p>
      </Show>
      <Show when={keys()}>
        <div class="panel talk-keys">
          <h2>{say(words().keys)}</h2>
          <dl>
            <For each={words().rows}>
              {([key, does]) => (
                <div>
                  <dt>{say(key)}</dt>
                  <dd>{say(does)}</dd>
                </div>
              )}
            </For>
          </dl>
        </div>
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
      <button type="button" class="talk-leave" onClick={() => props.session.setDisplay('explore')}>
        {say(words().leave)}
      </button>
    </section>
  );
}
