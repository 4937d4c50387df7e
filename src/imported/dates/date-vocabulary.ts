/** The months by their names in English, German, French, Spanish, Italian, Portuguese and Dutch, folded, with short forms. */
const MONTH_NAMES: readonly string[] = [
  'january janvier janv enero ene gennaio genn gen januar janner jaenner jan janeiro januari',
  'february fevrier febr fevr fev febrero febbraio febbr februar feber feb fevereiro februari',
  'march marz maerz mrz mars marzo marco maart mrt mar',
  'april avril avr abril abr aprile apr',
  'may mai mayo maggio magg mag maio mei',
  'june juin junio giugno giu juni jun junho',
  'july juillet juil julio luglio lug juli jul julho',
  'august aout agosto ago ag augustus aug',
  'september sept septembre septiembre setiembre settembre sett sep setembro',
  'october octobre octubre ottobre ott oktober okt oct outubro',
  'november novembre noviembre nov novembro',
  'december decembre diciembre dicembre dic dezember dez dec dezembro',
];
/** The same in further languages: Russian, Polish, Czech, Turkish, Hungarian, Romanian, Ukrainian, Greek, Arabic, the north. */
const FURTHER_MONTHS: readonly string[] = [
  'январь января янв styczen stycznia leden ledna ocak ianuarie січень січня ιανουαριου ιανουαριος يناير tammikuu tammikuuta',
  'февраль февраля фев luty lutego unor unora subat februarie лютий лютого φεβρουαριου φεβρουαριος فبراير helmikuu helmikuuta',
  'март марта мар marzec marca brezen brezna marcius martie marts березень березня μαρτιου μαρτιος مارس maaliskuu maaliskuuta',
  'апрель апреля апр kwiecien kwietnia duben dubna aprilis aprilie квітень квітня απριλιου απριλιος أبريل ابريل huhtikuu huhtikuuta',
  'май мая maj maja kveten kvetna mayıs majus травень травня μαιου μαιος مايو toukokuu toukokuuta',
  'июнь июня июн czerwiec czerwca cerven cervna haziran junius iunie червень червня ιουνιου ιουνιος يونيو kesakuu kesakuuta',
  'июль июля июл lipiec lipca cervenec cervence temmuz julius iulie липень липня ιουλιου ιουλιος يوليو heinakuu heinakuuta',
  'август августа авг sierpien sierpnia srpen srpna agustos augusti серпень серпня αυγουστου αυγουστος أغسطس اغسطس elokuu elokuuta',
  'сентябрь сентября сен wrzesien wrzesnia zari eylul szeptember septembrie вересень вересня σεπτεμβριου σεπτεμβριος سبتمبر syyskuu syyskuuta',
  'октябрь октября окт pazdziernik pazdziernika rijen rijna ekim octombrie жовтень жовтня οκτωβριου οκτωβριος أكتوبر اكتوبر lokakuu lokakuuta',
  'ноябрь ноября ноя listopada listopadu kasım noiembrie листопад листопада νοεμβριου νοεμβριος نوفمبر marraskuu marraskuuta',
  'декабрь декабря дек grudzien grudnia prosinec prosince aralık decembrie грудень грудня δεκεμβριου δεκεμβριος ديسمبر joulukuu joulukuuta',
];
/** The same in languages of the Baltic, the Balkans, Catalonia and Belarus, in Hebrew and Hindi. */
const MORE_MONTHS: readonly string[] = [
  'sijecanj sijecnja sausis sausio janvaris janvara jaanuar janar gener януари јануар јануара студзень студзеня ינואר जनवरी',
  'veljaca veljace vasaris vasario februaris februara veebruar shkurt febrer февруари фебруар фебруара лютага פברואר फरवरी',
  'ozujak ozujka marec marca kovas kovo marts marta maarts marc сакавік сакавіка מרץ मार्च maret',
  'travanj travnja balandis balandzio aprilis aprila aprill prill април априла красавік красавіка אפריל अप्रैल',
  'svibanj svibnja geguze geguzes maijs maija maig мај маја травеня מאי मई',
  'lipanj lipnja junij junija birzelis birzelio junijs jun juna juuni qershor juny юни јун јуна чэрвень чэрвеня יוני जून',
  'srpanj srpnja julij julija liepa liepos julijs jul jula juuli korrik juliol юли јул јула ліпень ліпеня יולי जुलाई',
  'kolovoz kolovoza avgust avgusta rugpjutis rugpjucio augusts gusht agost август августа жнівень жніўня אוגוסט अगस्त augusztus',
  'rujan rujna septembar septembra rugsejis rugsejo septembris shtator setembre септември септембар септембра верасень верасня ספטמבר सितंबर',
  'oktobar oktobra spalis spalio oktobris oktoober tetor octubre октомври октобар октобра кастрычнік кастрычніка אוקטובר अक्टूबर',
  'studeni studenoga studenog novembar novembra lapkritis lapkricio novembris nentor ноември новембар новембра лістапад лістапада נובמבר नवंबर',
  'prosinac prosinca decembar decembra gruodis gruodzio decembris detsember dhjetor desembre desember децембар децембра снежань снежня דצמבר दिसंबर',
];
/** A word without accents, as texts are folded before they are read. */
const folded = (word: string) => word.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i');
const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, i) =>
    `${names} ${FURTHER_MONTHS[i] ?? ''} ${MORE_MONTHS[i] ?? ''}`
      .split(' ')
      .filter((name) => name !== '')
      .map((name) => [folded(name), i + 1] as const),
  ),
);

