import type { FieldMeaning } from './field-meaning.ts';
import { plainWord, plainWords } from './words-of-name.ts';

/** What a word says in a name of what a record is: a word for a name, for a thing, a settlement, a person, a land, a kind, a colour. */
type ThingWord = 'names' | 'things' | 'settlements' | 'persons' | 'lands' | 'kinds' | 'colours' | 'filler';

/** Words by what they say, line by line of several languages. */
const WORDS: Readonly<Record<ThingWord, string>> = {
  names: `
    name names noms namen nombres nomi title label toponym headword nazwa nazev jmeno nev nimi navn namn isim adi onoma ονομα nom nombre nome naam bezeichnung benennung titel titre titulo titolo denominacion denominazione denominacao designation appellation
    pavadinimas nosaukums nimetus nafn emri ime naziv nazov nama enw izena numele denumire denumirea ten наименование назва სახელი անուն নাম नाम ชื่อ שם نام
    название наименование имя назва اسم الاسم 名称 名稱 名前 名字 이름 명칭 명
  `,
  things: `
    battle siege castle fort fortress monument building church temple mosque monastery bridge mine wreck shipwreck ship vessel volcano storm cyclone hurricane earthquake fire station school museum tomb grave treaty expedition voyage unit regiment army division chapel abbey priory convent nunnery palace villa manor tower lighthouse mill newspaper journal quarry cave camp parliament council synod inscription milestone kiln tournament university college theatre stadium hospital hotel hoard shrine pagoda wreckage
    beleg veldslag belagerung gefecht feldzug combat combate assedio asedio assedium universitat universite universidad universita
    schlacht burg schloss kirche gebaude bauwerk denkmal ereignis bataille chateau eglise batiment evenement batalla castillo iglesia edificio evento monumento battaglia castello chiesa batalha castelo igreja slag kasteel kerk gebouw gebeurtenis bitwa zamek kosciol wydarzenie bitva hrad kostel udalost
    битва сражение крепость замок церковь событие здание معركة حدث قلعة savas kale olay cami 事件 戦い 合戦 城 寺院 駅 驛站 戰役 战役 전투 사건 성 사찰
  `,
  settlements: `
    city town village settlement findspot findplace spot stadt ortschaft gemeinde dorf siedlung ville village commune ciudad pueblo localidad municipio citta comune localita cidade plaats stad gemeente miasto miejscowosc mesto obec varos telepules kaupunki kunta
    город село деревня поселок مدينة المدينة مكان قرية sehir yer koy 市 都市 町 村 城市 都市名 城市名 도시 마을 населенныи пункт locality
  `,
  persons: `person ruler king queen emperor saint artist sender species taxon persona personne herrscher konig roi rey re rei правитель 人物 君主 인물`,
  lands: `where location place identifier conflict war campaign country nation state province region county district land pays pais paese kraj zeme orszag maa страна область 国 國家 国家 나라 국가 ulke بلد`,
  kinds: `
    denomination type types kind category class kategorie categorie categoria kategoria kategori klasse classe clase typ tip tipo art soort rodzaj druh tur laji tyyppi
    тип категория вид класс النوع نوع فئة الفئة カテゴリ 種別 種類 分類 分类 类别 类型 類別 類型 분류 종류 유형 王朝 dynasty empire allegiance culture religion belligerent
  `,
  colours:
    'color colour farbe couleur kleur colore cor kolor barva szin vari renk hex цвет لون اللون 色 颜色 顏色 색상 색',
  filler:
    'find the of place site feature event object marker line fill local individual animal tag en official full english local preferred coordinates txt main primary wgs text 1 dc',
};

const KINDS = new Map<string, ThingWord>();
for (const [kind, words] of Object.entries(WORDS) as [ThingWord, string][])
  for (const word of words.trim().split(/\s+/)) {
    const plain = plainWord(word);
    if (!KINDS.has(plain)) KINDS.set(plain, kind);
  }

/** The rank from which on a name is that of the land in which a thing lies, or of the war of which it was a part. */
export const LAND_RANK = 2400;

/** The rank of a name that is that of a thing. */
export const THING_RANK = 2100;

/** By the kind of its most telling word, what a name holds. */
const MEANINGS: readonly (readonly [ThingWord, FieldMeaning])[] = [
  ['colours', { role: 'colour', rank: 2000, sure: true }],
  ['kinds', { role: 'group', rank: 2000, sure: true }],
  ['names', { role: 'name', rank: 2000, sure: true }],
  ['things', { role: 'name', rank: THING_RANK, sure: true }],
  ['settlements', { role: 'name', rank: 2200, sure: false }],
  ['persons', { role: 'name', rank: 2300, sure: false }],
  ['lands', { role: 'name', rank: LAND_RANK, sure: false }],
];

/** What a name means whose words are all of things, kinds or colours; `null`: it is of something else. */
export function thingMeaning(name: string): FieldMeaning | null {
  const kinds = plainWords(name).map(
    (word) => KINDS.get(word) ?? KINDS.get(/^(.{2,}?)(?:名|名称|名稱)$/u.exec(word)?.[1] ?? ''),
  );
  if (kinds.length === 0 || kinds.includes(undefined)) return null;
  return MEANINGS.find(([kind]) => kinds.includes(kind))?.[1] ?? null;
}
