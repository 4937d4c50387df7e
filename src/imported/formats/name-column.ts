import { fieldMeaning } from '../fields/field-names.ts';
import { LAND_RANK, THING_RANK, thingMeaning } from '../fields/thing-meaning.ts';
import { columnsThat, headingLetters, LOOKED_AT, type Cells } from './cells.ts';
import { readDegrees } from './read-degrees.ts';
import { readPair } from './read-pair.ts';
import { list, HEADING_NAMES, headingWords, findHeading, meant } from './heading-names.ts';
import { isDated } from './time-columns.ts';

/** Columns that say which animal, or of what kind, a row is. */
const TAXA = list('site individuallocalidentifier animalid commonname vernacularname species scientificname');

const LONGEST_NAME = 80;

/** Whether a cell is the number of a record with letters before it, as USC00240056. */
const isCodeNumber = (cell: string) => /^\s*[a-z]{0,6}[ _-]?\d{4,}\s*$/i.test(cell);

/** Headings of a place alone. */
const PLACES = new Set(list('place places location locality lieu ort lugar luogo 地點 地点 場所 장소'));

/** Whether a heading ends with the word for a name, and not for that of a land, of a kind or of one among several. */
function isCalledName(heading: string): boolean {
  const meaning = fieldMeaning(heading);
  return (
    meaning?.role === 'name' &&
    meaning.sure &&
    /^names?$/.test(headingWords(heading).at(-1) ?? '') &&
    !headingWords(heading).some((word) =>
      /^(?:country|county|state|province|region|taxon|canonical|agency|street|study|provider|common|scientific|species)$/.test(
        word,
      ),
    )
  );
}

/** Where a column says which animal, or of what kind, a row is: a name of the row itself before that; `null`: there is no such. */
function nameBesideTaxa(headings: readonly string[]): string | null {
  const taxon = findHeading(headings, TAXA);
  return taxon === null ? null : (headings.find((heading) => isCalledName(heading)) ?? taxon);
}

/** The heading of a settlement or a person, where a row has no other name; `null`: none. */
function likelyName(headings: readonly string[]): string | null {
  const ranked = headings.flatMap((heading) => {
    const meaning = fieldMeaning(heading);
    return meaning?.role === 'name' && meaning.rank < LAND_RANK ? [{ heading, rank: meaning.rank }] : [];
  });
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.heading ?? null;
}

/** Headings of who took part, or told it, and of remarks. */
const OF_PARTIES =
  /^(?:(?:assoc_?)?(?:actor|side|party|belligerent|participant|source|agency|reporter|observer)s?[ _]?[12ab]?|winner|victor|loser|sieger|vainqueur|vincitore|ganador|outcome|result|notes?|remarks?|comments?|memo|bemerkung(?:en)?|anmerkung(?:en)?|remarques?|observaciones|note|备注|備註|備考|비고)$/i;

/** Last words of headings under which the kind of a thing stands. */
const OF_KINDS = /^(?:type|category|class|kind|status|typ|tipo|categorie|kategorie|classe)$/;

/** Whether a heading is of one of several names, or of what was measured. */
function isOtherName(heading: string): boolean {
  const meaning = fieldMeaning(heading);
  return meaning?.role === 'name' && meaning.rank > LAND_RANK;
}

/** The first column of texts that say nothing else: what a row is called where no heading says it. */
function firstOfTexts(
  headings: readonly string[],
  rows: readonly Cells[],
  taken: readonly (string | null)[],
): string | null {
  const texts = columnsThat(
    headings,
    rows,
    (cell) =>
      /\p{L}/u.test(cell) &&
      cell.length <= LONGEST_NAME &&
      !/^[NESW]{1,3}$/.test(cell.trim()) &&
      !isDated(cell) &&
      !/^https?:|^[[{#]/.test(cell.trim()) &&
      readDegrees(cell) === null,
  );
  const isRegion = (heading: string) =>
    /^(?:country|county|state|province|region|continent|nation|district|borough|admin\d?)$/.test(
      headingWords(heading).at(-1) ?? '',
    );
  const isId = (heading: string) =>
    /^(?:uuid|guid|code|nr|no|fid|oid|gid|objectid|ref|reference|key|hash)$/.test(
      headingWords(heading).at(-1) ?? '',
    ) || headingWords(heading).includes('id');
  const free = texts.filter(
    (heading) =>
      !isId(heading) &&
      !taken.includes(heading) &&
      !(fieldMeaning(heading)?.sure ?? false) &&
      !isOtherName(heading),
  );
  const values = (heading: string) => {
    const at = headings.indexOf(heading);
    return rows.slice(0, LOOKED_AT).flatMap((row) => (row[at]?.trim() ? [row[at].trim()] : []));
  };
  // a kind or a person is told of many rows, a name of few
  const several = free.filter((heading) => new Set(values(heading)).size * 2 > values(heading).length);
  const isKind = (heading: string) => OF_KINDS.test(headingWords(heading).at(-1) ?? '');
  const isCode = (heading: string) =>
    values(heading).every((value) => /^(?:[\p{Lu}\d_-]{2,3}|\p{Ll}{1,2})$/u.test(value));
  const isParty = (heading: string) => OF_PARTIES.test(heading);
  return (
    several.find((one) => !isRegion(one) && !isKind(one) && !isCode(one) && !isParty(one)) ??
    headings.find(
      (heading) => PLACES.has(headingLetters(heading)) && several.length > 0 && !taken.includes(heading),
    ) ??
    several.find((heading) => !isKind(heading) && !isCode(heading) && !isParty(heading)) ??
    several.find((heading) => !isRegion(heading) && !isKind(heading) && !isCode(heading)) ??
    several.find((heading) => !isKind(heading) && !isCode(heading)) ??
    several.find((heading) => !isRegion(heading) && !isKind(heading)) ??
    several.find((heading) => !isRegion(heading)) ??
    several[0] ??
    null
  );
}

/** The column of what a row is called, beside those that are `taken`; `null`: none. */
export function nameColumn(
  headings: readonly string[],
  rows: readonly Cells[],
  taken: readonly (string | null)[],
): string | null {
  const others = headings.filter((heading) => !taken.includes(heading));
  const texts = columnsThat(
    headings,
    rows,
    (cell) => /\p{L}{2}/u.test(cell) && !isCodeNumber(cell) && !isDated(cell) && readPair(cell) === null,
  );
  const called = findHeading(others, HEADING_NAMES.name);
  // a thing before the place where it stands
  const codes = columnsThat(headings, rows, isCodeNumber);
  const place =
    called ??
    nameBesideTaxa(others) ??
    meant(
      others.filter((heading) => !codes.includes(heading)),
      'name',
    );
  const thing =
    place !== null && (PLACES.has(headingLetters(place)) || (thingMeaning(place)?.rank ?? 0) > THING_RANK)
      ? others.find((heading) => texts.includes(heading) && fieldMeaning(heading)?.rank === THING_RANK)
      : undefined;
  const name =
    thing ??
    place ??
    likelyName(others.filter((heading) => texts.includes(heading))) ??
    findHeading(others, ['id']);
  return name !== null && headingLetters(name) !== 'id'
    ? name
    : (firstOfTexts(headings, rows, taken) ?? name);
}
