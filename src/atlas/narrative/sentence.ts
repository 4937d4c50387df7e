import type { JulianDay } from '../../time/julian-day.ts';

/** What a sentence can be about. */
type SubjectKind =
  | 'era'
  | 'chapter'
  | 'event'
  | 'siege'
  | 'movement'
  | 'prefecture'
  | 'power'
  | 'line'
  | 'frontier';

/** Something of the record that a sentence names, with the words that name it there. */
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly text: string;
  /** The day to look at it, where that is not the day of the account. */
  readonly day?: JulianDay;
}

/** A run of words, or the name of a subject. */
export type Piece = string | Subject;

/** One sentence: its pieces in order, the words they make, and everything it names. */
export interface Sentence {
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly about: readonly Subject[];
}

/** Sentences under one heading. */
export interface AccountSection {
  readonly id: string;
  readonly heading: string;
  readonly sentences: readonly Sentence[];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Makes a sentence of its pieces; it opens with a capital. `silent` are subjects it tells of without naming them. */
export function sentence(pieces: readonly Piece[], silent: readonly Subject[] = []): Sentence {
  const full = pieces.filter((piece) => piece !== '');
  const opened = full.map((piece, i): Piece => {
    if (i > 0) return piece;
    return typeof piece === 'string' ? capital(piece) : { ...piece, text: capital(piece.text) };
  });
  return {
    pieces: opened,
    text: opened.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''),
    about: [...opened.filter((piece) => typeof piece !== 'string'), ...silent],
  };
}

/** Pieces from a template: say`${place} passes to ${power}.`; a list among the values is spread. */
export function say(
  strings: TemplateStringsArray,
  ...values: readonly (Piece | readonly Piece[])[]
): Piece[] {
  return strings.flatMap((text, i) => {
    const value = values[i];
    if (value === undefined) return [text];
    return [
      text,
      ...(typeof value === 'string' || !Array.isArray(value) ? [value as Piece] : (value as Piece[])),
    ];
  });
}
