import type { FieldMeaning, FieldRole } from './field-meaning.ts';
import { isDateFormat } from '../dates/date-hints.ts';
import { dateMeaning } from './date-meaning.ts';
import { thingMeaning } from './thing-meaning.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Names by their letters and figures alone, without accents, the more particular first; `loose` may mean other things. */
const NAMES: Readonly<Record<FieldRole, { readonly sure: readonly string[]; readonly loose: readonly string[] }>> = {
  start: {
    sure: list(`
      inservice inservicedate dateinservice effectivefrom effectivedatetime tstart gwsdate styr starty begy styear1 cowstyear startdateedtf edtfstart startedtf startdate datestart dateofstart startdatetime datetimestart dtstart starttime timestart
      starttimestamp startyear yearstart startyr yrstart startday begindate datebegin begindatetime begintime timebegin
      beginyear yearbegin beginyr begyr yrbeg begyear yearbeg begdate datebeg fromdate datefrom fromyear yearfrom fromyr
      validfrom validsince validstart validfromdate mindate datemin minyear yearmin earliestdate earliestyear firstdate
      firstyear lifespanstart periodstart timespanstart timespanbegin timespanfrom eventstart eventstartdate startofdate
      arrive arrived arrival arrivaldate arrivaltime datearrived sdate startd stdate strtdate stryear styear syear startn gwsyear cowsyear notbefore p580 p571 cfirstyear begdt terminuspostquem reignstart
      erstnennung ersterwahnung ersterwaehnung erstbeleg startsat startat beginsat minyr yrmin firstyr
      baujahr baudatum bouwjaar byggar byggeaar rokbudowy rokvystavby annocostruzione anneeconstruction anneedeconstruction anoconstruccion anodeconstruccion datadecostruzione fechaconstruccion
      startdatum anfangsdatum beginndatum anfangsjahr beginnjahr startjahr begindatum beginjaar startjaar
      datedebut datededebut debutdate anneedebut anneededebut datecommencement
      fechainicio fechadeinicio fechainicial iniciofecha anoinicio anoinicial fechadesde desdefecha
      datainicio datadeinicio datainicial datainizio annoinizio dataodkdy datapoczatku datarozpoczecia
      датаначала началодата годначала начало
      始 始年 始於 始于 始時 始时 始日 起 起年 起於 起于 起始 起始年 起始日 起始日期 起始時間 起始时间 起日 起訖起 自年
      開始 开始 開始日 开始日 開始日期 开始日期 開始時間 开始时间 開始年 开始年 開始年份 开始年份 開始年月日 開始日付 開始於 开始于
      始建 始建年 始置 建置 建置年 始見 始见 開始日時 시작 시작일 시작일자 시작년 시작년도 시작연도 設立日 設立年 創建年 竣工年 築造年 設置日 設置年 건립 건립일 건립년도 설립 설립일 설립년도
    `),
    loose: list(`
      admitted admission creation start starts started begin begins began beginning beg from since earliest first min inception foundingdate founded
      onset onair planted incorporated launched formed organized organised chartered enacted adopted consecrated dedicated installed completed occupied inhabited annexed introduced unveiled crowned enthroned accession acceded inaugurated foundeddate founding established builtdate yearbuilt built constructed constructiondate opened openingdate opening
       ini tpq postquem birth born birthdate birthyear dateofbirth yearofbirth dob 生年 出生 出生年 生於 生于
      beginn anfang von seit ab debut depuis inicio comienzo desde inizio poczatek od zacatek baslangic alku batdau bdate lower lowerdate datelower low datelow lowerbound erbaut gegrundet gegruendet errichtet construit construction fondation fonde construido construida fundado fundada fundacion costruito fondato fondazione построен построена основан основана заложен 設立 創立 竣工 築
      自 從 从 由 建 創建 创建 設置 设置
    `),
  },
  end: {
    sure: list(`
      outofservice outofservicedate dateoutofservice expirationdatetime tend endy gwedate cowendyear endyear1 enddateedtf edtfend endedtf enddate dateend dateofend enddatetime datetimeend dtend endtime timeend endtimestamp
      endyear yearend endyr yrend endday finishdate datefinish finishtime finishyear stopdate stoptime stopyear todate dateto
      toyear yearto toyr untildate dateuntil validto validuntil validtill validend validtodate validthrough maxdate
      datemax maxyear yearmax latestdate latestyear lastdate lastyear lifespanend periodend timespanend timespanto eventend
      depart departed departure departuredate departuretime datedeparted eventenddate edate eyear endd endn gweyear coweyear notafter p582 p576 clastyear terminusantequem reignend
      letztnennung letztbeleg endsat endat maxyr yrmax lastyr
      abrissjahr abrissdatum sloopjaar rivningsar rokrozbiorki annodemolizione anneedemolition anneededemolition anodemolicion
      enddatum schlussdatum endjahr einddatum eindjaar
      datefin datedefin findate anneefin anneedefin
      fechafin fechadefin fechafinal finfecha anofin anofinal fechahasta
      datafim datadefim datafinal datafine annofine datakonca datazakonczenia
      датаокончания датаконца годокончания конец окончание
      終 终 終年 终年 終於 终于 終了 終止 终止 終止年 终止年 終止日期 终止日期 終止時間 终止时间 終了日 終了年 終了日付
      終了年月日 終了日時 止 止年 止於 止于 止日 結束 结束 結束日 结束日 結束日期 结束日期 結束時間 结束时间 結束年 结束年
      結束年份 结束年份 結束於 结束于 訖 讫 訖年 讫年 訖於 讫于 迄 迄年 迄於 迄于 迄日 廢年 废年 廢置年 废置年 截止 截止日期
      截止年 종료 종료일 종료일자 종료년 종료년도 종료연도 끝
    `),
    loose: list(`
      end ends ended ending finish finished stop to until till through thru latest last max dissolved dissolution
      felled offair cessation disc discont discd liquidated scrapped leave left repealed abdicated deposed disbanded defunct revoked withdrawn retired vacated evacuated burned burnt collapsed discontinued extinct
      dissolveddate abolished demolished demolisheddate destroyed closed closingdate ceased
       taq antequem death died deathdate deathyear dateofdeath yearofdeath dod 卒年 卒 逝世 卒於 卒于
      ende bis fin jusqua hasta fim ate fine koniec konec bitis loppu slut tot ketthuc do upper upperdate dateupper high datehigh upperbound abgerissen abgebrochen zerstort zerstoert aufgegeben detruit detruite demoli abandonne destruido destruida abandonado distrutto abbandonato разрушен разрушена снесен снесена упразднен demolition demolitiondate destruction abandoned abandonedyear
      至 到 廢 废 廢除 废除 毀 毁 廃止 廃絶 廃城 閉鎖 폐지
    `),
  },
  date: {
    sure: list(`
      logdate 登科年 登科 及第年 及第 中舉年 中举年 pointintime weekending weekbeginning edtf dateedtf when date datetext datestring datestr dateiso isodate eventdate dateevent eventdatetime eventtime eventyear
      datetime dateandtime timestamp timestampms timestamputc daterange dates datespan timespan timerange timeperiod
      timeinterval dateinterval observationdate observedon dateobserved obsdate sampledate collectiondate datecollected
      battledate siegedate yearce yearad yearbce
      datum fecha дата 日期 日付 年月日 日時 西元 西元年 公元 公元年 公曆 公历 西曆 西历
      發生時間 发生时间 發生日期 发生日期 事件日期 事件時間 事件时间 發生年 发生年 날짜 일자 일시 ngay
      validtime temporalcoverage phenomenontime resulttime observationtime tst iyear acqdate sqldate isotime isodatetime p585 cindexyear yyyy jjjj aaaa yyyymmdd datetimes attestationyear boundaryyearrepresented yearrepresented mapyear censusyear snapshotyear referenceyear minmax coordtimes times
      linestringtimestamps exceldate dateexcel serialdate dateserial excelserial year yr jahr annee anno 年 年份 연도 년도 datierung jahreszahl datation datacion datazione датировка датасобытия год 연대 시기 発生日 発生日時 撮影日 調査日 日付時刻 fechahora datahora
    `),
    loose: list('vintage attestation attestations mention day month issued sent visited utc time years period temporal interval lifespan validity dated ano rok data dato paivamaara tarih dating epoch made at ts dt tstamp unixtime unixtimestamp epochtime saeculum saec saecula век века столетие wiek stulecie stoleti szazad secolul 세기 世紀 世纪 sunk wrecked signed ratified fought painted photographed written composed surveyed excavated census discovered struck minted baptised baptized baptism christened christening married marriage wedding burial interred granted sworn proclaimed summoned convened convicted executed hanged tried arrested held buried married reign timeline timestep timepoint taken takenat takenon datetaken captured capturedat capturedon fixtime gpstime devicetime occurred occurredat occurredon happened happenedon observedat valid bauzeit entstehungszeit entstehung laufzeit nutzungszeit regierungszeit datowanie datace datovani datering cronologia chronologie chronology t 起止 起止時間 起止时间 起止年 起止年代 起迄 起訖年 起訖時間 存續時間 存续时间 年限 在位 在位年 decade jahrzehnt decennie decada decennio pvm paivays التاريخ تاريخ ημερομηνια 年月 年代 時間 时间 時刻 时刻 紀年 纪年 zeit zeitraum zeitstellung epoche epoque periode periodo epoca secolo siglo siecle jahrhundert century период эпоха 時代 時期 时期 时代'),
  },
  name: {
    sure: list(`
      title name headline label toponym 名稱 名称 名 titleen nameen titlezh namezh namech nameft placename sitename
      fullname displayname officialname naam nombre nom nome имя название bezeichnung titel titre titulo titolo navn namn
      地名 名字 標題 标题 題名 题名 名前 namechs namecht namept namepy namechinese chinesename namejp nameja namekr
      nameko 站名 州名 府名 縣名 县名 城名 人名 事件名 事件名稱 事件名称 遺址名 遗址名 이름 명칭 ten scientificname vernacularname eventname popup tooltip fundort fundstelle ortsname ort objekt objektname denkmal lieu nomdulieu nomdusite lugar sitio yacimiento luogo sito localita место объект наименование памятник 遺跡名 遺跡名称 施設名 施設名称 場所 場所名 地点名 所在地 장소 지명 유적명 시설명
      event place locality site reprtitle heading text subject caption cnamechn cname
    `),
    loose: [],
  },
  label: { sure: list('label maplabel labeltext shortname abbreviation abbr kurzname etiqueta etiquette 標籤 标签 標注 标注 簡稱 简称 略稱'), loose: [] },
  colour: { sure: list('markercolor markercolour color colour colorhex colourhex hexcolor fillcolor fillcolour fill stroke strokecolor iconcolor farbe couleur kleur cor colore цвет 顏色 颜色 色'), loose: [] },
  group: { sure: list('group category categorie kategorie categoria class type kind layer folder faction side power polity dynasty owner controller holder groupe gruppe grupo 類別 类别 類型 类型 分類 分类 種類 种类 組 组 組別 组别 勢力 势力 政權 政权 朝代'), loose: [] },
}; // prettier-ignore