/** The month of a folded name or of a short form of it; `null` where it is none. */
export function monthNamed(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

/** Seasons by the numbers that EDTF gives them. */
const SEASON_NAMES: readonly string[] = [
  'spring fruhling fruehling fruhjahr fruehjahr printemps primavera lente',
  'summer sommer ete verano estate verao zomer',
  'autumn fall herbst automne otono autunno outono herfst',
  'winter hiver invierno inverno',
];
const SEASONS = new Map(
  SEASON_NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 21] as const)),
);

/** The season of a folded name, 21 to 24; `null` where it is none. */
export function seasonNamed(word: string): number | null {
  return SEASONS.get(word) ?? null;
}

/** The days of the week, Monday being 0, by three letters or more. */
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The day of the week that an English word names, Monday being 0; `null` where it names none. */
export function weekdayNamed(word: string): number | null {
  if (word.length < 3 || /^(?:mar|sund)$/.test(word)) return null;
  const at = WEEKDAYS.findIndex((name) => name.startsWith(word));
  return at < 0 ? null : at;
}

/** What a word before or behind a date makes of it. */
export type Bound = 'before' | 'after' | 'until' | 'since';
/** A part of a time: early, mid and late as they are commonly told; else the `at`-th of `of` equal parts. */
export type Portion = 'early' | 'mid' | 'late' | { readonly at: number; readonly of: number };

/** What a word around a date says of it. */
interface Said {
  readonly bound?: Bound;
  readonly about?: true;
  readonly portion?: Portion;
}

