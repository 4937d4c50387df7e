import { createMemo, For, Show } from 'solid-js';
import {
  accounts,
  disagreementsAbout,
  disagreementsOn,
  type Account,
} from '../../atlas/accounts/disagreements.ts';
import { fetchQuestions, HAS_ACCOUNT } from '../shared/account-points.ts';
import { AccountSwitch } from '../shared/AccountSwitch.tsx';
import { DisagreementEntry } from './DisagreementEntry.tsx';
import { RECORD_WORDS } from '../shared/record-words.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import { createFetched } from '../shared/create-fetched.ts';
import '../shared/record.css';

/** The kinds by which the questions can be narrowed, by the words of the choice: what the page shows of them, as links say it. */
const FILTERS = {
  kindAll: null,
  kindSeed: 'seed',
  kindAnnals: 'annals',
  kindSelected: 'selected',
  kindDay: 'day',
} as const;
type Filter = keyof typeof FILTERS;
const FILTER_NAMES = Object.keys(FILTERS) as Filter[];
type Shown = Account | 'all' | 'followed';

/** Where the sources disagree: every question with its readings, by kind, by what is selected or by the day. */
export default function Disagreements(props: RecordPageProps) {
  const words = useWords(RECORD_WORDS);
  const locale = useLocale();
  const file = createFetched(fetchQuestions);
  const filter = createMemo(
    () => FILTER_NAMES.find((name) => FILTERS[name] === props.session.page().show) ?? 'kindAll',
  );
  const account = (): Shown => props.session.page().by ?? 'all';
  const shown = createMemo(() => {
    const all = file.error ? [] : (file() ?? []).map(({ item }) => item);
    const selected = props.session.selection();
    if (filter() === 'kindDay') return disagreementsOn(all, props.session.day());
    if (filter() === 'kindSelected')
      return selected ? disagreementsAbout(all, `${selected.kind}:${selected.id}`) : [];
    const kind = { kindSeed: 'seed', kindAnnals: 'annals', kindAll: '' }[filter() as 'kindAll'];
    return all.filter((item) => kind === '' || item.kind === kind);
  });
  const pointOf = (id: string) => file()?.find(({ item }) => item.id === id)?.point;
  const accountName = (id: string) => {
    const named = props.session.atlas().config.accounts.find((one) => one.id === id);
    return named ? locale.text(named, 'name') : words()[id === 'article' ? 'article' : 'atlas'];
  };
  return (
    <div class="record">
      <h2>{words().disagreements}</h2>
      <p>{words().disagreementsLead}</p>
      <Show when={HAS_ACCOUNT}>
        <AccountSwitch session={props.session} name="account-page" />
      </Show>
      <div class="record-choices">
        <label>
          {words().show}{' '}
          <select
            value={filter()}
            onChange={(event) =>
              props.session.changePage({ show: FILTERS[event.currentTarget.value as Filter] })
            }
          >
            <For each={FILTER_NAMES}>{(name) => <option value={name}>{words()[name]}</option>}</For>
          </select>
        </label>
        <label>
          {words().account}{' '}
          <select
            value={account()}
            onChange={({ currentTarget: { value } }) =>
              props.session.changePage({ by: value === 'all' ? null : value })
            }
          >
            <option value="all">{words().accountAll}</option>
            <option value="followed">{words().accountFollowed}</option>
            <For each={accounts(props.session.atlas().config)}>
              {(name) => <option value={name}>{accountName(name)}</option>}
            </For>
          </select>
        </label>
      </div>
      <Show when={!file.error} fallback={<p role="alert">{words().failed}</p>}>
        <p role="status" class="record-note">
          {words().shown}
          {words().colon}
          {shown().length}
        </p>
        <For each={shown()} fallback={<p>{words().none}</p>}>
          {(item) => (
            <DisagreementEntry
              session={props.session}
              item={item}
              point={pointOf(item.id)}
              account={account()}
            />
          )}
        </For>
      </Show>
    </div>
  );
}