/** A name by its letters and figures alone, in lower case, without accents. */
export function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

const LETTERS_KNOWN = new Map<string, FieldMeaning>();
for (const [role, { sure, loose }] of Object.entries(NAMES) as [FieldRole, (typeof NAMES)[FieldRole]][])
  [...sure, ...loose].forEach((name, rank) => {
    // `label` and some others have two meanings: the first stands
    const letters = lettersOf(name);
    if (!LETTERS_KNOWN.has(letters)) LETTERS_KNOWN.set(letters, { role, rank, sure: rank < sure.length });
  });

/** Names in Chinese, Japanese and Korean that end as dates do, whatever comes before; those of the record itself are none. */
const ENDS_AS_DATE = /.(?:年月日|日期|年份|日時|[가-힣](?:일|일자|년도|연도|일시))$/;
const OF_THE_RECORD =
  /更新|登錄|登录|登\u9332|登記|登记|建檔|建档|(?:建立|創建|创建)(?:日|時|时|者|人|$)|修改|上傳|上传|公開|公开|發布|发布|出版|填報|填报|入庫|入库|資料|资料|データ|取得|作成|등록|수정|작성|갱신|데이터|기준|생년/;

/** Words of a name that mean a beginning and an end, and those that may stand beside them. */
const WORDS = {
  start:
    /^(?:start|starts|started|begin|begins|began|beginning|deb|ini|entree|from|since|first|early|earliest|founded|founding|foundation|established|opened|opening|built|construction|constructed|constr|cons|erected|settled|planted|incorporated|launched|formed|organized|organised|chartered|enacted|adopted|consecrated|dedicated|installed|completed|occupied|inhabited|annexed|introduced|unveiled|crowned|enthroned|accession|acceded|inaugurated|born|birth|inception|commissioned|od|von|van|fran|desde|fundacion|fundacao|fondation|fondazione|grundung|gruendung|construccion|construcao|costruzione|errichtung|erbauung|erstnennung|ersterwahnung|ersterwaehnung|inicio|debut|inizio|anfang|beginn|от|с|постройки|основания|строительства|bau|bouw)$/,
  end: /^(?:end|ends|ended|ending|stop|to|until|till|last|late|latest|closed|closure|closing|demolished|demolition|demo|razed|destroyed|destruction|abandoned|abandonment|dissolved|dissolution|abolished|abolition|ceased|felled|liquidated|scrapped|expiration|expiry|expires|leave|left|repealed|abdicated|deposed|disbanded|defunct|revoked|withdrawn|retired|vacated|evacuated|burned|burnt|collapsed|discontinued|extinct|died|death|decommissioned|bis|tot|hasta|abandono|abandon|demolicion|demolizione|destruccion|distruzione|zerstorung|zerstoerung|abbruch|auflosung|aufloesung|letztnennung|fin|sortie|fine|ende|supresion|disolucion|cierre|fermeture|chiusura|removal|removed|do|до|по|сноса|разрушения|abriss|sloop)$/,
  date: /^(?:date|dated|when|year|during)$/,
} as const;
const BESIDE =
  /^(?:date|dated|dt|year|century|day|month|time|on|of|the|in|by|mention|mentioned|attestation|attested|recorded|reign|rule|julian|gregorian|greg|iso|utc|ce|ad|bce|bc|yr|event|valid|period|when|was|it|did|edtf|capture|siege|battle|seen|known|sighted|sighting|observed|documented|occurrence|appearance|use|used|activity|active|occupation|operation|operations|service|existence|war|t|ts|tm|seconds|secs|ms|range|at|issue|run|edition|decdate|decyear|decimal|temporal|extent|coverage|interval|span|lifespan|validity|fecha|datum|data|de|du|des|del|della|der|jahr|jaar|ar|aar|annee|ano|anno|rok|roku|год|года|)$/;