/** Words that stand before a date, each with what it says. */
export const BEFORE_A_DATE: readonly (readonly [RegExp, Said])[] = [
  [/^(?:not? (?:earlier|before)(?: than)?|not earlier than|not before|no earlier than|at the earliest|since|starting(?: (?:in|on|from))?|beginning (?:in|on)|as of|on or after|in or after|from|fruhestens|seit(?: dem)?|ab(?: dem)?|depuis(?: le)?|a partir (?:de|du)|des|desde|dal|>=|≥)(?=[\s\d~-])/, { bound: 'since' }],
  [/^(?:not? later than|not? after|not later than|by(?: the end of)?|at the latest|on or before|in or before|up to(?: and including)?|until|till|til|to|through|thru|latest|spatestens|bis(?: zum)?|jusqu'?(?:a|en|au)|hasta|fino (?:a|al)|ate|<=|≤)(?=[\s\d~-])/, { bound: 'until' }],
  [/^(?:before|prior to|earlier than|pre|ante|bef\.?|vor(?: dem)?|avant(?: le)?|antes (?:de|del)|prima (?:di|del)|<)(?=[\s\d~-])/, { bound: 'before' }],
  [/^(?:after|later than|post|aft\.?|nach(?: dem)?|apres(?: le)?|despues (?:de|del)|dopo(?: il)?|>)(?=[\s\d~-])/, { bound: 'after' }],
  [/^(?:ca?\.?|cca\.?|circa|about|abt\.?|around|approx\.?|approximately|roughly|probably|prob\.?|possibly|perhaps|maybe|likely|presumably|uncertain:?|estimated|est\.?|say|um(?: das jahr)?|etwa|gegen|wohl|vermutlich|environ|env\.?|vers|hacia|alrededor de|aproximadamente|verso|intorno al?|cerca de|~|≈|±)(?![a-z])(?!\d{1,2}(?!\d))/, { about: true }],
  [/^(?:~|≈)/, { about: true }],
  [/^(?:\.\.|–|—)\s*(?=\d)/, { bound: 'until' }],
  [/^(?:(?:the |at )?(?:very )?(?:early|beginning of|start of|begin|anfang|beginn|fruhes|debut(?: du| de)?|principios (?:de|del)|comienzos (?:de|del)|inicios (?:de|del)|inizi?o? (?:di|del)|primi (?:di|del))(?: part of)?)(?=[\s-])/, { portion: 'early' }],
  [/^(?:(?:the )?(?:mid(?:dle)?(?: of)?|mitte|milieu(?: du| de)?|mediados (?:de|del)|meta (?:di|del)))(?=[\s-])/, { portion: 'mid' }],
  [/^(?:(?:the |at )?(?:very )?(?:late|end of|ende|spates|fin(?: du| de)?|finales (?:de|del)|fines (?:de|del)|fine (?:di|del)|tardo)(?: part of)?)(?=[\s-])/, { portion: 'late' }],
  [/^(?:int\.?|in|on|during|at|den|dne|dnia|bapt?\.?|bur\.?|bapti[sz]ed|buried|christened|(?:the )?(?:night|evening|morning|afternoon|dawn|eve|day)s? of(?: the)?|dated(?: to)?|datable to|active|fl\.?|reigned|built|founded|im jahre?|im|am|en|el|le|il|nel|the|year|an|anno|a dates?|date)\s+(?=.)/, {}],
]; // prettier-ignore

/** The same of words that stand behind. */
export const BEHIND_A_DATE: readonly (readonly [RegExp, Said])[] = [
  [/\s*[.,;]$/, {}],
  [/\s*(?:\(\?\)|\[\?\]|\?|~|%)$/, { about: true }],
  [/(?:(?<=[\d)])\s+\(?ca?\.?\)?|\s+\(?(?:circa|approx\.?|approximately|approximate|about|or so|estimated|est\.?|uncertain|probably|possibly|presumed|perhaps|maybe|guess|suggested)\)?|\s?-?ish)$/, { about: true }],
  [/\s+(?:or|and) (?:before|earlier)$|\s+at the latest$/, { bound: 'until' }],
  [/\s+(?:(?:or|and) (?:after|later)|and on|on|on ?wards?|at the earliest|and following|ff?\.?)$|\s*\+$|(?<=\d)\s*(?:\.\.|–|—|-)$/, { bound: 'since' }],
]; // prettier-ignore

/** Parts of a century in the Latin of catalogues of manuscripts: s. XII in., s. XII med., s. XII ex. */
const PORTION_OF_SAECULUM =
  /^((?:s(?:aec)?\.?|saeculum|sec\.?)\s*[ivxl]+)\.?\s*\(?(in|ineunte|med|medio|ex|exeunte|[1-4]\/[234]|1|2)\.?\)?$/;
/** Parts of a time that stand behind it: 12th century (first half), 1915 late. */
const PORTION_BEHIND =
  /^(.*\d.*?|.*century.*?|(?:s(?:aec)?\.?|saeculum|sec\.?|siglo|siecle)\s*[ivxl]+[^\s,]*|[ivxl]+e?\s+s\S*)[\s,;:]+\(?((?:\S+ (?:half|halfte|moitie|mitad|meta|third|drittel|tiers|quarter|viertel|quart))|early|mid|middle|late)\)?$/;

const PORTIONS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, last: -1,
  '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '1.': 1, '2.': 2, '3.': 3, '4.': 4,
  '1er': 1, '1ere': 1, '3e': 3, '4e': 4, erste: 1, zweite: 2, dritte: 3, vierte: 4, letzte: -1, letztes: -1, letzter: -1, erstes: 1, erster: 1, zweites: 2, drittes: 3, viertes: 4, laatste: -1, eerste: 1, tweede: 2, derde: 3, vierde: 4, premiere: 1, seconde: 2, deuxieme: 2, '1re': 1, '2e': 2, '2nde': 2,
  '2a': 2, '1a': 1, '3a': 3, '4a': 4, '2o': 2, '1o': 1, derniere: -1, dernier: -1, ultima: -1, premier: 1, troisieme: 3, quatrieme: 4, primera: 1, segunda: 2, prima: 1, seconda: 2,
}; // prettier-ignore
const PORTION =
  /^(?:the |die |la |in the )?(\S+)\s+(half|halfte|moitie|mitad|meta|third|drittel|tiers|quarter|viertel|quart)(?:\s+(?:of|des|du|de|del)(?:\s+the)?)?\s+(?=\S)/;

