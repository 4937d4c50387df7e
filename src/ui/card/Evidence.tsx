import { createMemo, createResource, For, Show } from 'solid-js';
import disagreementsUrl from '../../../geo/disagreements.json?url';
import { doubtfulEnds, spanInWords } from '../../atlas/narrative/doubt-words.ts';
import { disagreementsAbout, type Disagreement, type Reading } from '../../atlas/accounts/disagreements.ts';
import { evidenceOf } from '../../atlas/sources/evidence.ts';
import { doubtOf, presenceAt } from '../../atlas/presence.ts';
import type { Selection } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import { parseWhen } from '../../time/timespan.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { AccountSwitch } from '../shared/AccountSwitch.tsx';
import { useStore } from '../shared/app-context.ts';
import { createOpenRecord } from '../shared/open-record.ts';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';
import './evidence.css';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';

const PRESENCE_WORDS = { certain: 'here', possible: 'maybe', approximate: 'about', absent: 'away' } as const;

/** What the selected feature rests on: how it was dated, work and juan, and the rival accounts with our choice. */
export default function Evidence(props: { readonly session: Session; readonly selection: Selection }) {
  const locale = useLocale();
  const { open: openRecord } = useStore(createOpenRecord);
  const words = useWords(EVIDENCE_WORDS);
  const [file] = createResource(() =>
    fetchJson<{ disagreements: readonly Disagreement[] }>(disagreementsUrl, { disagreements: [] }),
  );
  const found = createMemo(() =>
    evidenceOf(props.session.atlas(), props.selection.kind, props.selection.id, props.session.day()),
  );
  const rivals = createMemo(() => {
    const { kind, id } = props.selection;
    const all = file.error ? [] : (file()?.disagreements ?? []);
    const names = kind === 'place' ? [`place:${id}`, `prefecture:${id}`] : [`${kind}:${id}`];
    return all.filter((item) => names.some((name) => disagreementsAbout([item], name).length > 0));
  });
  const work = (ref: string) => {
    const source = props.session.atlas().sources.get(ref);
    return source ? locale.text(source, 'title') || locale.chinese(source, 'title') : ref;
  };
  const cite = ({ ref, loc }: Reading['sources'][number]) =>
    [work(ref), locale.script(loc)].filter(Boolean).join(' ');
  const days = ({ when }: Reading) =>
    (when ? parseWhen(when) : [])
      .map(({ start, end }) => locale.words(INTERFACE_WORDS).until(locale.date(start), locale.date(end - 1)))
      .join('; ');
  return (
    <details class="evidence">
      <summary>
        {words().evidence}
        <Show when={rivals().length}>{(count) => ` · ${words().rivals}: ${count()}`}</Show>
      </summary>
      <Show when={found()}>
        {(evidence) => {
          const spans = () => parseWhen(evidence().dating.when);
          const doubt = () => doubtOf(evidence().dating);
          const doubtful = () => spans().some((span) => doubtfulEnds(span).length > 0);
          const bounds = () =>
            locale.tell((language) => {
              const told = spans()
                .map((span) => spanInWords(span, doubt(), language))
                .filter(Boolean)
                .join('; ');
              return `${told.charAt(0).toUpperCase()}${told.slice(1)}${language === 'en' ? '.' : '。'}`;
            });
          return (
            <>
              <h3>{words().dated}</h3>
              <p>
                {words()[doubtful() ? doubt() : 'certain']}{' '}
                <Show when={doubtful()}>
                  <strong class="evidence-bounds">{bounds()}</strong>
                </Show>
              </p>
              <dl>
                <Show when={evidence().lunar}>
                  {(lunar) => (
                    <div>
                      <dt>{words().lunar}</dt>
                      <dd lang="zh">{locale.script(lunar())}</dd>
                    </div>
                  )}
                </Show>
                <Show when={evidence().dating.edtf}>
                  {(edtf) => (
                    <div>
                      <dt>{words().edtf}</dt>
                      <dd>{edtf()}</dd>
                    </div>
                  )}
                </Show>
                <Show when={evidence().stops}>
                  {(stops) => (
                    <div>
                      <dt>{words().stops}</dt>
                      <dd>{stops().join(' · ')}</dd>
                    </div>
                  )}
                </Show>
                <div>
                  <dt>{words().today}</dt>
                  <dd>{words()[PRESENCE_WORDS[presenceAt(evidence().dating, props.session.day())]]}</dd>
                </div>
              </dl>
              <h3>{words().rests}</h3>
              <ul class="evidence-sources">
                <For each={evidence().sources}>
                  {({ ref, loc }) => (
                    <li>
                      {work(ref)} <span>{locale.script(loc)}</span>
                    </li>
                  )}
                </For>
              </ul>
            </>
          );
        }}
      </Show>
      <h3>{words().rivals}</h3>
      <Show when={!file.error} fallback={<p role="alert">{words().failed}</p>}>
        <For each={rivals()} fallback={<p>{file.loading ? '…' : words().none}</p>}>
          {(item) => (
            <section aria-label={locale.text(item, 'question')}>
              <h4>{locale.text(item, 'question')}</h4>
              <ul class="evidence-readings">
                <For each={item.readings}>
                  {(reading) => (
                    <li classList={{ followed: reading.chosen }}>
                      <strong>{locale.text(reading, 'by')}</strong> {days(reading)}
                      <p>{locale.text(reading, 'text')}</p>
                      <p class="evidence-note">{reading.sources.map(cite).join(' · ')}</p>
                      <Show when={reading.chosen}>
                        <p>✓ {words().followed}</p>
                      </Show>
                    </li>
                  )}
                </For>
              </ul>
              <p>
                <em>{words().reason}</em> {locale.text(item, 'reason')}
              </p>
            </section>
          )}
        </For>
        <Show when={rivals().some(({ kind }) => kind === 'seed')}>
          <AccountSwitch session={props.session} name="account-card" />
        </Show>
        <Show when={rivals().length}>
          <button
            type="button"
            class="link"
            onClick={() => openRecord({ tab: 'disagreements', selected: true })}
          >
            {words().page}
          </button>
        </Show>
      </Show>
    </details>
  );
}