/** Words of a beginning that are of nothing else. */
const BEGINS =
  /^(?:start\w*|begin\w*|began|deb|debut|ini|inicio|inizio|from|since|first|earl\w+|von|od|от|с|desde|van|fran|anfang|beginn)$/;
/** Words of a time that lasts. */
const LASTING = /^(?:period|range|span|interval|phase|zeit|years)$/;
/** Words by which a name can hardly be of anything else. */
const YEAR_OR_DATE =
  /^(?:dated?|year|yr|time|ts|day|century|jahr|jaar|ar|aar|annee|ano|anno|rok|roku|год|года)$/;
/** Rank of names that are known by their words alone. */
const BY_WORDS = 1000;
/** What is added to the rank of a date that says least of a record. */
const LEAST_RANK = 5000;
/** Rank of a name that is one of several. */
const LAST_RANK = 2450;
/** Letters above which a last word is a name by itself. */
const LONG_WORD = 4;
/** What is added to the rank of names that stand deeper within an object. */
const BY_PATH = 500;

/** The words of a name, apart by signs or capitals. */
const wordsOf = (name: string): readonly string[] =>
  name
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Prefixes of vocabularies, after which the name itself stands. */
const PREFIXED =
  /^(?:schema|dcterms?|dct|dwc|dcat|time|crm|lpo|gvp|was|prov|wdt|edm|skos|rdfs|foaf|gn):(.+)$/i;
