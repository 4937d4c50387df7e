import type { JsonObject } from '../atlas/json-object.ts';
import type { Outcome, Problem, Reason } from './reason.ts';

/** What became of an opened file. */
export interface Report {
  /** Records met in the file. */
  readonly read: number;
  /** Records that are drawn. */
  readonly shown: number;
  /** Of those, how many have no date and are drawn always. */
  readonly undated: number;
  /** Of those, how many were mended. */
  readonly repaired: number;
  /** Records left out. */
  readonly refused: number;
  /** The first {@link KEPT} problems of each reason. */
  readonly problems: readonly Problem[];
  /** How many there were of each reason, in the order they were met. */
  readonly counts: readonly (readonly [reason: Reason, count: number])[];
}

/** How many problems of one reason are kept with their records; the rest are counted. */
const KEPT = 200;
const LONGEST = 80;

/** Gathers problems while a file is read. */
export interface ReportBook {
  /** Begins the next record: its number is one more than the last; `row` is where a table has it. */
  begin(name: string, row?: number): void;
  /** Gives the running record its name, once it is known. */
  call(name: string): void;
  /** Says how the file itself names fields that are known here by another name. */
  nameFields(names: ReadonlyMap<string, string>): void;
  /** Writes a problem of the running record. */
  note(outcome: Outcome, reason: Reason, field: string, value: unknown): void;
  /** Writes a problem of the whole file. */
  noteFile(outcome: Outcome, reason: Reason, field: string, value: unknown): void;
  /** Says what stands in the running record, which is left out. */
  leave(properties: JsonObject): void;
  /** Ends the running record. */
  end(shown: boolean, dated: boolean): void;
  readonly read: number;
  /** Adds the report of records that follow. */
  join(more: Report): void;
  report(): Report;
}

/** A report with a note of the whole file more. */
export function withFileNote(report: Report, note: Pick<Problem, 'field' | 'value' | 'reason'>): Report {
  const before = report.counts.find(([reason]) => reason === note.reason)?.[1] ?? 0;
  return {
    ...report,
    problems: [...report.problems, { ...note, record: null, name: '', outcome: 'noted' }],
    counts: [...report.counts.filter(([reason]) => reason !== note.reason), [note.reason, before + 1]],
  };
}

/** A value as it is told, '' where there is none. */
function brief(value: unknown): string {
  if (value === null || value === undefined) return '';
  let text: string;
  try {
    text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  } catch {
    text = '…';
  }
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

/** Letters that the cells of a record have at the most, where they are kept with what is wrong with it. */
const LONGEST_ROW = 2000;

/** Properties as the texts of cells, without those that hold others; `null` where they are too long. */
function cellsOf(properties: JsonObject): Readonly<Record<string, string>> | null {
  const cells: Record<string, string> = {};
  let length = 0;
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || typeof value === 'object' || value === undefined || key === '__proto__') continue;
    cells[key] = String(value);
    length += key.length + String(value).length;
    if (length > LONGEST_ROW) return null;
  }
  return cells;
}

/** Creates an empty book. */
export function createReportBook(): ReportBook {
  const counts = new Map<Reason, number>();
  const problems: Problem[] = [];
  const tally = { read: 0, shown: 0, undated: 0, repaired: 0, refused: 0 };
  let name = '';
  let [mended, row]: [boolean, number | undefined] = [false, undefined];
  let ownNames: ReadonlyMap<string, string> = new Map();

  function write(
    record: number | null,
    outcome: Outcome,
    reason: Reason,
    field: string,
    value: unknown,
  ): void {
    const before = counts.get(reason) ?? 0;
    counts.set(reason, before + 1);
    if (before < KEPT)
      problems.push({
        record,
        ...(record !== null && row !== undefined && { row }),
        name: record === null ? '' : name,
        field: ownNames.get(field) ?? field,
        value: brief(value),
        reason,
        outcome,
      });
  }

  return {
    begin(next, at) {
      tally.read += 1;
      name = brief(next);
      [mended, row] = [false, at];
    },
    call(next) {
      name = brief(next);
    },
    nameFields: (names) => void (ownNames = names),
    note(outcome, reason, field, value) {
      if (outcome === 'repaired') mended = true;
      write(tally.read, outcome, reason, field, value);
    },
    noteFile: (outcome, reason, field, value) => write(null, outcome, reason, field, value),
    leave(properties) {
      let cells: ReturnType<typeof cellsOf> | undefined;
      for (let i = problems.length - 1; i >= 0; i--) {
        const problem = problems[i];
        if (problem?.record !== tally.read) break;
        if (problem.outcome !== 'refused') continue;
        cells ??= cellsOf(properties);
        if (cells) problems[i] = { ...problem, cells };
      }
    },
    end(shown, dated) {
      if (!shown) {
        tally.refused += 1;
        return;
      }
      tally.shown += 1;
      if (!dated) tally.undated += 1;
      if (mended) tally.repaired += 1;
    },
    get read() {
      return tally.read;
    },
    join(more) {
      for (const problem of more.problems) {
        const kept = problems.filter(({ reason }) => reason === problem.reason).length;
        if (kept < KEPT)
          problems.push({
            ...problem,
            record: problem.record === null ? null : problem.record + tally.read,
          });
      }
      for (const [reason, count] of more.counts) counts.set(reason, (counts.get(reason) ?? 0) + count);
      for (const key of ['read', 'shown', 'undated', 'repaired', 'refused'] as const) tally[key] += more[key];
    },
    report: () => ({ ...tally, problems: [...problems], counts: [...counts] }),
  };
}
