import { RECORD_PAGES, type Fold, type SheetId } from './panels.ts';

/** All that the sheet beside the map can hold. */
export const SHEETS: readonly SheetId[] = [...RECORD_PAGES, 'own-data'];

/** The kinds of entries by which pages can be narrowed. */
export const KINDS_SHOWN: Partial<Record<SheetId, readonly string[]>> = {
  chronicle: [
    'war',
    'diplomacy',
    'control',
    'court',
    'appointment',
    'levy',
    'unrest',
    'ritual',
    'portent',
    'other',
    'shown',
    'left-out',
    'not-yet-shown',
  ],
  disagreements: ['seed', 'annals', 'selected', 'day'],
  article: ['right', 'wrong', 'imprecise', 'unverifiable', 'modern-opinion'],
  people: ['here'],
  offices: ['day'],
};

/** The columns by which each table can be sorted, the first of the tables being the one that opens. */
export const TABLE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  events: ['start', 'end', 'title', 'places', 'people', 'type', 'certainty'],
  movements: ['start', 'end', 'title', 'side', 'type', 'commanders', 'outcome', 'certainty'],
  stops: ['movement', 'number', 'place', 'arrive', 'depart', 'precision', 'text'],
  sieges: ['start', 'end', 'title', 'place', 'besieger', 'defender', 'outcome', 'certainty'],
  places: ['name', 'pinyin', 'other_names', 'modern', 'type', 'certainty'],
  changes: ['day', 'place', 'before', 'after', 'certainty'],
  holders: ['prefecture', 'holder', 'besieged_by', 'since', 'until', 'certainty'],
  frontier: ['number', 'prefecture', 'holder', 'across', 'across_held_by', 'border', 'certainty'],
  differences: ['prefecture', 'before', 'after', 'day', 'certainty'],
};

/** All that can be unfolded. */
export const FOLDS: readonly Fold[] = ['card', 'legend', 'layers', 'evidence', 'note', 'changes'];

/** What stands open on some screens without being asked for. */
export const USUALLY_OPEN: ReadonlySet<Fold> = new Set<Fold>(['legend', 'card']);
