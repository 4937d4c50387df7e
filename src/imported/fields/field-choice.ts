/** Which properties of a file hold what; `null`: none that was chosen. */
export interface FieldChoice {
  readonly start: string | null;
  readonly end: string | null;
  /** One that holds the whole time of a record. */
  readonly date: string | null;
  readonly name: string | null;
  readonly label: string | null;
  readonly colour: string | null;
  readonly group: string | null;
}

/** Nothing chosen: each is found by its name. */
export const NO_FIELDS: FieldChoice = {
  start: null,
  end: null,
  date: null,
  name: null,
  label: null,
  colour: null,
  group: null,
};

/** Whether properties were chosen for the dates: then those alone count. */
export const datesChosen = (chosen: FieldChoice | null): chosen is FieldChoice =>
  chosen !== null && (chosen.start ?? chosen.end ?? chosen.date) !== null;
