import { once } from 'node:events';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ImportedBytes } from '../../imported/formats/imported-bytes.ts';
import {
  NOTHING_CHOSEN,
  recordAt,
  type ImportedFile,
  type ImportedRecord,
} from '../../imported/imported-file.ts';
import { openBytes } from '../../imported/open-bytes.ts';
import { REASON_WORDS } from '../../imported/reason-words.ts';
import { reportText, type WordsOfReader } from '../../imported/report-text.ts';
import { createWordReader } from '../../locale/dictionary.ts';
import type { Calendar } from '../../time/julian-day.ts';
import { writeDay } from '../../time/written-date.ts';
import { CommandError, runCommand } from './command.ts';
import { readGeo } from './read-geo.ts';

const help = `
npm run -s read -- FILE [--json] [--calendar julian|gregorian] [--sheet NAME]

What “Your data” makes of a file, without a browser: the page’s own reader. Tells what was read, what is shown and on
which days, what has no date, and everything that was mended or left out, with the reason and what would mend it.

  --json                        as data: days are Julian Day Numbers, half-open, with a fraction where there is an hour
  --calendar julian|gregorian   of which calendar the dates of the file are; else what it says itself, else Julian
  --sheet NAME                  which sheet of a workbook; else its first with places

Exit code 0 where anything is shown, 1 where nothing is, 2 where there is no such file.
`;

const CALENDARS: readonly Calendar[] = ['julian', 'gregorian'];
/** Records that are listed in words. */
const LISTED = 20;
const words: WordsOfReader = (dictionary) => createWordReader((text) => text)(dictionary, 'en');

/** What was asked for. */
interface Request {
  readonly file: string;
  readonly json: boolean;
  readonly calendar: Calendar | null;
  readonly sheet: string | null;
}

function readRequest(args: string[]): Request {
  const { values, positionals } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      calendar: { type: 'string' },
      sheet: { type: 'string' },
    },
    allowPositionals: true,
  });
  const [file, another] = positionals;
  if (file === undefined) throw new CommandError('which file?');
  if (another !== undefined)
    throw new CommandError(
      `one file at a time, not “${file}” and “${another}” (a name with blanks wants quotes)`,
    );
  const calendar = CALENDARS.find((known) => known === values.calendar) ?? null;
  if (values.calendar !== undefined && calendar === null)
    throw new CommandError(`“${values.calendar}” is not one of the calendars ${CALENDARS.join(', ')}`);
  return { file, json: values.json, calendar, sheet: values.sheet ?? null };
}

/** A file on disk, of which only what is asked for is read. */
function bytesOfFile(name: string, size: number, handle: FileHandle): ImportedBytes {
  return {
    name,
    size,
    async read(from, to) {
      const bytes = new Uint8Array(to - from);
      let got = 0;
      while (got < bytes.length) {
        const { bytesRead } = await handle.read(bytes, got, bytes.length - got, from + got);
        if (bytesRead === 0) break;
        got += bytesRead;
      }
      return bytes.subarray(0, got);
    },
  };
}

async function openFile({ file, calendar, sheet }: Request): Promise<ImportedFile> {
  const about = await stat(file).catch(() => null);
  if (!about?.isFile()) throw new CommandError(`there is no file ${file}`);
  const handle = await open(file);
  try {
    const opened = await openBytes(bytesOfFile(basename(file), about.size, handle), {
      ...NOTHING_CHOSEN,
      calendar,
      sheet,
      courts: readGeo().calendar,
    });
    const { read = null, all = [] } = opened.table?.sheet ?? {};
    if (sheet !== null && read !== null && sheet !== read)
      throw new CommandError(
        `there is no sheet “${sheet}”; there are ${all.map((name) => `“${name}”`).join(', ')}`,
      );
    return opened;
  } finally {
    await handle.close();
  }
}

