import { createMemo, For, Show } from 'solid-js';
import { governorsOn, stateOn } from '../../atlas/offices/offices.ts';
import type { Session } from '../../session/session.ts';
import type { Selection } from '../../view/view.ts';
import { fetchOffices } from '../shared/fetch-offices.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { officeLine, stateLine } from '../shared/office-lines.ts';
import { OFFICE_WORDS } from '../shared/office-words.ts';
import { createFetched } from '../shared/create-fetched.ts';

/** Who governed the selected place on the day, and under whom its power stood; nothing where neither is known. */
export default function Governors(props: { readonly session: Session; readonly selection: Selection }) {
  const locale = useLocale();
  const words = useWords(OFFICE_WORDS);
  const file = createFetched(fetchOffices);
  /** The place of the selection: itself, or the seat of the prefecture. */
  const place = createMemo(() => {
    const { kind, id } = props.selection;
    const atlas = props.session.atlas();
    if (kind === 'prefecture')
      return atlas.prefectures.find((item) => item.id === id)?.feature.properties.seat;
    return kind === 'place' ? atlas.places.get(id)?.id : undefined;
  });
  const holder = createMemo(() => {
    const atlas = props.session.atlas();
    const prefecture = atlas.prefectures.find(({ feature }) => feature.properties.seat === place());
    return atlas.sceneAt(props.session.day()).control.find((span) => span.prefecture === prefecture?.id)
      ?.holder;
  });
  const offices = () => (file.error ? undefined : file());
  const governors = createMemo(() => {
    const [all, at] = [offices(), place()];
    return all && at ? governorsOn(all, at, props.session.day()) : [];
  });
  const state = createMemo(() => {
    const [all, at, power] = [offices(), place(), holder()];
    return all && at && power ? stateOn(all, power, at, props.session.day()) : undefined;
  });
  return (
    <Show when={governors().length > 0 || state()}>
      <dl class="card-offices">
        <For each={governors()}>
          {(office, i) => (
            <div>
              <Show when={i() === 0}>
                <dt>{words().governed}</dt>
              </Show>
              <dd>
                <InTongues text={officeLine(office, locale)} />
                <Show when={locale.text(office, 'text')}>
                  {(text) => (
                    <span class="quiet">
                      {' '}
                      <InTongues text={text()} />
                    </span>
                  )}
                </Show>
              </dd>
            </div>
          )}
        </For>
        <Show when={state()}>
          {(found) => (
            <div>
              <dt>{words().state}</dt>
              <dd>
                <InTongues text={stateLine(found(), locale)} />
                <Show when={locale.text(found(), 'text')}>
                  {(text) => (
                    <span class="quiet">
                      {' '}
                      <InTongues text={text()} />
                    </span>
                  )}
                </Show>
              </dd>
            </div>
          )}
        </Show>
      </dl>
    </Show>
  );
}
