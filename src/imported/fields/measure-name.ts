import { plainWords } from './words-of-name.ts';

/** Words of what is measured, counted, paid or numbered, whose least and most are no dates. */
const MEASURES = new Set(
  `elev elevation alt altitude height depth width length area size radius distance dist price cost fee salary income budget value val amount sum count number num no nr
  code zip page pages line lines row verse chapter vol volume house room floor floors storey stories temp temperature tmin tmax score grade mark rank level rating points
  pop population weight mass speed velocity wind pressure humidity rain precipitation snow age capacity students pupils beds seats mag magnitude intensity voltage freq
  frequency ph salinity km m cm mm ft percent pct rate ratio index scale zoom id phone lat lon lng latitude longitude x y z systolic diastolic
  hohe hoehe tiefe preis seite seiten hausnummer einwohner altitud altura precio pagina paginas prix hauteur profondeur altezza prezzo высота цена страница 高度 海拔 價格 价格 人口 頁 页 标高 標高`
    .trim()
    .split(/\s+/),
);

/** Whether a name is of a measure, a price or a number rather than of a time. */
export const isOfMeasure = (name: string): boolean => plainWords(name).some((word) => MEASURES.has(word));