/** What GDAL writes before fields that a format has no place for. */
const OF_GDAL = /^ogr_(.+)$/i;
/** What answers of SPARQL write behind the name of a variable. */
const OF_A_VALUE = /^([\w-]+)\.value$/;
const HAN_ENDS = '(?:於|于|年代|年份|年月日|日期|時間|时间|年|日|時|时|公元|西元)?$';
const HAN = {
  start: new RegExp(
    `^(?:起始|開始|开始|始建|建置|始置|始設|始设|設立|设立|成立|建立|創立|创立|建成|落成|竣工|啟用|启用|通車|通车|開通|开通|開戰|开战|開戦|即位|登基|在位起|起|始)${HAN_ENDS}`,
  ),
  end: new RegExp(
    `^(?:結束|结束|終止|终止|終了|终了|截止|廢置|废置|廢止|废止|撤銷|撤销|裁撤|廢除|废除|停用|拆除|毀壞|毁坏|焚毀|焚毁|關閉|关闭|停戰|停战|終戰|终战|終戦|退位|駕崩|驾崩|去世|逝世|終|终|止|訖|讫|迄)${HAN_ENDS}`,
  ),
} as const;

/** Words by which a date is that on which a monument was put under protection, which says the least of when it was. */
const OF_PROTECTION =
  /list(?:ed|ing)?(?:date|_date| date)|date[ _]?(?:of[ _])?list(?:ed|ing)|designat|desdate|protec|inscri|tombamento|wpis|schutz|verne|klassement|classement|hearing|учет|учёт|指定|登録年|公布|지정/i;

