import type { FieldRole } from '../fields/field-meaning.ts';
import { fieldMeaning } from '../fields/field-names.ts';
import { plainWord } from '../fields/words-of-name.ts';
import { headingLetters } from './cells.ts';

/** Words of a list that is written with a blank between each. */
export const list = (words: string): readonly string[] => words.split(' ');

/** Headings by their letters and figures alone, the more particular first. */
export const HEADING_NAMES = {
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
    'title name label headline textheadline itemlabel placelabel fullname displayname officialname objectname event 事件 place placename toponym sitename titleen nameen placeen titlezh namezh placezh noms names namen nombres nomi 名稱 名称 名 地名 名字 標題 标题 題名 题名 namech namechs namecht namept namepy 地點 地点 站名 州名 府名 縣名 县名 事件名 遺址名 nombre nom bezeichnung',
  ),
} as const;

/** Words of a heading that mean a beginning and an end, and those that may stand beside them. */
export const WORDS = {
  start: /^(?:start|starts|started|begin|begins|began|beginning|from|since|first|earliest)$/,
  end: /^(?:end|ends|ended|ending|to|until|till|last|latest)$/,
} as const;

const BESIDE =
  /^(?:date|dated|year|day|month|time|of|the|in|by|mention|mentioned|attestation|attested|recorded|reign|rule|julian|gregorian|ce|ad|yr|)$/;

/** The words of a heading in small letters, however they are joined. */
export const headingWords = (heading: string) =>
  heading
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The first heading that is one of some names, the earlier ones before; else one all of whose words mean that, or may stand beside; `null`: none. */
export function findHeading(
  headings: readonly string[],
  names: readonly string[],
  meant?: RegExp,
): string | null {
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

/** The heading that is known to mean that beyond doubt, in any case and many languages, as properties are; `null`: none. */
export function meant(headings: readonly string[], role: FieldRole): string | null {
  const rank = (heading: string) => fieldMeaning(heading)?.rank ?? 0;
  const known = headings.filter((heading) => {
    const meaning = fieldMeaning(heading);
    return meaning?.role === role && meaning.sure;
  });
  return known.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
}
