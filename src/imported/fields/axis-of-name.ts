import { plainWord, plainWords } from './words-of-name.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(plainWord));

/** Words of a longitude and of a latitude, in many languages. */
const LON = set(`
  lon lng long longitude longi longdd lond longitud longitudine lange laenge langengrad laengengrad lengtegraad lengdegrad laengdegrad langdgrad dlugosc dl delka pituuspiiri pituusaste hosszusag boylam
  ilguma garums pikkus pikkuskraad lengd dolzina dlzka duzina дужина дължина должина даугата bujur gjatesia lonxitude longitudea hydred kinh देशांतर দ্রাঘিমাংশ ลองจิจูด გრძედი երկայնություն אורך
  долгота долг довгота الطول طول 経度 經度 经度 東経 東經 东经 경도 μηκος x easting xcoord
`);
const LAT = set(`
  lat latitude lati latdd latitud latitudine breite breitengrad breedtegraad breddegrad szerokosc szer sirka leveyspiiri leveysaste szelesseg enlem
  platuma platums laius laiuskraad breidd sirina ширина шырата lintang gjeresia latitudea lledred vi अक्षांश অক্ষাংশ ละติจูด განედი լայնություն רוחב
  широта шир العرض عرض 緯度 纬度 北緯 北纬 위도 πλατος y northing ycoord
`);
/** Words that stand beside those and say nothing of which it is. */
const BESIDE = set(`
  deg degs degree degrees decimal dec dd wgs wgs84 84 epsg 4326 geo geogr geographic geograficzna geograficka geografica geographische geographisch zemepisna zemepisne γεωγραφικο do geografska geografske geografinis geograafiline географска جغرافیایی קו gps coord coords coordinate coordinates koordinate point pos position loc location
  centroid center centre repr site place map e n o w ost nord gr grad grados degres in خط геогр географическая start begin from origin 1 d sistema value crs
`);

/** A word of a coordinate behind letters of what it is of: slat, reclong, ylatitude. */
const GLUED = /^([a-z]{1,5}?)(lat|latitude|lon|lng|long|longitude)(?:d{2,4}|deg|dec)?$/;

/** Which coordinate a name is by its words, where they say nothing else; else `null`. */
export function axisOfName(name: string): 'lon' | 'lat' | null {
  const words = plainWords(name);
  const [lon, lat] = [words.some((word) => LON.has(word)), words.some((word) => LAT.has(word))];
  if (lon === lat || words.some((word) => !LON.has(word) && !LAT.has(word) && !BESIDE.has(word))) return null;
  return lon ? 'lon' : 'lat';
}

/** The words of a name without those of a coordinate, and which that is; `null`: it is of none. */
export function besideAxis(name: string): { readonly axis: 'lon' | 'lat'; readonly rest: string } | null {
  // by its place in a list of GeoJSON: geometry.coordinates[0]
  const [, list, index] = /^(.*coordinates?)[.[/_ ]+([01])\]?$/i.exec(name) ?? [];
  if (list !== undefined) return { axis: index === '0' ? 'lon' : 'lat', rest: list };
  const words = plainWords(name).flatMap((word) => {
    const [, before, axis] = LON.has(word) || LAT.has(word) ? [] : (GLUED.exec(word) ?? []);
    return before === undefined || axis === undefined
      ? [word]
      : /^[xy]$/.test(before)
        ? [axis]
        : [before, axis];
  });
  const [lon, lat] = [words.some((word) => LON.has(word)), words.some((word) => LAT.has(word))];
  if (lon === lat) return null;
  return {
    axis: lon ? 'lon' : 'lat',
    rest: words.filter((word) => !LON.has(word) && !LAT.has(word)).join(' '),
  };
}
