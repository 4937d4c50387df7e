import { describe, expect, it } from 'vitest';
import { openText } from '../open-text.ts';

/** What is taken, or offered, as the date of records of which one property holds some values. */
async function offered(name: string, values: readonly (string | number)[]): Promise<readonly string[]> {
  const features = values.map((value) => ({
    type: 'Feature',
    properties: { name: 'A', [name]: value },
    geometry: { type: 'Point', coordinates: [114, 35] },
  }));
  const { fields } = await openText('a.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
  const { start, end, date } = fields.taken;
  const taken = [start, end, date].flatMap((one) => one ?? []);
  return [...new Set([...taken, ...fields.dateLike.map((one) => one.name)])];
}

describe('what looks like a date', () => {
  it.each([
    'Number of people', 'number_of_men', 'population', 'Distance walked', 'distanceFromHome', 'Distance to the ford', 'Pages', 'Price', 'Number of days',
    'Anzahl Personen', 'Einwohnerzahl', 'Bevölkerung', 'Entfernung', 'Höhe über Meer', 'Preis', 'Seitenzahl',
    'Nombre de personnes', 'Nombre d’hommes', 'Longueur', 'Prix', 'Número de personas', 'Población', 'Precio', 'Numero di persone', 'Prezzo', 'Lunghezza',
    'Número de pessoas', 'Preço', 'Aantal mensen', 'Inwoners', 'Liczba osób', 'Cena', 'Počet obyvatel', 'Число людей', 'Население', 'Расстояние', 'Цена',
    '人數', '人数', '人口', '兵力', '步行距離', '里程', '價格', '頁數', '戶數', '面積',
  ])('is no column of counts: %s', async (name) => {
    expect(await offered(name, ['1100', '1200', '300'])).toEqual([]);
  }); // prettier-ignore

  it.each(['alpha', 'Year of the price', 'Jahr der Zahlung', 'date of population', '人口普查年份'])(
    'is a column of years: %s',
    async (name) => {
      expect(await offered(name, ['1100', '1126', '1127'])).toEqual([name]);
    },
  );

  it('is no column whose figures are mostly no years, whatever it is called', async () => {
    expect(await offered('alpha', ['1100', '300', '4200', '75', '12500'])).toEqual([]);
    expect(await offered('alpha', ['820,75', '1100', '1250,5', '90,5'])).toEqual([]);
    expect(await offered('alpha', ['11260131', '11260205'])).toEqual(['alpha']);
    expect(await offered('alpha', ['1126-01-31', '1127', 'c. 1130'])).toEqual(['alpha']);
  });
});
