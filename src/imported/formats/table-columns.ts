import type { FieldRole } from '../fields/field-meaning.ts';
import { fieldMeaning, isCountUnder } from '../fields/field-names.ts';
import { isReading } from '../dates/date-reading.ts';
import { hintsOfName } from '../dates/date-hints.ts';
import { readDate } from '../dates/read-date.ts';
import { dateFamily } from '../fields/date-parts.ts';
import { axisOfName, besideAxis } from '../fields/axis-of-name.ts';
import { areEnds, pairedEnds } from '../fields/paired-ends.ts';
import { plainWord } from '../fields/words-of-name.ts';
import { LAND_RANK, THING_RANK } from '../fields/thing-meaning.ts';
import { looksLikeDate } from '../fields/looks-like-date.ts';
import type { TableColumns } from '../imported-file.ts';
import { columnsThat, headingLetters, LOOKED_AT, type Cells } from './cells.ts';
import { withoutClocks, yearColumn } from './date-columns.ts';
import { readDegrees } from './read-degrees.ts';
import { readPair } from './read-pair.ts';

const list = (words: string): readonly string[] => words.split(' ');
/** Headings by their letters and figures alone, the more particular first. */
const NAMES = {
  lon: list(
    'decimallongitude longitudedecimal lon lng long longitude xcoord xcoordinate xcoor coordx coordinatex lonwgs84 lngwgs84 wgs84lon wgslon longdd londd lngdd ddlong ddlon longdec londec declong declon decdege decimale pointx xlong xlon lonx longx mapx centroidx centerx xmin reprlong reprlongitude gpslon gpslng gpslong gpslongitude longitud longitudine laenge länge längengrad laengengrad geolänge долгота довгота 경도 boylam kinhdo dlugoscgeograficzna długośćgeograficzna dlugosc długość zemepisnadelka lengtegraad pituusaste geographischelange geographischelänge geografischelänge ostlichelange östlichelänge coordenadax wgs84long 經度 经度 経度 東經 东经 東経 東經度 东经度 西經 西经 x座標 x坐标 x坐標 xzuobiao 座標x 坐标x x easting eastings utme utmeasting utmx ostwert rechtswert este estx rdx',
  ),
  lat: list(
    'decimallatitude latitudedecimal lat latitude ycoord ycoordinate ycoor coordy coordinatey latwgs84 wgs84lat wgslat latdd ddlat latdec declat decdegn decimaln pointy ylat laty mapy centroidy centery ymin reprlat reprlatitude gpslat gpslatitude latitud latitudine breite breitengrad geobreite широта 위도 enlem vido szerokoscgeograficzna szerokośćgeograficzna szerokosc szerokość zemepisnasirka breedtegraad leveysaste geographischebreite geografischebreite nordlichebreite nördlichebreite coordenaday 緯度 纬度 北緯 北纬 北緯度 北纬度 南緯 南纬 y座標 y坐标 y坐標 座標y 坐标y y northing northings utmn utmnorthing utmy nordwert hochwert norte nordy rdy',
  ),
  wkt: list(
    'wkt geom geometry thegeom geowkt wktgeom wktgeometry shape shapewkt geojson geometrygeojson geomgeojson geojsongeometry wkb geomwkb ewkb wkbgeometry footprintwkt spatialcoverage 幾何 几何',
  ),
  pair: list(
    'coordinates coordinate coords coord latlon latlng latlong lonlat lnglat longlat latitudelongitude longitudelatitude location position geopoint geolocation geocoordinates geo gps gpscoordinates wgs84 point place latlongdecimal coordinatelocation p625 座標 坐标 坐標 經緯度 经纬度 地理座標 地理坐标 位置 coordenadas coordonnées koordinaten coordinate координаты',
  ),
  start: list(
    'startdate start begin begindate startyear from validfrom datefrom yearfrom fromdate fromyear date year when eventdate timestamp datetime 始 起 起始 開始 开始 日期 年 begyr beg bgyr begyear beginyear mindate firstyear 始年 起年 起始年 开始日期 開始日期 起始日期 始於 始于 起於 起于 自 起訖 開始時間 开始时间 起始時間 起始时间 開始年 开始年 始建 始置 建置年 建置 年份 年代 時間 时间 公元 西元 西元年 公元年 紀年 纪年 発生日 startdateedtf',
  ),
  end: list(
    'enddate end endyear to validto dateto yearto todate toyear until endyr maxdate lastyear 終 止 終止 终止 結束 结束 訖 讫 迄 終年 终年 迄年 訖年 讫年 止年 结束日期 結束日期 終止日期 终止日期 終於 终于 止於 止于 迄於 迄于 訖於 讫于 至 結束時間 结束时间 終止時間 终止时间 結束年 结束年 廢置年 废置年 廢年 废年 enddateedtf',
  ),
  name: list(
    'title name label headline textheadline itemlabel placelabel fullname displayname officialname objectname place placename toponym sitename titleen nameen placeen titlezh namezh placezh noms names namen nombres nomi 名稱 名称 名 地名 名字 標題 标题 題名 题名 namech namechs namecht namept namepy 地點 地点 站名 州名 府名 縣名 县名 事件 事件名 遺址名 nombre nom bezeichnung event',
  ),
} as const;
/** Columns that say which animal, or of what kind, a row is. */
const TAXA = list('site individuallocalidentifier animalid commonname vernacularname species scientificname');
/** Columns that name one date for both ends. */
const ONE_DATE = new Set(
  list(
    'date year when eventdate timestamp datetime 日期 年 年份 年代 時間 时间 公元 西元 西元年 公元年 紀年 纪年',
  ),
);
/** Words of a heading that mean a beginning and an end, and those that may stand beside them. */
const WORDS = {
  start: /^(?:start|starts|started|begin|begins|began|beginning|from|since|first|earliest)$/,
  end: /^(?:end|ends|ended|ending|to|until|till|last|latest)$/,
} as const;
const BESIDE =
  /^(?:date|dated|year|day|month|time|of|the|in|by|mention|mentioned|attestation|attested|recorded|reign|rule|julian|gregorian|ce|ad|yr|)$/;
