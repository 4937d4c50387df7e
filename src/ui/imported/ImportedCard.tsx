import { createEffect, For, on, Show } from 'solid-js';
import { isObject } from '../../atlas/json-object.ts';
import { isHtml, SafeHtml } from './SafeHtml.tsx';
import { recordAt } from '../../imported/imported-file.ts';
import { useLocale } from '../shared/locale-context.ts';
import { lifeText } from './imported-locale.ts';
import { REPORT_WORDS } from '../../imported/report-words.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { ImportedRecord } from './imported-layer.ts';
import { InTongues } from '../shared/InTongues.tsx';

const MOST = 60;
/** Neighbours that are listed. */
const MOST_HERE = 20;

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '–' : JSON.stringify(value);
}

/** What a value has in HTML: a text, or what the reader of KML makes of a description; `null` where it has none. */
function htmlOf(value: unknown): string | null {
  const text = isObject(value) && value['@type'] === 'html' ? value.value : value;
  return typeof text === 'string' && isHtml(text) ? text : null;
}

/** What one record of the reader’s data says: its days, and its properties as they stand in the file. */
export function ImportedCard(props: {
  readonly chosen: ImportedRecord;
  onChoose(record: ImportedRecord): void;
  onClose(): void;
}) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const record = () => recordAt(props.chosen.layer.opened(), props.chosen.record);
  const others = () => (props.chosen.here ?? []).filter((other) => other !== props.chosen.record);
  const nameOf = (other: number) =>
    recordAt(props.chosen.layer.opened(), other)?.name || locale.words(REPORT_WORDS).record(other + 1);
  let card!: HTMLElement;
  createEffect(
    on(
      () => props.chosen,
      () => card.scrollIntoView({ block: 'nearest' }),
    ),
  );
  return (
    <section ref={card} class="imported-card" aria-label={words().card}>
      <Show when={record()} keyed>
        {(one) => (
          <>
            <button
              type="button"
              class="sheet-close imported-close"
              aria-label={locale.words(IMPORTED_WORDS).closeCard}
              onClick={() => props.onClose()}
            >
              ×
            </button>
            <h3>
              <InTongues text={one.name || locale.words(REPORT_WORDS).record(props.chosen.record + 1)} />
            </h3>
            <p class="quiet">
              {lifeText(locale, one.start, one.end).join(' – ')} ·{' '}
              <InTongues text={props.chosen.layer.legendRow().name} />
            </p>
            <dl>
              <For each={Object.entries(one.properties).slice(0, MOST)}>
                {([key, value]) => (
                  <div>
                    <dt>
                      <InTongues text={key} />
                    </dt>
                    <dd>
                      <Show when={htmlOf(value)} fallback={<InTongues text={show(value)} />}>
                        {(html) => <SafeHtml html={html()} />}
                      </Show>
                    </dd>
                  </div>
                )}
              </For>
            </dl>
            <Show when={others().length > 0}>
              <h4>{words().alsoHere(others().length)}</h4>
              <ul class="imported-others">
                <For each={others().slice(0, MOST_HERE)}>
                  {(other) => (
                    <li>
                      <button
                        type="button"
                        onClick={() => props.onChoose({ ...props.chosen, record: other })}
                      >
                        {nameOf(other)}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
          </>
        )}
      </Show>
    </section>
  );
}
