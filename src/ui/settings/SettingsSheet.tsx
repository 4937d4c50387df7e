import { For } from 'solid-js';
import type { Session } from '../../session/session.ts';
import type { NamesShown } from '../../view/names-shown.ts';
import { THEMES, type Theme } from '../../view/theme.ts';
import type { Language } from '../../time/date-text.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { useStore } from '../shared/app-context.ts';
import { ANNOUNCED, createAnnouncements, type Announced } from '../shared/announcements.ts';
import { createBeginning } from '../shared/create-beginning.ts';
import { useMenu } from '../shared/menu.ts';
import { createScreen } from '../shared/screen.ts';
import { createTalkSettings } from '../shared/talk-settings.ts';
import { SETTINGS_WORDS } from './settings-words.ts';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { SHORT_LANGUAGE_NAMES } from '../../locale/language-names.ts';

const SCRIPTS: readonly NamesShown[] = ['both', 'zh', 'pinyin', 'modern'];
/** The choice whose words say that Han stands alone, as it does in a Chinese page. */
const HAN_ALONE: NamesShown = 'zh';
/** What can be chosen of names in a Chinese page, which has no other script: the choice of no script, and modern names. */
const CHINESE_SCRIPTS: readonly NamesShown[] = ['both', 'modern'];

/** Language, colours and the script of names. */
export default function PreferencesSheet(props: { readonly session: Session }) {
  const locale = useLocale();
  const words = useWords(SETTINGS_WORDS);
  const talk = useStore(createTalkSettings);
  const announcements = useStore(createAnnouncements);
  const beginning = useStore(createBeginning);
  const screen = useStore(createScreen);
  const menu = useMenu();
  const themes = () => locale.words(INTERFACE_WORDS).themes;
  const scripts = () => (locale.english() ? SCRIPTS : CHINESE_SCRIPTS);
  const chosenScript = () => (scripts().includes(props.session.names()) ? props.session.names() : 'both');
  const scriptName = (script: NamesShown) =>
    (!locale.english() && script === 'both' && words().nameScripts[HAN_ALONE]) ||
    (props.session.atlas().config.names === 'latin' && words().latinScripts[script]) ||
    words().nameScripts[script];
  return (
    <div class="panel preferences-sheet">
      <label>
        <span>{words().language}</span>
        <select
          value={props.session.language()}
          onInput={(event) => props.session.setLanguage(event.currentTarget.value as Language)}
        >
          <For each={Object.entries(SHORT_LANGUAGE_NAMES)}>
            {([tag, name]) => (
              <option value={tag} lang={tag}>
                {name}
              </option>
            )}
          </For>
        </select>
      </label>
      <label>
        <span>{words().theme}</span>
        <select
          value={props.session.theme()}
          onInput={(event) => props.session.setTheme(event.currentTarget.value as Theme)}
        >
          <For each={THEMES}>{(theme) => <option value={theme}>{themes()[theme]}</option>}</For>
        </select>
      </label>
      <label>
        <span>{words().names}</span>
        <select
          value={chosenScript()}
          onInput={(event) => props.session.setNames(event.currentTarget.value as NamesShown)}
        >
          <For each={scripts()}>{(script) => <option value={script}>{scriptName(script)}</option>}</For>
        </select>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.session.foresight()}
          onInput={(event) => props.session.setForesight(event.currentTarget.checked)}
        />
        <span>{words().foresight}</span>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.session.widths() === 'numbers'}
          onInput={(event) => props.session.setWidths(event.currentTarget.checked ? 'numbers' : 'steps')}
        />
        <span>{words().widths}</span>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={props.session.loop()}
          onInput={(event) => props.session.setLoop(event.currentTarget.checked)}
        />
        <span>{words().loop}</span>
      </label>
      <label class="switch">
        <input
          type="checkbox"
          checked={talk.builds()}
          onInput={(event) => talk.setBuilds(event.currentTarget.checked)}
        />
        <span>{words().builds}</span>
      </label>
      <label>
        <span>{words().announced}</span>
        <select
          value={announcements.announced()}
          onInput={(event) => announcements.setAnnounced(event.currentTarget.value as Announced)}
        >
          <For each={ANNOUNCED}>{(one) => <option value={one}>{words().howMuch[one]}</option>}</For>
        </select>
      </label>
      <button
        type="button"
        onClick={() => {
          menu.setOpen(screen() !== 'hand');
          beginning.show();
        }}
      >
        {words().about}
      </button>
      <button type="button" onClick={() => props.session.setDisplay('present')}>
        {words().present}
      </button>
    </div>
  );
}