const LONGEST_NAME = 80;

const words = (heading: string) =>
  heading
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

function find(headings: readonly string[], names: readonly string[], meant?: RegExp): string | null {
  const plain = headings.map((heading) => headingLetters(heading) || heading.trim().toLowerCase());
  const bare = plain.map(plainWord);
  for (const name of names) {
    const at = plain.indexOf(name);
    const without = at >= 0 ? at : bare.indexOf(name);
    if (without >= 0) return headings[without] ?? null;
  }
  if (!meant) return null;
  const near = headings.findIndex((heading) => {
    const parts = heading
      .trim()
      .toLowerCase()
      .split(/[_\s]+|[^\p{L}\p{N}]+/u);
    return (
      parts.some((part) => meant.test(part)) && parts.every((part) => meant.test(part) || BESIDE.test(part))
    );
  });
  return headings[near] ?? null;
}

/** Which coordinate a property is by its name, where it says so; else `null`. */
export function fieldAxis(name: string): 'lon' | 'lat' | null {
  const plain = headingLetters(name) || name.trim().toLowerCase();
  for (const letters of [plain, plainWord(plain)])
    for (const axis of ['lon', 'lat'] as const) if (NAMES[axis].includes(letters)) return axis;
  return axisOfName(name);
}

/** The columns whose headings say longitude and latitude, and no other word of weight; `null`: they do not. */
function axesByWords(headings: readonly string[]): readonly [lon: string, lat: string] | null {
  const of = (axis: 'lon' | 'lat') => headings.find((heading) => fieldAxis(heading) === axis);
  const [lon, lat] = [of('lon'), of('lat')];
  return lon === undefined || lat === undefined ? null : [lon, lat];
}

/** Two columns whose headings say longitude and latitude beside the same other words, as `start_lng` and `start_lat`. */
function axesAmongWords(headings: readonly string[]): readonly [lon: string, lat: string] | null {
  const found = headings.flatMap((heading) => {
    const beside = besideAxis(heading);
    return beside ? [{ heading, ...beside }] : [];
  });
  for (const one of found) {
    const other = found.find(({ axis, rest }) => axis === 'lat' && rest === one.rest);
    if (one.axis === 'lon' && other) return [one.heading, other.heading];
  }
  return null;
}

