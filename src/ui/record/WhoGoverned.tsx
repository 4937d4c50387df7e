import { InTongues } from '../shared/InTongues.tsx';
import { createMemo, For, Show } from 'solid-js';
import { isOn, type Office, type PowerState } from '../../atlas/offices/offices.ts';
import { fold } from '../../atlas/search/fold.ts';
import { keepTraditional } from '../../time/traditional.ts';
import { fetchOffices } from '../shared/fetch-offices.ts';
import { FindField } from '../shared/FindField.tsx';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { officeLine, stateLine } from '../shared/office-lines.ts';
import { OFFICE_WORDS } from '../shared/office-words.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import { createFetched } from '../shared/create-fetched.ts';
import '../shared/tables.css';

/** Who governed which place, narrowed by place, man or day; and, of the day of the map, whom the powers acknowledged. */
export default function WhoGoverned(props: RecordPageProps) {
  const locale = useLocale();
  const words = useWords(OFFICE_WORDS);
  const file = createFetched(fetchOffices);
  const all = () => (file.error ? undefined : file());
  const { page, changePage } = props.session;
  const onlyToday = () => page().show === 'day';
  const simplify = (text: string) => locale.simplify(text);
  const place = ({ place: id }: Office) => props.session.atlas().places.get(id)?.properties;
  const names = (office: Office) => {
    const at = place(office);
    const han = [office.name_zh, office.office_zh, ...(at ? [at.name_zh] : [])].map(keepTraditional);
    return fold([office.name_en, office.office_en, at?.name_en ?? '', ...han].join(' '), simplify).words.join(
      ' ',
    );
  };
  const shown = createMemo(() => {
    const sought = fold(page().find, simplify).words;
    return (all()?.offices ?? []).filter((office) => {
      const found = names(office);
      return (
        (!onlyToday() || isOn(office, props.session.day())) && sought.every((word) => found.includes(word))
      );
    });
  });
  const states = createMemo(() => (all()?.states ?? []).filter((state) => isOn(state, props.session.day())));
  const placeName = (office: Office) => {
    const at = place(office);
    return at ? locale.text(at, 'name') : office.place;
  };
  return (
    <div class="finding">
      <p class="finding-bar">
        <FindField session={props.session} label={words().place} />
        <label>
          <input
            type="checkbox"
            checked={onlyToday()}
            onChange={(event) => changePage({ show: event.currentTarget.checked ? 'day' : null })}
          />{' '}
          {words().onDay}
        </label>
        <span role="status">{words().count(shown().length)}</span>
      </p>
      <p class="quiet">{words().about}</p>
      <Show when={states().length}>
        <h3>{words().states}</h3>
        <ul class="finding-list">
          <For each={states()}>{(state) => <StateEntry state={state} />}</For>
        </ul>
      </Show>
      <h3>{words().governed}</h3>
      <ul class="finding-list">
        <For each={shown()}>
          {(office) => (
            <li>
              <button
                type="button"
                class="link"
                onClick={() => props.session.select({ kind: 'place', id: office.place })}
              >
                <InTongues text={placeName(office)} />
              </button>{' '}
              {officeLine(office, locale)}
              <Show when={locale.text(office, 'text')}>{(text) => <span class="quiet"> {text()}</span>}</Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

function StateEntry(props: { readonly state: PowerState }) {
  const locale = useLocale();
  return (
    <li>
      {stateLine(props.state, locale)}
      <Show when={locale.text(props.state, 'text')}>{(text) => <span class="quiet"> {text()}</span>}</Show>
    </li>
  );
}
