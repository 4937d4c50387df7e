import { For, Show } from 'solid-js';
import type { ImportedFile } from '../../imported/imported-file.ts';
import type { Problem, Reason } from '../../imported/reason.ts';
import { OUTCOME_WORDS, REASON_WORDS } from '../../imported/reason-words.ts';
import { placeOfProblem, reportText, soundText } from '../../imported/report-text.ts';
import { useLocale } from '../shared/locale-context.ts';
import { IMPORTED_WORDS } from './imported-words.ts';
import { saveText } from '../shared/save-file.ts';
import { InTongues } from '../shared/InTongues.tsx';

/** What became of a file: the figures, and each thing wrong with record, field, value, reason and what would mend it. */
export function ReportPart(props: { readonly opened: ImportedFile }) {
  const locale = useLocale();
  const words = () => locale.words(IMPORTED_WORDS);
  const outcomes = () => locale.words(OUTCOME_WORDS);
  const report = () => props.opened.report;
  const text = (reason: Reason) => locale.words(REASON_WORDS)[reason];
  const of = (reason: Reason) => report().problems.filter((problem) => problem.reason === reason);
  const where = (problem: Problem) => placeOfProblem(problem, locale.words);
  const asJson = () => {
    const problems = report().problems.map((problem) => ({
      ...problem,
      wrong: text(problem.reason)[0],
      mend: text(problem.reason)[1],
    }));
    return `${JSON.stringify({ file: props.opened.name, format: props.opened.format, encoding: props.opened.encoding, calendar: props.opened.calendar, ...report(), problems }, null, 2)}\n`;
  };

  return (
    <details class="imported-report">
      <summary>{words().report}</summary>
      <Show
        when={report().counts.length}
        fallback={
          <p>
            <InTongues text={soundText(props.opened, locale.words)} />
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
            saveText(`${props.opened.name}.report.txt`, 'text/plain', reportText(props.opened, locale.words))
          }
        >
          {words().saveText}
        </button>{' '}
        <button
          type="button"
          class="link"
          onClick={() => saveText(`${props.opened.name}.report.json`, 'application/json', asJson())}
        >
          {words().saveJson}
        </button>
      </p>
    </details>
  );
}
