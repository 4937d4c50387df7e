import { createSignal, type Accessor } from 'solid-js';
import type { Language } from '../time/date-text.ts';
import type { LayerId } from '../view/layer-ids.ts';
import type { ArmyWidths } from '../view/army-widths.ts';
import type { NamesShown } from '../view/names-shown.ts';
import type { Theme } from '../view/theme.ts';
import type { Display, View } from '../view/view.ts';
import type { SessionPart } from './session-part.ts';

/** How things are shown: layers, language, names, colours and the layout of the page. */
export interface AppearanceState {
  readonly layers: Accessor<readonly LayerId[]>;
  readonly language: Accessor<Language>;
  readonly names: Accessor<NamesShown>;
  /** What the width of an army tells. */
  readonly widths: Accessor<ArmyWidths>;
  readonly theme: Accessor<Theme>;
  readonly display: Accessor<Display>;
  /** Whether the roads that columns have yet to take are hinted. */
  readonly foresight: Accessor<boolean>;
  toggleLayer(id: LayerId): void;
  setLanguage(language: Language): void;
  setNames(names: NamesShown): void;
  setWidths(widths: ArmyWidths): void;
  setTheme(theme: Theme): void;
  setDisplay(display: Display): void;
  setForesight(foresight: boolean): void;
}

type AppearanceKey = 'layers' | 'language' | 'names' | 'widths' | 'theme' | 'display' | 'foresight';

/** The appearance of a first view. */
export function createAppearanceState(
  first: Pick<View, AppearanceKey>,
): SessionPart<AppearanceState, AppearanceKey> {
  const [layers, writeLayers] = createSignal(first.layers);
  const [language, setLanguage] = createSignal(first.language);
  const [names, setNames] = createSignal<NamesShown>(first.names);
  const [widths, setWidths] = createSignal<ArmyWidths>(first.widths);
  const [theme, setTheme] = createSignal(first.theme);
  const [display, setDisplay] = createSignal<Display>(first.display);
  const [foresight, setForesight] = createSignal(first.foresight);
  return {
    state: {
      layers,
      language,
      names,
      widths,
      theme,
      display,
      foresight,
      toggleLayer(id) {
        const now = layers();
        writeLayers(now.includes(id) ? now.filter((other) => other !== id) : [...now, id]);
      },
      setLanguage,
      setNames,
      setWidths,
      setTheme,
      setDisplay,
      setForesight,
    },
    share: () => ({
      layers: layers(),
      language: language(),
      names: names(),
      widths: widths(),
      theme: theme(),
      display: display(),
      foresight: foresight(),
    }),
    restore(view) {
      writeLayers(view.layers);
      setLanguage(view.language);
      setNames(view.names);
      setWidths(view.widths);
      setTheme(view.theme);
      setDisplay(view.display);
      setForesight(view.foresight);
    },
  };
}
