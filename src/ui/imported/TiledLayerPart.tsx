import { createSignal, For, Show } from 'solid-js';
import { mapKind } from '../../map/make-map.ts';
import type { MapView } from '../../map/map-view.ts';
import type { Session } from '../../session/session.ts';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import { isHtml, SafeHtml } from './SafeHtml.tsx';
import { LayerSwitches } from './LayerSwitches.tsx';
import { TILE_WORDS } from './tile-words.ts';
import type { TiledLayer } from './tiled-layer.ts';
import { InTongues } from '../shared/InTongues.tsx';

const PLACES = ['on', 'under'] as const;
const ENDS = ['begin', 'end'] as const;

/** One source of dated tiles: its switch, its layers, what of them is a date, the next change, and whom to credit. */
export function TiledLayerPart(props: {
  readonly session: Session;
  readonly view: MapView | null;
  readonly layer: TiledLayer;
}) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const tiles = () => locale.words(TILE_WORDS);
  const [still, setStill] = createSignal(false);
  const info = () => props.layer.source.info;
  const names = () => [...new Set([...info().layers.map(({ name }) => name), ...props.layer.layersMet()])];
  const fields = () => [...new Set(info().layers.flatMap((layer) => layer.fields))].sort();
  const isTaken = (name: string) => props.layer.choice().layers?.includes(name) ?? true;
  function take(name: string, taken: boolean): void {
    const next = names().filter((one) => (one === name ? taken : isTaken(one)));
    props.layer.choose({ layers: next.length === names().length ? null : next });
  }
  function go(way: 'next' | 'previous'): void {
    const { span } = props.session.atlas();
    const instant = props.layer.change(props.session.instant(), way);
    // what begins with a midnight is looked at from the noon of its day
    const day = instant === null ? NaN : Math.floor(instant + 0.5 + 1e-6);
    const found = day >= span.start && day < span.end;
    setStill(!found);
    if (found) props.session.setDay(way === 'next' ? day : day - (day >= props.session.day() ? 1 : 0));
  }
  const state = () => props.layer.state();

  return (
    <section class="imported-layer">
      <h3>
        <InTongues text={props.layer.name} />
      </h3>
      <p role="status">{tiles().state(state().inView, state().loading, state().failed)}</p>
      <Show when={props.view !== null && mapKind() === 'drawing'}>
        <p>{tiles().needsWebGL}</p>
      </Show>
      <Show when={state().count.unreadable}>
        {(n) => <p>{tiles().unreadable(n(), state().count.example ?? '')}</p>}
      </Show>
      <Show when={state().count.undated}>{(n) => <p class="quiet">{tiles().undated(n())}</p>}</Show>
      <Show when={props.layer.fault()}>
        {(fault) => <p role="alert">{tiles().fault(fault().reason, fault().detail)}</p>}
      </Show>
      <LayerSwitches
        layer={props.layer}
        calendar={props.layer.choice().calendar}
        onFrame={() => props.session.travelTo({ kind: 'box', box: info().bounds })}
        onCalendar={(calendar) => props.layer.choose({ calendar })}
      >
        <label>
          {tiles().place}{' '}
          <select
            value={props.layer.under() ? 'under' : 'on'}
            onChange={(event) => props.layer.setUnder(event.currentTarget.value === 'under')}
          >
            <For each={PLACES}>{(one) => <option value={one}>{tiles().places[one]}</option>}</For>
          </select>
        </label>
      </LayerSwitches>
      <p class="imported-row">
        <button type="button" onClick={() => go('previous')}>
          {tiles().previousChange}
        </button>
        <button type="button" onClick={() => go('next')}>
          {tiles().nextChange}
        </button>
        <span role="status">{still() ? tiles().noChange : ''}</span>
      </p>
      <Show when={names().length > 1}>
        <fieldset class="imported-columns">
          <legend>{tiles().layers}</legend>
          <For each={names()}>
            {(name) => (
              <label>
                <input
                  type="checkbox"
                  checked={isTaken(name)}
                  onInput={(event) => take(name, event.currentTarget.checked)}
                />{' '}
                {name}
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Show when={fields().length > 0}>
        <fieldset class="imported-columns">
          <legend>{words().fields}</legend>
          <For each={ENDS}>
            {(end) => (
              <label>
                {tiles()[end]}{' '}
                <select
                  value={props.layer.choice()[end] ?? ''}
                  onChange={(event) => props.layer.choose({ [end]: event.currentTarget.value || null })}
                >
                  <option value="">{tiles().usual}</option>
                  <For each={fields()}>{(field) => <option value={field}>{field}</option>}</For>
                </select>
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Show when={info().credit}>
        {(credit) => (
          <div class="quiet">
            {tiles().credit}:{' '}
            <Show when={isHtml(credit())} fallback={credit()}>
              <SafeHtml html={credit()} />
            </Show>
          </div>
        )}
      </Show>
    </section>
  );
}