/** Words of other calendars than that by which most are dated. */
const OF_THE_MOON = /和暦|旧暦|農曆|农历|農暦|陰曆|阴历|lunar|hijri|hegira/i;

function meaningOf(name: string): FieldMeaning | null {
  const meaning = meaningByName(name);
  if (meaning?.role !== 'date') return meaning;
  if (OF_PROTECTION.test(name) || wordsOf(name).some((word) => OF_A_PICTURE.test(word)))
    return { ...meaning, rank: meaning.rank + LEAST_RANK, sure: false };
  return OF_THE_MOON.test(name) ? { ...meaning, rank: meaning.rank + 1 } : meaning;
}

function meaningByName(name: string): FieldMeaning | null {
  const letters = lettersOf(name);
  if (isDateFormat(name)) return { role: 'date', rank: BY_WORDS, sure: true };
  // in brackets may stand which end it is: Year (to)
  const inBrackets = /[([（]/.test(name) ? dateMeaning(name) : null;
  if (inBrackets?.sure && inBrackets.role !== 'date') return inBrackets;
  const known = LETTERS_KNOWN.get(letters);
  if (known) return known;
  const [, plain] = PREFIXED.exec(name) ?? OF_GDAL.exec(name) ?? OF_A_VALUE.exec(name) ?? [];
  if (plain !== undefined) return meaningOf(plain);
  // by the properties of CIDOC-CRM: P82a_begin_of_the_begin
  const [, ofProperty] = /^P\d+[a-z]?i?_(.+)$/.exec(name) ?? [];
  if (ofProperty !== undefined) return meaningOf(ofProperty);
  // a count of the days of a year is none of these by itself
  if (letters.endsWith('dayofyear')) return null;
  for (const role of ['start', 'end'] as const)
    if (HAN[role].test(letters)) return { role, rank: BY_WORDS, sure: true };
  const words = wordsOf(name);
  // signed_on, held at
  if (words.length === 2 && /^(?:on|at|in)$/.test(words[1] ?? '')) {
    const bare = LETTERS_KNOWN.get(words[0] ?? '');
    if (bare) return bare;
  }
  const byWords =
    words.some((word) => OF_THE_FILE.test(word)) || OF_THE_RECORD.test(letters) ? null : dateMeaning(name);
  if (byWords && byWords.role !== 'date') return byWords;
  if (ENDS_AS_DATE.test(letters) && !OF_THE_RECORD.test(letters))
    return { role: 'date', rank: 2 * BY_WORDS, sure: false };
  if (words.length < 2) return byWords ?? thingMeaning(name);
  for (const role of ['start', 'end', 'date'] as const) {
    const meant = words.filter((word) => WORDS[role].test(word));
    if (meant.length === 0) continue;
    // when something was built may be a time of its own: construction_period
    const event = role === 'start' && !words.some((word) => BEGINS.test(word));
    if (event && words.some((word) => LASTING.test(word)))
      return { role: 'date', rank: 2 * BY_WORDS, sure: false };
    if (words.every((word) => WORDS[role].test(word) || BESIDE.test(word)))
      return {
        role,
        // the year of a date stands for it, before its month and its day
        rank: BY_WORDS + (/^(?:month|day)$/.test(words.at(-1) ?? '') ? 1 : 0),
        sure: words.some((word) => YEAR_OR_DATE.test(word)),
      };
  }
  // by its path in an object: temporal.begin
  const [, inmost] = /^[\w@$]\S*\.([^\s.]+)$/.exec(name) ?? [];
  const within =
    inmost === undefined || words.some((word) => word !== 'source' && OF_THE_FILE.test(word))
      ? null
      : meaningOf(inmost);
  if (within) return { ...within, rank: within.rank + BY_PATH };
  if (words.some((word) => OF_THE_FILE.test(word))) return nameByWords(words);
  // behind a word that nobody knows: gebaeude_baujahr, date_fin_fonction
  const tail = LETTERS_KNOWN.get(words.at(-1) ?? '');
  if (tail?.sure && (tail.role === 'start' || tail.role === 'end') && (words.at(-1) ?? '').length > LONG_WORD)
    return { ...tail, rank: tail.rank + BY_PATH };
  if (words.some((word) => DATE_AMONG.test(word)) && !words.some((word) => OF_A_STUDY.test(word)))
    for (const role of ['start', 'end'] as const)
      if (words.some((word) => WORDS[role].test(word) && !DATE_AMONG.test(word)))
        return { role, rank: 2 * BY_WORDS, sure: false };
  if (words.some((word) => DATE_AMONG.test(word))) return { role: 'date', rank: 2 * BY_WORDS, sure: false };
  if (words.some((word) => YEAR_AMONG.test(word)) && !words.some((word) => OF_A_STUDY.test(word)))
    return { role: 'date', rank: 2 * BY_WORDS + 1, sure: false };
  return byWords ?? nameByWords(words) ?? thingMeaning(name);
}

/** The meaning of a name whose last word is that of a name: site_name. */
function nameByWords(words: readonly string[]): FieldMeaning | null {
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  if (
    (NAMED_BY_WORD.test(last) || NAMED_FIRST.test(first)) &&
    !words.some((word) =>
      /^(?:file|user|layer|author|source|column|class|type|style|font|icon|date|time)s?$/.test(word),
    )
  )
    return {
      role: 'name',
      rank: words.some((word) => OTHER_NAME.test(word)) ? LAST_RANK : BY_WORDS,
      sure: !words.some((word) => OTHER_NAME.test(word)),
    };
  return null;
}

/** Words by which a name is that of a date, and those by which it is that of the record itself, as it came into its file. */
const YEAR_AMONG = /^(?:year|yr|jahr|annee|anno|год|jaar)$/;
/** Words by which a year is that of a study, of a picture or of money. */
const OF_A_STUDY =
  /^(?:survey|surveyed|census|data|pop|population|model|fiscal|school|map|mapped|photo|img|image|imagery|report|reporting|reported|reference|ref|study|sample|sampled|financial|academic|budget|tax|estimate|estimated|per|light|age|price|cost)$/;
/** Words by which a date is that of a picture of the thing. */
const OF_A_PICTURE = /^(?:img|image|imagery|photo)$/;
const DATE_AMONG = /^(?:date|dates|dated|dating|datum|fecha|дата|日期)$/;
const OF_THE_FILE =
  /^(?:edit|edited|amend|amended|amendment|modified|modification|update|updated|upload|uploaded|created|creation|access|accessed|entry|entered|record|import|imported|export|exported|download|downloaded|insert|inserted|sync|synced|source|file|load|loaded|publication|published|copyright|interpreted|expiry|expires|creat|maj|modif|saisie|revision|conf|confirmation|digitized|digitised|digitization|digitisation|scanned|catalogued|cataloged|accession|accessioned|acquired|acquisition|transcribed|harvested|retrieved|geocoded|verified|checked|inspected|reviewed|server)$/;

/** Names by their first word: titre_editorial_de_la_notice. */
const NAMED_FIRST = /^(?:name|title|titre|titel|titulo|titolo|nom|nome|nombre|bezeichnung)$/;
/** Words by which a name is one of several, or a former one. */
const OTHER_NAME =
  /^(?:other|alt|alternate|alternative|former|old|previous|variant|variants|short|aka|second|indicator|series|variable|parameter|measure)$/;
/** Names by their last word: site_name, locationLabel. */
const NAMED_BY_WORD = /^(?:name|names|title|label|headline|toponym)$/;

const KNOWN = new Map<string, FieldMeaning | null>();
const MOST_KNOWN = 5000;

/** What a property or a column of that name holds, in any case and in many languages; `null`: nothing that is known. */
export function fieldMeaning(name: string): FieldMeaning | null {
  const before = KNOWN.get(name);
  if (before !== undefined) return before;
  const meaning = name.length > 60 ? null : meaningOf(name);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(name, meaning);
  return meaning;
}

const DATE_WORD =
  /^(?:dates?|dated|dating|years?|yr|yrs|time|times|day|month|when|epoch|period|century|era|born|birth|died|death|built|founded|established|since|until|begin|began|start|started|end|ended|from|to|reign|reigned|opened|closed|destroyed|captured|fell|jahr|datum|annee|fecha|ano|anno|timestamp|valid|bc|ad|bce|ce)$/;

/** Names of dates under which a number of up to three figures is a count or a length, and no year. */
const COUNTS = /^(?:valid|held|ts|dt|at|t|taken|captured|composed|written|run)$/;

/** Whether a value under a name can be no year, since such names hold lengths and counts. */
export const isCountUnder = (name: string, value: unknown): boolean =>
  COUNTS.test(lettersOf(name)) && /^\s*\d{1,3}(?:\.\d+)?\s*$/.test(String(value));

/** Whether a name has something of a date in it, though nobody knows what. */
export const soundsLikeDate = (name: string): boolean =>
  wordsOf(name.normalize('NFKD').replaceAll(/[\u0300-\u036f]/g, '')).some((word) => DATE_WORD.test(word)) ||
  /[年月日時时]|紀元|纪元|世紀|世纪|朝$|дата|год/.test(name) ||
  /date|year|epoch|time(?!out)/i.test(name);
