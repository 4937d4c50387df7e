import type { ToldSubject } from '../../view/told-subject.ts';
import { holderColours } from '../palette/palette.ts';
import {
  AROUND,
  isCurved,
  type LabelCandidate,
  type LabelLines,
  type LabelRun,
  type PointLabel,
} from './label.ts';
import { haloOf, hanOf, run, showsHan, showsLatin, type LabelSettings } from './label-settings.ts';

/** The order in which subjects are placed among themselves. */
const ORDER = ['place', 'movement', 'event', 'person', 'state', 'river'];
const FIRST = -1000;
const SIZE = 17;
const EVENT_SIZE = 15;
/** From the middle of a lozenge to its name, past the ring that emphasises it, in px. */
const EVENT_OFFSET = 14;
/** How far off a subject’s name looks for room, in px. */
const REACH = 64;
/** Letters of a line of an event’s name. */
const LINE = 25;

const folded = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|[’‘' ]/gu, '')
    .toLowerCase();

const isLatin = ({ face }: LabelRun) => face.startsWith('latin');

/** Whether a text holds a name, whatever its tones and blanks. */
export function bearsName(text: string, name: string): boolean {
  return folded(text).includes(folded(name));
}

/** The lines with names put before that of the first run of a script, where none of that script bears them. */
function withNames(
  lines: LabelLines,
  names: readonly string[],
  belongs: (one: LabelRun) => boolean,
): LabelLines {
  const own = lines.flat().filter(belongs);
  const [first] = own;
  const lacking = names.filter((name) => !own.some(({ text }) => bearsName(text, name)));
  if (!first || lacking.length === 0) return lines;
  const text = [...lacking, first.text].join(' · ');
  return lines.map((runs) => runs.map((one) => (one === first ? { ...one, text } : one)));
}

/** The lines with a name in Latin letters, where there was only Han. */
function withLatin(lines: LabelLines, [name]: readonly string[], settings: LabelSettings): LabelLines {
  const [first] = lines.flat();
  if (!first || name === undefined || !showsLatin(settings) || lines.flat().some(isLatin)) return lines;
  const latin = run(name, 'latin-italic', first.size * 0.86, first.colour, 0, first.size * 0.5);
  return lines.map((runs, i) => (i === 0 ? [...runs, latin] : runs));
}

/** A name in lines of about as many letters. */
function inLines(text: string): string[] {
  const lines = Math.ceil(text.length / LINE);
  const wanted = text.length / lines;
  const result: string[] = [];
  for (const word of text.split(' ')) {
    const last = result.at(-1);
    if (last !== undefined && last.length + word.length / 2 < wanted)
      result[result.length - 1] = `${last} ${word}`;
    else result.push(word);
  }
  return result;
}

/** The name of an event, in the one language of the reader. */
function eventLines({ said }: ToldSubject, settings: LabelSettings): LabelLines {
  const size = EVENT_SIZE * settings.factor;
  const colour = settings.palette.today;
  return settings.language === 'en'
    ? inLines(said.latin.join(' · ')).map((line) => [run(line, 'latin-bold', size, colour)])
    : said.han.map((line) => [run(hanOf(settings, line), 'han-bold', size, colour, 0.02)]);
}

/** The name of a person who is at a place without a column. */
function personLabel(subject: ToldSubject, settings: LabelSettings): PointLabel[] {
  const { key, said, at, power } = subject;
  const [[hanName], [latinName]] = [said.han, said.latin];
  if (!at || hanName === undefined || latinName === undefined) return [];
  const { palette, factor } = settings;
  const size = SIZE * factor;
  const colour = power ? holderColours(palette, power).deep : palette.ink;
  const latin = run(latinName, 'latin-italic', size * 0.84, colour, 0, size * 0.24);
  const han = run(hanOf(settings, hanName), 'han-bold', size, colour, 0.02);
  const runs = [...(showsHan(settings) ? [han] : []), ...(showsLatin(settings) ? [latin] : [])];
  const base = { subject: 'names', halo: haloOf(settings, 2), opacity: 1, at, anchors: AROUND } as const;
  return [{ key, lines: [runs], priority: 0, offset: size, ...base }];
}

/** Whether a candidate is the label of a subject, or one of its labels. */
function isOf({ key, group }: LabelCandidate, subject: ToldSubject): boolean {
  return key === subject.key || group === subject.key || key.startsWith(`${subject.key}:`);
}

function asSubject(candidate: LabelCandidate, subject: ToldSubject, settings: LabelSettings): LabelCandidate {
  const kind = ORDER.indexOf(subject.key.slice(0, subject.key.indexOf(':')));
  const { shorter: _, ...rest } = candidate;
  const { said, at } = subject;
  const both = (lines: LabelLines) => {
    const han = said.han.map((name) => hanOf(settings, name));
    const named = withNames(withLatin(lines, said.latin, settings), han, (one) => !isLatin(one));
    return withNames(named, said.latin, isLatin);
  };
  const own = {
    priority: FIRST + 100 * kind + candidate.priority / 100,
    opacity: 1,
    lines: both(candidate.lines),
  };
  if (isCurved(candidate)) {
    const latin = own.lines.map((runs) => runs.filter(isLatin)).filter((runs) => runs.length > 0);
    return { ...rest, ...own, ...(latin.length > 0 ? { shorter: [latin] } : {}) } as LabelCandidate;
  }
  if (candidate.subject === 'events')
    return {
      ...(rest as PointLabel),
      ...own,
      ...(at ? { at } : {}),
      lines: eventLines(subject, settings),
      anchors: AROUND,
      about: (candidate as PointLabel).symbol?.shift ?? [0, 0],
      offset: EVENT_OFFSET * settings.factor,
      insistent: true,
      reach: REACH * settings.factor,
    };
  const placed = candidate.anchors[0] !== 'centre';
  return {
    ...(rest as PointLabel),
    ...own,
    ...(placed ? { insistent: true, reach: REACH * settings.factor } : {}),
  };
}

/**
 * The candidates of a map on which something is spoken of: its names come first, insist, and are whole. Where the day calls a
 * place or a person otherwise than what is said, both names stand.
 */
export function withSubjects(
  candidates: readonly LabelCandidate[],
  subjects: readonly ToldSubject[],
  settings: LabelSettings,
): readonly LabelCandidate[] {
  if (subjects.length === 0) return candidates;
  const persons = subjects
    .filter(({ key }) => key.startsWith('person:'))
    .flatMap((subject) => personLabel(subject, settings));
  return [...candidates, ...persons].map((candidate) => {
    const subject = subjects.find((one) => isOf(candidate, one));
    return subject ? asSubject(candidate, subject, settings) : candidate;
  });
}
