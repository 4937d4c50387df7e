import { createComputed, createMemo, createResource, createSignal, For, Show } from 'solid-js';
import {
  accounts,
  disagreementsAbout,
  disagreementsOn,
  type Account,
} from '../../atlas/accounts/disagreements.ts';
import { fetchQuestions, HAS_ACCOUNT } from '../shared/account-points.ts';
import { AccountSwitch } from '../shared/AccountSwitch.tsx';
import { DisagreementEntry } from './DisagreementEntry.tsx';
import { useStore } from '../shared/app-context.ts';
import { createOpenRecord } from '../shared/open-record.ts';
import { RECORD_WORDS } from '../shared/record-words.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import type { RecordPageProps } from '../shared/record-page.ts';
import '../shared/record.css';

const FILTERS = ['kindAll', 'kindSeed', 'kindAnnals', 'kindSelected', 'kindDay'] as const;
type Filter = (typeof FILTERS)[number];
type Shown = Account | 'all' | 'followed';

/** Where the sources disagree: every question with its readings, by kind, by what is selected or by the day. */
export default function Disagreements(props: RecordPageProps) {
  const words = useWords(RECORD_WORDS);
  const locale = useLocale();
  const [file] = createResource(fetchQuestions);
  const [filter, setFilter] = createSignal<Filter>('kindAll');
  const record = useStore(createOpenRecord);
  createComputed(() => setFilter(record.wanted()?.selected ? 'kindSelected' : 'kindAll'));
  const [account, setAccount] = createSignal<Shown>('all');
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
          <select value={filter()} onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
            <For each={FILTERS}>{(name) => <option value={name}>{words()[name]}</option>}</For>
          </select>
        </label>
        <label>
          {words().account}{' '}
          <select value={account()} onChange={(event) => setAccount(event.currentTarget.value as Shown)}>
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