/** Writes to stdout, and waits where its reader is slow; whether there still is one. */
async function write(text: string): Promise<boolean> {
  const { stdout } = process;
  if (stdout.destroyed || stdout.errored) return false;
  if (!stdout.write(text))
    await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => undefined);
  return !stdout.destroyed;
}

const finite = (day: number) => (Number.isFinite(day) ? day : null);

function jsonOfRecord(opened: ImportedFile, { name, start, end }: ImportedRecord, i: number): string {
  const bbox = [...opened.records.boxes.subarray(4 * i, 4 * i + 4)].map((degrees) =>
    Number(degrees.toFixed(5)),
  );
  return JSON.stringify({ name, start: finite(start), end: finite(end), bbox });
}

/** Prints what was opened as one object, a record a line. */
async function printJson(opened: ImportedFile): Promise<void> {
  const { report, records, format, encoding, calendar } = opened;
  const { read, shown, undated, repaired, refused } = report;
  const head = { format, encoding, calendar, read, shown, undated, repaired, refused };
  await write(`${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [`);
  for (let i = 0; i < records.count; i++) {
    const record = recordAt(opened, i);
    const line = record && `${i > 0 ? ',' : ''}\n    ${jsonOfRecord(opened, record, i)}`;
    if (line && !(await write(line))) return;
  }
  const problems = report.problems.map(({ record, name, field, value, reason: kind, outcome }) => {
    const [reason, mend] = words(REASON_WORDS)[kind];
    return `\n    ${JSON.stringify({ record, name, field, value, kind, outcome, reason, mend })}`;
  });
  await write(
    `${records.count > 0 ? '\n  ' : ''}],\n  "problems": [${problems.join(',')}${problems.length > 0 ? '\n  ' : ''}]\n}\n`,
  );
}

/** The days of a record, the last of them included; with the hours where it begins or ends within a day. */
function daysText({ start, end }: ImportedRecord, calendar: Calendar): string {
  if (start === -Infinity && end === Infinity) return 'no date, always drawn';
  const day = (at: number) => {
    const hours = Math.round((at - Math.floor(at)) * 1440);
    const clock = `${String(Math.floor(hours / 60)).padStart(2, '0')}:${String(hours % 60).padStart(2, '0')}`;
    return `${writeDay(Math.floor(at), calendar)}${hours > 0 ? ` ${clock}` : ''}`;
  };
  const from = start === -Infinity ? 'open' : day(start);
  const whole = Number.isInteger(end);
  const to = end === Infinity ? 'open' : day(whole ? end - 1 : end);
  return from === to ? from : `${from} to ${to}`;
}

/** Prints what was opened in words. */
async function printText(opened: ImportedFile): Promise<void> {
  const { records, format, encoding, calendar } = opened;
  const kind = [format ?? 'no kind that is known', ...(encoding === 'utf-8' ? [] : [encoding])].join(', ');
  const lines = Array.from({ length: Math.min(LISTED, records.count) }, (_, i) => {
    const record = recordAt(opened, i);
    return record ? `  ${record.name || `Record ${i + 1}`}: ${daysText(record, calendar)}` : '';
  });
  const more = records.count - lines.length;
  const shown = [
    `Shown, by the ${calendar === 'julian' ? 'Julian' : 'proleptic Gregorian'} calendar:`,
    ...lines,
    ...(more > 0 ? [`  … and ${more.toLocaleString('en-GB')} more (--json has them all)`] : []),
    '',
  ];
  const [name = '', ...report] = reportText(opened, words).split('\n');
  await write(
    [
      `${name} (${kind})`,
      ...report.slice(0, 1),
      '',
      ...(records.count > 0 ? shown : []),
      ...report.slice(2),
    ].join('\n'),
  );
}

void runCommand(import.meta.url, {
  name: 'read',
  help,
  async run(args) {
    const request = readRequest(args);
    const opened = await openFile(request);
    await (request.json ? printJson(opened) : printText(opened));
    return opened.records.count > 0 ? 0 : 1;
  },
});
