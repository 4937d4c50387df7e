import type { Atlas } from '../atlas/atlas.ts';
import type { Selection } from '../view/view.ts';
import type { ColumnSetters } from './columns/column-moment.ts';
import type { FetchQueue } from './fetch-queue.ts';
import type { ToldSubject } from '../view/told-subject.ts';
import { targetOf } from './symbols/shown-symbols.ts';
import type { SymbolSetters } from './symbols/symbol-placing.ts';

/** What stands out on the map, and what of a column’s road is told. */
export interface Emphasis {
  /** Shows what is selected, and what is pointed at, at full strength. */
  setSelection(selection: Selection | null, hovered: Selection | null): void;
  /** Places the names of what is spoken of before all others. */
  setSubjects(subjects: readonly ToldSubject[]): void;
  /** Whether the roads that columns have yet to take are hinted. */
  setForesight(foresight: boolean): void;
}

/** The layers that are told, and where what dates a road is fetched. */
export interface EmphasisParts {
  readonly atlas: Atlas;
  readonly columns: Pick<ColumnSetters, 'setEmphasis' | 'setForesight'>;
  readonly symbols: Pick<SymbolSetters, 'setEmphasis' | 'setHovered' | 'setRoadDates' | 'setSubjects'>;
  /** Outlines a chosen prefecture, or none. */
  readonly outline: (prefecture: string | null) => void;
  readonly fetches: FetchQueue;
}

/** Nothing stands out until it is told. */
export function createEmphasis({ atlas, columns, symbols, outline, fetches }: EmphasisParts): Emphasis {
  let selected: Selection | null = null;
  /** The column whose road is dated; whether days to come may be told. */
  let dated: string | null = null;
  let foresight = true;

  /** Dates the road of the selected column, or none; how is fetched when it is first asked for. */
  function dateRoad(): void {
    const id = selected?.kind === 'movement' ? selected.id : null;
    if (id === null && dated === null) return;
    dated = id;
    if (id === null) return symbols.setRoadDates(null);
    fetches.add(async () => {
      const { createRoadDates } = await import('../style/labels/road-dates.ts');
      if (dated === id) symbols.setRoadDates(createRoadDates(atlas, id, foresight));
    });
  }

  return {
    setSelection(selection, hovered) {
      const column = [hovered, selection].find((one) => one?.kind === 'movement');
      columns.setEmphasis(column?.id ?? null);
      if (selection !== selected) {
        symbols.setEmphasis(targetOf(selection));
        const land = [selected, selection].map((one) => (one?.kind === 'prefecture' ? one.id : null));
        if (land[0] !== land[1]) outline(land[1] ?? null);
        selected = selection;
        dateRoad();
      }
      symbols.setHovered(targetOf(hovered));
    },
    setSubjects: (subjects) => symbols.setSubjects(subjects),
    setForesight(next) {
      foresight = next;
      columns.setForesight(next);
      if (dated !== null) dateRoad();
    },
  };
}