/** “First half of the” and the like at the beginning of a text, or behind it; `null` where there is none. */
export function portionAtStart(text: string): { readonly portion: Portion; readonly rest: string } | null {
  const [, saeculum, latin = ''] = PORTION_OF_SAECULUM.exec(text) ?? [];
  if (saeculum !== undefined) {
    const half = Number(latin);
    const [, at, of] = /^(\d)\/(\d)$/.exec(latin) ?? [];
    if (Number(at) > Number(of)) return null;
    const portion =
      at !== undefined
        ? { at: Number(at), of: Number(of) }
        : half > 0
          ? { at: half, of: 2 }
          : latin.startsWith('i')
            ? 'early'
            : latin.startsWith('m')
              ? 'mid'
              : 'late';
    return { portion, rest: saeculum };
  }
  const [, whole, part] = PORTION_BEHIND.exec(text) ?? [];
  if (whole !== undefined && part !== undefined) {
    if (!part.includes(' '))
      return { portion: part === 'middle' ? 'mid' : (part as 'early' | 'mid' | 'late'), rest: whole };
    return portionAtStart(`${part} of ${whole}`);
  }
  const [matched, count = '', unit = ''] = PORTION.exec(text) ?? [];
  const number = PORTIONS[count];
  if (matched === undefined || number === undefined) return null;
  const of = /^(?:half|halfte|moitie|mitad|meta)$/.test(unit)
    ? 2
    : /^(?:third|drittel|tiers)$/.test(unit)
      ? 3
      : 4;
  const at = number < 0 ? of : number;
  return at > of ? null : { portion: { at, of }, rest: text.slice(matched.length) };
}

/** Marks of our era and of the one before, wherever they stand. */
export const ERAS: readonly (readonly [RegExp, before: boolean])[] = [
  [/(?<![a-z])(?:b\.? ?c\.? ?e?\.?|v\. ?chr\.?|v\. ?u\. ?z\.?|vor christus|av\.? j\.?-?c\.?|a\. ?c\.?|a\.? ?de ?c\.?|before christ)(?![a-z])/, true],
  [/(?<![a-z])(?:a\.? ?d\.?|c\. ?e\.?|ce|n\. ?chr\.?|n\. ?u\. ?z\.?|nach christus|ap\.? j\.?-?c\.?|d\. ?c\.?|d\.? ?de ?c\.?|anno domini)(?![a-z])/, false],
]; // prettier-ignore

/** Calendars of others, by the marks that they leave in a date. */
export const FOREIGN =
  /(?:^|[\s\d.])(?:a\.?h\.?|hijri|hijra|muharram|safar|rabi|ramadan|shawwal|anno hegirae|a\.?m\.?(?= \d{4}$)|anno mundi|a\.?u\.?c\.?|tishrei?|nisan|vendemiaire|brumaire|thermidor|heisei|showa|meiji|taisho|reiwa|olympiad)(?![a-z])/;

/** What a text says that is no date: that it is not known. */
export const UNKNOWN =
  /^(?:unknown|open|undated|uncertain|n\/?a|n\.? ?a\.?|n\.? ?d\.?|s\.? ?d\.?|o\.? ?j\.?|none|null|nil|nan|nat|undefined|tb[cd]|\?+|-+|–+|—+|unbekannt|inconnue?|desconocid[oa]|ignot[oa]|不詳|不详|未詳|未详|不明|未知|無考|无考|待考|佚|無|无|缺)$/i;

/** What a text says of an end that has not come. */
export const PRESENT =
  /^(?:(?:the )?present(?: day)?|now|today|ongoing|current(?:ly)?|date|(?:still )?(?:standing|exists?|existing|extant|in use|in operation|operating|active|surviving)|heute|aujourd'hui|actualidad|presente|oggi|至今|迄今|現在|现在|今|今日|當今|当今)$/i;
