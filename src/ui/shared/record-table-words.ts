/** The words of the search, the tables, the persons and the downloads, in English and in traditional Chinese. */
export const RECORD_TABLE_WORDS = {
  en: {
    search: 'Search names, people, events, movements, sieges',
    searchHint:
      'Either script, pinyin with or without tones, modern names. Arrow keys choose, Enter goes there; Ctrl+K opens this field from anywhere.',
    found: (n: number) => (n === 1 ? '1 found' : `${n} found`),
    notFound: 'Nothing found.',
    kinds: { place: 'place', person: 'person', siege: 'siege', event: 'event', movement: 'movement' },
    table: 'Table',
    filter: 'Filter',
    rows: (shown: number, all: number) => (shown === all ? `${all} rows` : `${shown} of ${all} rows`),
    rowHint: 'Choose a row to go to its day on the map. Choose a heading to sort.',
    goTo: (title: string) => `Go to ${title}`,
    person: 'Find a person',
    onlyHere: 'Only those whose whereabouts are known on this day',
    people: (n: number) => (n === 1 ? '1 person' : `${n} persons`),
    peopleAbout:
      'Everybody whom the events, movements and sieges name. Whereabouts are those of a column or a siege that the person led or was with; an event that names somebody does not say that they were there. The record holds no dated offices yet: a part is given only where a movement states it.',
    side: 'Side',
    noSide: 'side not stated',
    also: 'Also',
    notKnown: 'whereabouts not recorded on this day',
    besieging: (place: string) => `at ${place}, siege`,
    traces: 'In the record',
    named: 'named',
    downloads: 'Take the record away',
    downloadsAbout: 'Every file holds its licence, version and citation. Made in this page; nothing is sent.',
    formats: {
      geojson: 'GeoJSON, dates in the Julian calendar',
      'linked-places': 'Linked Places, dates in the proleptic Gregorian calendar',
      csv: 'CSV, dates in both calendars',
      scene: 'The scene of the day, JSON',
    },
    shapeless:
      'Prefectures come without their shapes here, which the page draws from shared borders; npm run export writes them with it.',
    entries: (n: number) => (n === 1 ? '1 entry' : `${n} entries`),
    types: {} as Readonly<Record<string, string>>,
  },
  zh: {
    search: '搜尋地名、人物、大事、行軍、圍城',
    searchHint: '漢字、拼音（有無聲調皆可）、今地名均可。方向鍵選擇，Enter 前往；Ctrl+K 隨時開啟此欄。',
    found: (n: number) => `${n}項`,
    notFound: '無所得。',
    kinds: { place: '地', person: '人', siege: '圍城', event: '事', movement: '行軍' },
    table: '表',
    filter: '篩選',
    rows: (shown: number, all: number) => (shown === all ? `${all}行` : `${all}行中之${shown}行`),
    rowHint: '選一行即往其日；選欄名可排序。',
    goTo: (title: string) => `前往：${title}`,
    person: '尋人',
    onlyHere: '僅列當日行蹤可知者',
    people: (n: number) => `${n}人`,
    peopleAbout:
      '凡大事、行軍、圍城所記之人皆列於此。行蹤據其所領或所隨之軍、所攻或所守之城；大事中提及其名，未必身在其地。官職年月尚未入錄，僅於行軍有明文者注其身分。',
    side: '所屬',
    noSide: '所屬未詳',
    also: '又名',
    notKnown: '是日行蹤無考',
    besieging: (place: string) => `在${place}，圍城`,
    traces: '見於記錄',
    named: '見其名',
    downloads: '下載',
    downloadsAbout: '每檔皆附授權、版本與引用格式。於本頁生成，不傳送任何資料。',
    formats: {
      geojson: 'GeoJSON，儒略曆日期',
      'linked-places': 'Linked Places，格里曆（前推）日期',
      csv: 'CSV，兩曆日期並列',
      scene: '當日情形，JSON',
    },
    shapeless: '此處州府不附輪廓，因頁面由共用界線繪成；以 npm run export 匯出者附之。',
    entries: (n: number) => `${n}項`,
    types: {
      army: '軍', relief: '援軍', raid: '奔襲', retreat: '退兵', envoy: '使者', court: '朝廷', captives: '俘虜',
      refugees: '流民', capital: '京', prefecture: '州府', county: '縣', pass: '關', ford: '渡口',
      battlefield: '戰場', bridge: '橋', landmark: '地標', administration: '政制', battle: '戰', captivity: '被俘',
      capture: '攻取', defection: '叛附', diplomacy: '交涉', migration: '遷徙', revolt: '反叛', siege: '圍城',
      treaty: '盟約',
    } as Readonly<Record<string, string>>, // prettier-ignore
  },
};

/** The words in one language. */
export type RecordTableWords = (typeof RECORD_TABLE_WORDS)['en'];
