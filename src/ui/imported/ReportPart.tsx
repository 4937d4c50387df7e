import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js';
import type { Problem, Reason } from '../../imported/reason.ts';
import { OUTCOME_WORDS, REASON_WORDS } from '../../imported/reason-words.ts';
import { placeOfProblem, reportText, soundText } from '../../imported/report-text.ts';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import type { ImportedLayer } from './imported-layer.ts';
import { RepairPart } from './RepairPart.tsx';
import { saveText } from '../shared/save-file.ts';
import { InTongues } from '../shared/InTongues.tsx';

/** What became of a file: the figures, and each thing wrong with record, field, value, reason and what would mend it; what was left out may be mended there. */
export function ReportPart(props: { readonly layer: ImportedLayer }) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const outcomes = () => locale.words(OUTCOME_WORDS);
  const opened = () => props.layer.opened();
  const report = () => opened().report;
  let heading: HTMLElement | undefined;
  /** The record that is being mended, as it was told. */
  const [mending, setMending] = createSignal<{
    readonly one: Problem;
    readonly sheet: string | undefined;
  } | null>(null);
  const sheet = () => opened().table?.sheet?.read;
  /** What came of that. */
  const mended = createMemo(() => {
    const [asked, now] = [mending(), report()];
    if (!asked || asked.sheet !== sheet() || now.problems.includes(asked.one)) return '';
    const { one } = asked;
    const still = now.problems.find(({ record, outcome }) => record === one.record && outcome === 'refused');
    return still ? words().stillOut(where(still), text(still.reason)[0]) : words().backIn(where(one));
  });
  // the cell that was written in is there no more: the focus stays with the report
  createEffect(
    on(
      report,
      () => {
        if (mending() && document.activeElement === document.body) heading?.focus();
      },
      { defer: true },
    ),
  );
  const text = (reason: Reason) => locale.words(REASON_WORDS)[reason];
  const of = (reason: Reason) => report().problems.filter((problem) => problem.reason === reason);
  const where = (problem: Problem) => placeOfProblem(problem, locale.words);
  const asJson = () => {
    const problems = report().problems.map((problem) => ({
      ...problem,
      wrong: text(problem.reason)[0],
      mend: text(problem.reason)[1],
    }));
    return `${JSON.stringify({ file: opened().name, format: opened().format, encoding: opened().encoding, calendar: opened().calendar, ...report(), problems }, null, 2)}\n`;
  };

  return (
    <details class="imported-report">
      <summary ref={(element) => (heading = element)}>{words().report}</summary>
      <p role="status">{mended()}</p>
      <Show
        when={report().counts.length}
        fallback={
          <p>
            <InTongues text={soundText(opened(), locale.words)} />
          </p>
        }
      >
        <ul class="imported-reasons">
          <For each={report().counts}>
            {([reason, count]) => (
              <li>
                <p>
                  <strong>
                    <InTongues text={text(reason)[0]} />
                  </strong>{' '}
                  ({count}). <InTongues text={text(reason)[1]} />
                </p>
                <details open={count <= 3}>
                  <summary>
                    {of(reason).length < count
                      ? words().first(of(reason).length)
                      : outcomes()[of(reason)[0]?.outcome ?? 'noted']}
                  </summary>
                  <ul>
                    <For each={of(reason)}>
                      {(problem) => (
                        <li>
                          <InTongues text={where(problem)} />
                          <Show when={problem.field}>
                            {' '}
                            · <code>{problem.field}</code>
                          </Show>
                          <Show when={problem.value}>
                            {' '}
                            · <q>{problem.value}</q>
                          </Show>
                          <span class="quiet"> · {outcomes()[problem.outcome]}</span>
                          <RepairPart
                            layer={props.layer}
                            problem={problem}
                            name={where(problem)}
                            onRepair={() => setMending({ one: problem, sheet: sheet() })}
                          />
                        </li>
                      )}
                    </For>
                  </ul>
                </details>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <p>
        <button
          type="button"
          class="link"
          onClick={() =>
            saveText(`${opened().name}.report.txt`, 'text/plain', reportText(opened(), locale.words))
          }
        >
          {words().saveText}
        </button>{' '}
        <button
          type="button"
          class="link"
          onClick={() => saveText(`${opened().name}.report.json`, 'application/json', asJson())}
        >
          {words().saveJson}
        </button>
      </p>
    </details>
  );
}
