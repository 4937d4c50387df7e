import { cited } from '../shared/cited.ts';
import { InTongues } from '../shared/InTongues.tsx';
import { createMemo, For, Show } from 'solid-js';
import disagreementsUrl from '../../../geo/disagreements.json?url';
import { doubtfulEnds, sharedYear, spanInWords } from '../../atlas/narrative/doubt-words.ts';
import { disagreementsAbout, type Disagreement, type Reading } from '../../atlas/accounts/disagreements.ts';
import { evidenceOf } from '../../atlas/sources/evidence.ts';
import { doubtOf, presenceAt } from '../../atlas/presence.ts';
import type { Selection } from '../../view/view.ts';
import type { Session } from '../../session/session.ts';
import { parseWhen, type Timespan } from '../../time/timespan.ts';
import { DatedText, type NamedDay } from '../shared/DatedText.tsx';
import { fetchJson } from '../shared/fetch-json.ts';
import { AccountSwitch } from '../shared/AccountSwitch.tsx';
import { useLocale, useWords } from '../shared/locale-context.ts';
import { EVIDENCE_WORDS } from './evidence-words.ts';
import './evidence.css';
import { INTERFACE_WORDS } from '../../locale/interface-words/interface-words.ts';
import { createFetched } from '../shared/create-fetched.ts';

const PRESENCE_WORDS = { certain: 'here', possible: 'maybe', approximate: 'about', absent: 'away' } as const;

/** What the selected feature rests on: how it was dated, work and juan, and the rival accounts with our choice. */
export default function Evidence(props: { readonly session: Session; readonly selection: Selection }) {
  const locale = useLocale();
  const words = useWords(EVIDENCE_WORDS);
  const file = createFetched(() =>
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
  const cite = ({ ref, loc }: Reading['sources'][number]) => cited(work(ref), locale.script(loc));
  const spansOf = ({ when }: Reading) => (when ? parseWhen(when) : []);
  const days = (reading: Reading) =>
    spansOf(reading)
      .map(({ start, end }) => locale.words(INTERFACE_WORDS).until(locale.date(start), locale.date(end - 1)))
      .join(words().semicolon);
  /** The bounds of spans as texts name them: with their years, and without where the next has the same. */
  const named = (spans: readonly Timespan[]): readonly NamedDay[] =>
    spans
      .flatMap(({ start, end, possible, certain }) => [
        [start, end - 1],
        [possible.start, certain?.start ?? possible.end - 1],
        [(certain?.end ?? possible.start + 1) - 1, possible.end - 1],
      ])
      .filter((pair) => pair.every(Number.isFinite))
      .flatMap(([from = 0, to = 0]) => {
        const [first, last] = sharedYear(locale.date(from), locale.date(to), locale.english());
        return [
          { text: locale.date(from), day: from },
          { text: locale.date(to), day: to },
          { text: first, day: from },
          { text: last, day: to },
        ];
      });
  return (
    <details
      class="evidence"
      open={props.session.isOpen('evidence')}
      onToggle={(event) => props.session.setOpen('evidence', event.currentTarget.open)}
    >
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
                .join(language === 'en' ? '; ' : '；');
              return `${told.charAt(0).toUpperCase()}${told.slice(1)}${language === 'en' ? '.' : '。'}`;
            });
          return (
            <>
              <h3>{words().dated}</h3>
              <p>
                {words()[doubtful() ? doubt() : 'certain']}{' '}
                <Show when={doubtful()}>
                  <strong class="evidence-bounds">
                    <DatedText session={props.session} text={bounds()} days={named(spans())} />
                  </strong>
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
                      <dt lang="en">{words().edtf}</dt>
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
                      <InTongues text={cited(work(ref), locale.script(loc))} />
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
                      <strong>{locale.text(reading, 'by')}</strong>{' '}
                      <DatedText
                        session={props.session}
                        text={days(reading)}
                        days={named(spansOf(reading))}
                      />
                      <p>
                        <InTongues text={locale.text(reading, 'text')} />
                      </p>
                      <p class="evidence-note">
                        <InTongues text={reading.sources.map(cite).join(' · ')} />
                      </p>
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
            onClick={() => props.session.openSheet('disagreements', { show: 'selected' })}
          >
            {words().page}
          </button>
        </Show>
      </Show>
    </details>
  );
}
