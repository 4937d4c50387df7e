/** The id of the field of the search. */
export const SEARCH_FIELD = 'finding-search';

/** Goes to the field of the search where it is open, with what stands in it selected, so that what is typed replaces it. */
export function goToSearchField(): void {
  const field = document.getElementById(SEARCH_FIELD);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
