import type { Dictionary } from '../locale/dictionary.ts';
import type { ImportedFile } from './imported-file.ts';
import type { Problem } from './reason.ts';
import { OUTCOME_WORDS, REASON_WORDS } from './reason-words.ts';
import { REPORT_WORDS } from './report-words.ts';

/** Gives the words of a dictionary in the reader’s language, as a locale does. */
export type WordsOfReader = <W>(dictionary: Dictionary<W>) => W;

/** The figures of a report in one sentence. */
export function summaryText({ report }: Pick<ImportedFile, 'report'>, words: WordsOfReader): string {
  const { read, shown, undated, repaired, refused } = report;
  return words(REPORT_WORDS).summary(read, shown, undated, repaired, refused);
}

/** What is said of a report without problems: that nothing was wrong, but what has no date is named. */
export function soundText({ report }: Pick<ImportedFile, 'report'>, words: WordsOfReader): string {
  const { nothingWrong, noDates } = words(REPORT_WORDS);
  return report.undated > 0 ? noDates(report.undated) : nothingWrong;
}

/** Which record a problem is of, by its number, its row in a table and its name; or the file. */
export function placeOfProblem({ record, row, name }: Problem, words: WordsOfReader): string {
  const { file, record: numbered, row: placed } = words(REPORT_WORDS);
  return record === null
    ? file
    : `${numbered(record)}${row === undefined ? '' : placed(row)}${name ? ` “${name}”` : ''}`;
}

/**
 * A report as a text to be kept: the name of the file, its figures, and each thing wrong with what would mend it and the
 * records, fields and values that it was found in.
 */
export function reportText(opened: Pick<ImportedFile, 'name' | 'report'>, words: WordsOfReader): string {
  const { field, value } = words(REPORT_WORDS);
  const outcomes = words(OUTCOME_WORDS);
  const { counts, problems } = opened.report;
  const reasons = counts.flatMap(([reason, count]) => {
    const [wrong, mend] = words(REASON_WORDS)[reason];
    const found = problems.filter((problem) => problem.reason === reason);
    return [
      '',
      `${wrong} (${count}). ${mend}`,
      ...found.map(
        (problem) =>
          `  ${placeOfProblem(problem, words)}; ${field}: ${problem.field || '–'}; ${value}: ${problem.value || '–'}; ${outcomes[problem.outcome]}`,
      ),
    ];
  });
  return [
    opened.name,
    summaryText(opened, words),
    ...(counts.length > 0 ? reasons : ['', soundText(opened, words)]),
    '',
  ].join('\n');
}
