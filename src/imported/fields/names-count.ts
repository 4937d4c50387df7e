import { plainWord, plainWords } from './words-of-name.ts';

/** Words of what is counted or measured, line by line of the main languages of Europe. */
const WORDS = `
  number numbers people persons men women children inhabitants residents population soldiers troops casualties dead wounded killed prisoners victims visitors households houses ships horses cases deaths births
  distance length width height depth weight area surface volume size speed temperature capacity price prices cost costs wage wages salary income revenue tax amount sum total quantity percent percentage share score pages page copies miles kilometers kilometres metres meters steps rank
  anzahl zahl menge personen menschen manner frauen kinder einwohner einwohnerzahl bevolkerung soldaten truppen tote verwundete gefangene opfer besucher haushalte hauser schiffe distanz entfernung strecke lange breite hohe tiefe gewicht flache preis preise kosten lohn betrag summe gesamt seiten seitenzahl meter kilometer
  nombre personnes gens hommes femmes enfants habitants soldats troupes morts blesses prisonniers victimes visiteurs menages maisons navires longueur largeur hauteur profondeur poids superficie prix cout couts salaire montant somme quantite
  numero personas gente hombres mujeres ninos habitantes poblacion soldados tropas muertos heridos prisioneros victimas visitantes hogares casas barcos distancia longitud largo anchura altura profundidad peso precio precios coste costo salario importe suma cantidad paginas
  persone uomini donne bambini abitanti popolazione soldati truppe morti feriti prigionieri vittime visitatori famiglie navi distanza lunghezza larghezza altezza profondita superficie prezzo prezzi costo stipendio importo somma quantita pagine
  pessoas homens mulheres criancas populacao mortos feridos visitantes comprimento largura preco precos custo quantia quantidade
  aantal mensen mannen vrouwen kinderen inwoners bevolking soldaten troepen doden gewonden afstand lengte breedte hoogte diepte gewicht prijs kosten bedrag
  liczba ludzie osob mezczyzn kobiet dzieci mieszkancow ludnosc zolnierzy wojsko zabitych rannych odleglosc dlugosc szerokosc wysokosc waga cena ceny koszt kwota ilosc stron
  pocet obyvatel vojaku mrtvych vzdalenost delka vyska cena antal personer manniskor invanare befolkning soldater doda avstand langd hojd pris sidor
  число количество людеи человек мужчин женщин детеи жителеи население солдат воиск погибших раненых расстояние длина ширина высота глубина вес площадь цена стоимость сумма страниц
`;
const COUNTS = new Set(WORDS.trim().split(/\s+/).map(plainWord));
/** The same in Chinese, Japanese and Korean, wherever it stands. */
const HAN =
  /人[數数口]|人口|兵[力數数員员]|[戶户口丁船馬马頁页字]數|[戶户口丁船馬马页字]数|數量|数量|數目|数目|總數|总数|死[傷伤亡者]|距離|距离|里程|路程|[長长寬宽高深]度|高さ|長さ|重量|面積|面积|體積|体积|價[格錢]|价[格钱]|金額|金额|費用|费用|薪|頁碼|页码|인구|인원|거리|높이|길이|면적|가격|수량|병력/;

/** Words beside which a name is that of a date all the same. */
const DATES = new Set(
  'date dated dating datum datierung fecha data datazione year jahr annee ano anno jaar rok ar год дата when'.split(
    ' ',
  ),
);
const HAN_DATES = /日期|年份|年代|紀年|纪年|日付|연도|날짜/;

/** Whether a name is that of numbers of things, of lengths or of money, whose figures are no years. */
export const namesCount = (name: string): boolean =>
  (HAN.test(name) && !HAN_DATES.test(name)) ||
  (plainWords(name).some((word) => COUNTS.has(word)) && !plainWords(name).some((word) => DATES.has(word)));