const isShape = (cell: string) =>
  /^\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:Z?M?\s*\(|ZM?\b|M\b|EMPTY)/i.test(
    cell,
  ) ||
  /^\s*\[\s*\[\s*\[?\[?\s*-?\d+(?:\.\d+)?\s*,\s*-?\d/.test(cell) ||
  /^\s*\{\s*"(?:type|coordinates|geometry)"/.test(cell) ||
  /^\s*0[01][0-9a-f]{40,}\s*$/i.test(cell);

/** A pair that cannot be anything else: it has fractions, or says what it is. */
const isPlainPair = (cell: string) => {
  const pair = readPair(cell);
  return (
    pair !== null &&
    (pair.order !== null ||
      pair.values.every((value) => !Number.isInteger(value)) ||
      /\d\.\d+\D+\d+\.\d/.test(cell))
  );
};

function placeColumns(
  headings: readonly string[],
  rows: readonly Cells[],
): Pick<TableColumns, 'lon' | 'lat' | 'wkt'> {
  const none = { lon: null, lat: null, wkt: null };
  const [lon, lat] = [find(headings, NAMES.lon), find(headings, NAMES.lat)];
  const shapes = columnsThat(headings, rows, isShape);
  const named = find(headings, NAMES.wkt);
  const wkt = named !== null && shapes.includes(named) ? named : (shapes[0] ?? null);
  if (wkt !== null) return { lon, lat, wkt };
  if (lon !== null && lat !== null && lon !== lat) return { ...none, lon, lat };
  const axes = axesAmongWords(headings) ?? axesByWords(headings);
  if (axes) return { ...none, lon: axes[0], lat: axes[1] };
  const pairs = columnsThat(headings, rows, (cell) => readPair(cell) !== null);
  const pair = find(pairs, NAMES.pair) ?? columnsThat(headings, rows, isPlainPair)[0] ?? null;
  if (pair !== null) return { ...none, wkt: pair };
  // no heading says it, but letters or words behind the figures do
  const said = (axis: 'lon' | 'lat') =>
    columnsThat(headings, rows, (cell) => readDegrees(cell)?.axis === axis)[0] ?? null;
  const [east, north] = [lon ?? said('lon'), lat ?? said('lat')];
  if (east !== null && north !== null && east !== north) return { ...none, lon: east, lat: north };
  return { lon, lat, wkt: named };
}

/** The heading that is known to mean that beyond doubt, in any case and many languages, as properties are; `null`: none. */
function meant(headings: readonly string[], role: FieldRole): string | null {
  const rank = (heading: string) => fieldMeaning(heading)?.rank ?? 0;
  const known = headings.filter((heading) => {
    const meaning = fieldMeaning(heading);
    return meaning?.role === role && meaning.sure;
  });
  return known.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Whether a cell is a date; of one that is a number alone, whether it may be a year. */
const isDated = (cell: string) => {
  const text = cell.trim();
  if (/^[-+]?\d+$/.test(text))
    return text.startsWith('-') ? text.length <= 6 : /^\d{3,4}$|^[12]\d{7}$|^\d{10}$|^\d{13}$/.test(text);
  if (/^\d{1,2}:\d\d/.test(text)) return false;
  return looksLikeDate(text) || isReading(readDate(text, 'gregorian'));
};

/** The heading that may mean that among other things, whose cells are mostly dates; `null`: none. */
function loosely(
  headings: readonly string[],
  rows: readonly Cells[],
  role: 'start' | 'end' | 'date',
): string | null {
  const rank = (heading: string) => fieldMeaning(heading)?.rank ?? 0;
  const dated = columnsThat(headings, rows, isDated);
  const full = columnsThat(headings, rows, (cell) => /^\s*\d{4}-\d\d-\d\d/.test(cell));
  return (
    dated
      .filter(
        (heading) =>
          headingLetters(heading).length > 1 ||
          full.includes(heading) ||
          !/^[a-z]$/i.test(headingLetters(heading)),
      )
      .filter((heading) => fieldMeaning(heading)?.role === role)
      .filter(
        (heading) => !columnsThat(headings, rows, (cell) => isCountUnder(heading, cell)).includes(heading),
      )
      .toSorted((a, b) => rank(a) - rank(b))[0] ?? null
  );
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
      words(heading).at(-1) ?? '',
    );
  const isId = (heading: string) =>
    /^(?:uuid|guid|code|nr|no|fid|oid|gid|objectid|ref|reference|key|hash)$/.test(
      words(heading).at(-1) ?? '',
    ) || words(heading).includes('id');
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
  const isKind = (heading: string) => OF_KINDS.test(words(heading).at(-1) ?? '');
  const isCode = (heading: string) => values(heading).every((value) => /^[\p{Lu}\d_-]{2,3}$/u.test(value));
  const isParty = (heading: string) => OF_PARTIES.test(heading);
  return (
    several.find((one) => !isRegion(one) && !isKind(one) && !isCode(one) && !isParty(one)) ??
    headings.find(
      (heading) => PLACES.has(headingLetters(heading)) && several.length > 0 && !taken.includes(heading),
    ) ??
    several.find((heading) => !isRegion(heading) && !isKind(heading) && !isCode(heading)) ??
    several.find((heading) => !isRegion(heading) && !isKind(heading)) ??
    several.find((heading) => !isRegion(heading)) ??
    several[0] ??
    null
  );
}

/** Whether a heading ends with the word for a name, and not for that of a land, of a kind or of one among several. */
function isCalledName(heading: string): boolean {
  const meaning = fieldMeaning(heading);
  return (
    meaning?.role === 'name' &&
    meaning.sure &&
    /^names?$/.test(words(heading).at(-1) ?? '') &&
    !words(heading).some((word) =>
      /^(?:country|county|state|province|region|taxon|canonical|agency|street|study|provider|common|scientific|species)$/.test(
        word,
      ),
    )
  );
}

/** Where a column says which animal, or of what kind, a row is: a name of the row itself before that; `null`: there is no such. */
function nameBesideTaxa(headings: readonly string[]): string | null {
  const taxon = find(headings, TAXA);
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
  /^(?:(?:assoc_?)?(?:actor|side|party|belligerent|participant|source|agency|reporter|observer)s?[ _]?[12ab]?|notes?|remarks?|comments?|memo|bemerkung(?:en)?|anmerkung(?:en)?|remarques?|observaciones|note|备注|備註|備考|비고)$/i;
/** Last words of headings under which the kind of a thing stands. */
const OF_KINDS = /^(?:type|category|class|kind|status|typ|tipo|categorie|kategorie|classe)$/;
/** Whether a heading is of one of several names, or of what was measured. */
function isOtherName(heading: string): boolean {
  const meaning = fieldMeaning(heading);
  return meaning?.role === 'name' && meaning.rank > LAND_RANK;
}

/** Headings of the day on which a ship was lost. */
const LOST =
  /(?:^|[^a-z])(?:lost|sunk|sank|sinking|wrecked|foundered|stranded|naufragio|naufrage|untergang|gesunken)(?:[^a-z]|$)/i;
/** Headings of a place alone. */
const PLACES = new Set(list('place places location locality lieu ort lugar luogo 地點 地点 場所 장소'));
/** Headings of a beginning alone, without those of one date. */
const BEGINNINGS = NAMES.start.filter((name) => !ONE_DATE.has(name));
/** Headings of a year alone. */
const YEAR_ALONE = /^(?:year|yr|jahr|annee|año|ano|anno|rok|год|年|年份|年代)$/;

/** The column of one date: of several the one that says more than the year, if most of its cells are filled with dates; `null`: none. */
function wholeDate(headings: readonly string[], rows: readonly Cells[]): string | null {
  const best = find(headings, [...ONE_DATE]) ?? meant(headings, 'date');
  if (best === null || !YEAR_ALONE.test(headingLetters(best))) return best;
  const others = headings.filter(
    (heading) =>
      fieldMeaning(heading)?.role === 'date' &&
      !YEAR_ALONE.test(headingLetters(heading)) &&
      !/year|time|[年时時]/i.test(heading),
  );
  return (
    columnsThat(others.length > 0 ? headings : [], rows, isDated).find((one) => others.includes(one)) ?? best
  );
}

/** Whether the cells of a column whose heading may mean other things, as `from`, are words that are no dates. */
const isOfWords = (headings: readonly string[], rows: readonly Cells[], heading: string): boolean =>
  !(fieldMeaning(heading)?.sure ?? false) &&
  columnsThat(
    headings,
    rows,
    (cell) =>
      /^[\p{Script=Latin}\p{Script=Cyrillic}\s'’.,()-]+$/u.test(cell.trim()) &&
      /\p{L}{2}/u.test(cell) &&
      !isDated(cell) &&
      !SILENCE.test(cell.trim()),
  ).includes(heading);
/** What people write where they know of no date, or of no end. */
const SILENCE =
  /^(?:unknown|present|now|today|ongoing|current|open|none|null|n\/?a|undated|unbekannt|inconnu|heute)$/i;

/** Whether a heading says that its years are calibrated, or of an era. */
const isCalibrated = (heading: string): boolean =>
  /(?:^|[^a-z])(?:cal|calibrated|calib|bce?|ad|ce)(?:[^a-z]|$)|^cal(?:bp|bc|ad)/i.test(heading);

/** Whether a table lists ages of a laboratory with their uncertainty, which count back from 1950. */
const isRadiocarbon = (headings: readonly string[]): boolean =>
  headings.some((heading) =>
    /^lab(?:id|code|nr|number|no|oratory|oratorycode|ref)?$/.test(headingLetters(heading)),
  ) &&
  headings.some((heading) =>
    /^(?:uncertainty|error|std|sd|stdev|sigma|plusminus|c14std)$/.test(headingLetters(heading)),
  );

/** Two columns of dates whose headings are the same but for a word of a beginning and one of an end, or a figure: Baptisms from, Baptisms to; year1, year2. */
function pairOfEnds(
  headings: readonly string[],
  rows: readonly Cells[],
): Pick<TableColumns, 'start' | 'end'> {
  const [start, end] = pairedEnds(columnsThat(headings, rows, isDated), true) ?? [null, null];
  return { start, end };
}

/** The dates that columns hold: where nothing is there for a beginning, one date beside an end is it. */
function dateColumns(
  headings: readonly string[],
  rows: readonly Cells[],
): Pick<TableColumns, 'start' | 'end'> {
  if (isRadiocarbon(headings)) {
    // ages by radiocarbon are no years of an era, unless they are calibrated
    const [start, end] = pairedEnds(columnsThat(headings, rows, isDated).filter(isCalibrated), true) ?? [];
    return { start: start ?? null, end: end ?? null };
  }
  const likely = likelyDates(...withoutClocks(headings, rows));
  const { start, end } = betterPair(headings, rows, likely) ?? likely;
  if (start === null && end === null) {
    const dated = columnsThat(headings, rows, isDated);
    const year = dated.find((heading) => dateFamily(headings, heading)?.year === heading) ?? null;
    return { start: year, end: year };
  }
  return { start: yearColumn(headings, rows, start), end: yearColumn(headings, rows, end) };
}

/**
 * Two columns of dates that are called alike but for the words start and end, before two that are not: Object Begin Date and
 * Object End Date beside an AccessionYear; of one date alone, its second beside it; `null`: those taken are alike, or none are.
 */
function betterPair(
  headings: readonly string[],
  rows: readonly Cells[],
  { start, end }: Pick<TableColumns, 'start' | 'end'>,
): Pick<TableColumns, 'start' | 'end'> | null {
  if (start === null || end === null) return null;
  const dated = columnsThat(headings, rows, isDated);
  const known = dated.filter((heading) => fieldMeaning(heading) !== null);
  const pair =
    start === end
      ? /1\s*$/.test(start)
        ? pairedEnds([start, ...dated], true)
        : null
      : areEnds(start, end)
        ? null
        : pairedEnds(known, false);
  return pair && { start: pair[0], end: pair[1] };
}

function likelyDates(
  headings: readonly string[],
  rows: readonly Cells[],
): Pick<TableColumns, 'start' | 'end'> {
  const best = wholeDate(headings, rows);
  // when a form was sent says the least
  const sent = best !== null && headingLetters(best) === 'timestamp';
  const told = (['start', 'end', 'date'] as const).some((role) => {
    const loose = loosely(headings, rows, role);
    return loose !== null && loose !== best;
  });
  const single = sent && told ? null : best;
  const likely = headings.filter((heading) => !isOfWords(headings, rows, heading));
  const begins = find(likely, BEGINNINGS) ?? meant(headings, 'start');
  const start =
    begins ??
    single ??
    find(sent && told ? likely.filter((one) => one !== best) : likely, NAMES.start, WORDS.start);
  const end = find(likely, NAMES.end, WORDS.end) ?? meant(headings, 'end');
  if (start !== null && (end !== null || start === single || ONE_DATE.has(headingLetters(start))))
    return { start, end: end ?? start };
  const [first, ends] = [start ?? loosely(headings, rows, 'start'), end ?? loosely(headings, rows, 'end')];
  // of a ship that was built, the day on which it was lost
  const lost =
    first !== null && ends === null
      ? columnsThat(headings, rows, isDated).find((one) => LOST.test(one))
      : undefined;
  if (lost !== undefined) return { start: lost, end: lost };
  if (first !== null) return { start: first, end: ends };
  const loose = loosely(headings, rows, 'date');
  if (loose === null && ends === null) return pairOfEnds(headings, rows);
  return { start: loose, end: ends ?? loose };
}

/** Names whose figures are no years. */
const NO_YEARS =
  /^(?:.*[_ ]?(?:id|code|no|nr|number|count|zip|phone|tel|pages?|size|area|length|height|depth|elev\w*|alt\w*|pop\w*|rank|price|cost|weight|temp\w*|speed|distance|duration|capacity|members|deaths|casualties|strength))$/i;

/**
 * The dates of a table that has a column of an end alone: where it has one other column of dates, or several that say the same
 * days, and those lie before the end in all rows, they are the beginning; where they lie behind it, they are the end.
 */
function withOtherEnd(
  headings: readonly string[],
  rows: readonly Cells[],
  dates: Pick<TableColumns, 'start' | 'end'>,
  { lon, lat, wkt }: Pick<TableColumns, 'lon' | 'lat' | 'wkt'>,
): Pick<TableColumns, 'start' | 'end'> {
  const { start, end } = dates;
  if (start !== null || end === null) return dates;
  const read = (row: Cells, heading: string) =>
    readDate(row[headings.indexOf(heading)] ?? '', 'gregorian', hintsOfName(heading));
  /** Whether another column of ends tells other days. */
  const differs = (heading: string) =>
    rows.slice(0, LOOKED_AT).some((row) => {
      const [one, last] = [read(row, heading), read(row, end)];
      return isReading(one) && isReading(last) && Math.abs(one.start - last.start) > 1;
    });
  const others = columnsThat(headings, rows, isDated).filter(
    (heading) =>
      ![end, lon, lat, wkt].includes(heading) &&
      !NO_YEARS.test(heading) &&
      (fieldMeaning(heading)?.role !== 'end' || differs(heading)),
  );
  const [other] = others;
  if (other === undefined) return dates;
  const sides = new Set<string>();
  for (const row of rows.slice(0, LOOKED_AT)) {
    const [last, ...firsts] = [end, ...others].map((heading) => read(row, heading));
    if (!last || !isReading(last)) continue;
    for (const one of firsts) {
      const [first] = firsts;
      if (!isReading(one) || !first || !isReading(first)) continue;
      if (Math.abs(one.start - first.start) > 1) return dates;
      sides.add(one.start < last.end ? 'before' : 'behind');
    }
  }
  if (sides.size !== 1) return dates;
  return sides.has('before') ? { start: other, end } : { start: end, end: other };
}

/** Guesses from its heading, and where that does not say it from its cells, what each column holds. */
export function guessColumns(headings: readonly string[], rows: readonly Cells[]): TableColumns {
  const places = placeColumns(headings, rows);
  const dates = withOtherEnd(headings, rows, dateColumns(headings, rows), places);
  const taken = [places.lon, places.lat, places.wkt, dates.start, dates.end];
  const others = headings.filter((heading) => !taken.includes(heading));
  const texts = columnsThat(
    headings,
    rows,
    (cell) => /\p{L}{2}/u.test(cell) && !isDated(cell) && readPair(cell) === null,
  );
  const called = find(others, NAMES.name);
  // a thing before the place where it stands
  const thing =
    called !== null && PLACES.has(headingLetters(called))
      ? others.find((heading) => texts.includes(heading) && fieldMeaning(heading)?.rank === THING_RANK)
      : undefined;
  const name =
    thing ??
    called ??
    nameBesideTaxa(others) ??
    meant(others, 'name') ??
    likelyName(others.filter((heading) => texts.includes(heading))) ??
    find(others, ['id']);
  return {
    ...places,
    ...dates,
    name:
      name !== null && headingLetters(name) !== 'id' ? name : (firstOfTexts(headings, rows, taken) ?? name),
  };
}

/** What a column is called whose date is that of the record, and not of the file. */
const NAMED_DATE = /attest|date$|^when$|edtf|日期|^datum$|^fecha$|^дата$/i;

/** The column of one date that stands beside columns of a beginning and an end, or of years beside that of a date; `null`: none. */
export function singleDate(headings: readonly string[], { start, end }: TableColumns): string | null {
  if (start === null) return null;
  if (start === end)
    return headings.find((heading) => heading !== start && YEAR_ALONE.test(headingLetters(heading))) ?? null;
  const date = meant(headings, 'date');
  return date === end || date === null || !NAMED_DATE.test(date) ? null : date;
}

/** Whether columns say where a row is. */
export const hasPlace = ({ lon, lat, wkt }: TableColumns): boolean =>
  wkt !== null || (lon !== null && lat !== null);
