import { recordAt, type ImportedFile } from '../../src/imported/imported-file.ts';
import { writeDay } from '../../src/time/written-date.ts';

const round = (value: number) => Math.round(value * 1000) / 1000;
const day = (at: number) => (Number.isFinite(at) ? writeDay(Math.floor(at)) : '…');

/** Of each record that is drawn: its name, its first and last day (Julian), and its place or box. */
export const told = (opened: ImportedFile): string[] =>
  Array.from({ length: opened.records.count }, (_, i) => {
    const record = recordAt(opened, i);
    const box = Array.from(opened.records.boxes.slice(4 * i, 4 * i + 4), round);
    const place = box[0] === box[2] && box[1] === box[3] ? box.slice(0, 2) : box;
    return `${record?.name} ${day(record?.start ?? 0)} ${day((record?.end ?? 0) - 1e-6)} ${place.join(' ')}`;
  });

/** The reasons of a report, each once. */
export const reasons = ({ report }: ImportedFile): string[] => report.counts.map(([reason]) => reason);
