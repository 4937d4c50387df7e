import { createMemo, For, Show } from 'solid-js';
import { AS_THE_FILE, FACTORS, GROUP_COLOURS } from '../../imported/styles/layer-style.ts';
import { OWN_NAMES } from '../../style/labels/own-labels.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import type { ImportedLayer } from './imported-layer.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { STYLE_WORDS } from './style-words.ts';

/** A choice of one of the file’s properties, or none. */
function ColumnChoice(props: {
  readonly label: string;
  readonly none: string;
  readonly names: readonly string[];
  readonly value: string | null;
  onChoose(name: string | null): void;
}) {
  return (
    <label>
      {props.label}{' '}
      <select
        value={props.value ?? ''}
        onChange={(event) => props.onChoose(event.currentTarget.value || null)}
      >
        <option value="">{props.none}</option>
        <For each={props.names}>
          {(name) => (
            <option value={name} selected={name === props.value}>
              {name}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

/** How a file is drawn: its colour, groups and their colours, sizes, lines, opacity, and its names. */
export function StylePart(props: { readonly layer: ImportedLayer }) {
  const locale = useLocale();
  const words = useWords(STYLE_WORDS);
  const none = () => locale.words(IMPORTED_WORDS).none;
  const style = () => props.layer.style();
  const set = (change: Parameters<ImportedLayer['setStyle']>[0]) => props.layer.setStyle(change);
  const fields = () => props.layer.opened().fields;
  /** What parts the file into groups by its name, before the others. */
  const groupNames = () => {
    const { names, taken } = fields();
    return taken.group === null ? names : [taken.group, ...names.filter((name) => name !== taken.group)];
  };
  /** The groups whose colours may be chosen, by their labels: rows stay while their colours change. */
  const ownColours = createMemo(
    () => props.layer.groups()?.groups.flatMap(({ kind, label }) => (kind === 'value' ? [label] : [])) ?? [],
  );
  const colourOf = (label: string) =>
    props.layer.groups()?.groups.find((group) => group.kind === 'value' && group.label === label)?.colour;
  const recolour = (label: string, colour: string) =>
    set({ groupColours: [...style().groupColours.filter(([other]) => other !== label), [label, colour]] });
  const hidden = () => props.layer.opened().hiddenByFile.length;
  const Factor = (of: { readonly key: keyof typeof FACTORS; readonly label: string }) => (
    <label>
      {of.label}{' '}
      <input
        type="range"
        min={FACTORS[of.key][0]}
        max={FACTORS[of.key][1]}
        step="0.1"
        value={style()[of.key]}
        aria-valuetext={`${Math.round(style()[of.key] * 100)} %`}
        onInput={(event) => set({ [of.key]: event.currentTarget.valueAsNumber })}
      />
    </label>
  );

  return (
    <details class="imported-style">
      <summary>{words().style}</summary>
      <fieldset class="imported-columns">
        <legend class="visually-hidden">{words().style}</legend>
        <span class="imported-row">
          <label>
            {words().colour}{' '}
            <input
              type="color"
              value={style().colour ?? props.layer.legendRow().colour}
              onInput={(event) => set({ colour: event.currentTarget.value, colours: 'file' })}
            />
          </label>
          <Show when={style().colour !== null}>
            <button type="button" class="link" onClick={() => set({ colour: null })}>
              {words().ownColour}
            </button>
          </Show>
        </span>
        <ColumnChoice
          label={words().by}
          none={none()}
          names={groupNames()}
          value={style().by}
          onChoose={(by) => set({ by, hidden: [], groupColours: [], colours: by === null ? 'file' : 'each' })}
        />
        <Show when={style().by !== null}>
          <label>
            {words().coloursOfGroups}{' '}
            <select
              value={style().colours}
              onChange={(event) =>
                set({
                  colours: GROUP_COLOURS.find((one) => one === event.currentTarget.value) ?? 'file',
                  hidden: [],
                })
              }
            >
              <For each={GROUP_COLOURS}>
                {(one) => (
                  <option value={one} selected={one === style().colours}>
                    {words().colours[one]}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <Show when={style().by !== null && style().colours === 'each'}>
          <span class="imported-row imported-colours">
            <For each={ownColours()}>
              {(label) => (
                <label>
                  <input
                    type="color"
                    aria-label={words().colourOf(label)}
                    value={colourOf(label)}
                    onInput={(event) => recolour(label, event.currentTarget.value)}
                  />{' '}
                  <InTongues text={label} />
                </label>
              )}
            </For>
          </span>
        </Show>
        <Show when={style().by !== null && props.layer.groups()?.unread}>
          {(n) => <p class="quiet">{words().unread(n())}</p>}
        </Show>
        <Factor key="size" label={words().size} />
        <ColumnChoice
          label={words().sizeBy}
          none={none()}
          names={fields().names}
          value={style().sizeBy}
          onChoose={(sizeBy) => set({ sizeBy })}
        />
        <Show when={props.layer.sizes()?.unread}>{(n) => <p class="quiet">{words().unsized(n())}</p>}</Show>
        <Factor key="width" label={words().width} />
        <Factor key="opacity" label={words().opacity} />
        <label>
          {words().names}{' '}
          <select
            value={style().names}
            onChange={(event) =>
              set({ names: OWN_NAMES.find((one) => one === event.currentTarget.value) ?? 'above' })
            }
          >
            <For each={OWN_NAMES}>
              {(one) => (
                <option value={one} selected={one === style().names}>
                  {words().namesShown[one]}
                </option>
              )}
            </For>
          </select>
        </label>
        <ColumnChoice
          label={words().label}
          none={locale.words(IMPORTED_WORDS).fieldNames.name}
          names={fields().names}
          value={style().label ?? fields().taken.label}
          onChoose={(label) => set({ label })}
        />
        <Show when={hidden() > 0}>
          <label>
            <input
              type="checkbox"
              checked={style().showsHidden}
              onInput={(event) => set({ showsHidden: event.currentTarget.checked })}
            />{' '}
            {words().hidden(hidden())}
          </label>
        </Show>
        <button type="button" class="link" onClick={() => set(AS_THE_FILE)}>
          {words().reset}
        </button>
      </fieldset>
    </details>
  );
}
