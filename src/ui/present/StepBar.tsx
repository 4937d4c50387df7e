import { Show, type JSX } from 'solid-js';
import { useLocale } from '../shared/locale-context.ts';
import { mayFillScreen } from './full-screen.ts';
import type { PresentAction } from './present-keys.ts';
import { PRESENT_WORDS } from './present-words.ts';

/** What of the lecture can be switched, as it stands. */
export interface StepSwitches {
  readonly captions: boolean;
  readonly speaking: boolean;
  readonly spotlight: boolean;
  readonly timeline: boolean;
  readonly builds: boolean;
}

/** All that a lecture can do besides turning its steps, for pointer, finger and Tab. */
export function StepBar(props: {
  readonly switches: StepSwitches;
  /** Why nothing can be read aloud; empty where it can. */
  readonly lack: string;
  /** The address of the lecture as a page to read; '' where there is none. */
  readonly page: string;
  onAct(action: PresentAction['kind']): void;
  onBuilds(builds: boolean): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(PRESENT_WORDS);
  const Act = (own: {
    readonly action: PresentAction['kind'];
    readonly pressed?: boolean;
    readonly children: JSX.Element;
  }) => (
    <button type="button" aria-pressed={own.pressed} onClick={() => props.onAct(own.action)}>
      {own.children}
    </button>
  );
  return (
    <div id="present-bar" class="panel present-bar" role="toolbar" aria-label={words().lecture}>
      <Act action="captions" pressed={props.switches.captions}>
        {words().captions}
      </Act>
      <button
        type="button"
        aria-pressed={props.switches.builds}
        onClick={() => props.onBuilds(!props.switches.builds)}
      >
        {words().builds}
      </button>
      <Act action="timeline" pressed={props.switches.timeline}>
        {words().timeline}
      </Act>
      <Act action="spotlight" pressed={props.switches.spotlight}>
        {words().spotlight}
      </Act>
      <button
        type="button"
        aria-disabled={props.lack !== ''}
        title={props.lack}
        onClick={() => props.onAct('speak')}
      >
        {props.switches.speaking ? words().stopSpeaking : words().speak}
      </button>
      <Act action="blank">{words().blankScreen}</Act>
      <Show when={mayFillScreen()}>
        <Act action="fullscreen">{words().fullScreen}</Act>
      </Show>
      <Act action="code">{words().code}</Act>
      <Show when={props.page}>
        <a class="present-page" href={props.page} target="_blank" rel="noopener">
          {words().asPage}
        </a>
      </Show>
      <Act action="speaker">{words().speaker}</Act>
      <Act action="keys">{words().keys}</Act>
      <Act action="leave">{words().leave}</Act>
    </div>
  );
}
