/**
 * Words of dates in further languages, folded (small, without accents), each by the English that is read: about, before, after, early,
 * mid, late, halves, eras. `$` keeps what stands beside them.
 */
const SAID: readonly (readonly [RegExp, string])[] = [
  // eras
  [/(?:^|(?<=\d\.?|[\s(]))(?:до н\.? ?[эе]\.?|пр\.? ?н\.? ?е\.?|п\.? ?н\.? ?[эе]\.?|π\.? ?χ\.?|p\.? ?n\.? ?e\.?|pr\.? ?n\.? ?l\.?|pr\.? ?kr\.?|pred kr\.?|i\. ?e\.(?! ?\d)|eaa\.?|e\.? ?kr\.?(?<=ekr\.?)|f\.? ?kr\.?|i\.? ?hr\.?|tcn|ق\.? ?م\.?|לפנה"ס)(?=$|[\s).,–-])/g, ' bc'],
  [/(?:^|(?<=\d\.?|[\s(]))(?:н\.? ?э\.?|μ\.? ?χ\.?|n\. ?e\.|n\. ?l\.|po kr\.?|i\. ?sz\.?|jaa\.?|jkr\.?|e\.kr\.?|d\.? ?hr\.?|scn|م)(?=$|[\s).,–-])/g, ' ad'],
  [/^(?:пр\.? ?н\.? ?е\.?|i\. ?e\.) *(\d+)(?:-?b[ae]n)?$/, '$1 bc'],
  // centuries by their hundreds, and decades, as the North counts them
  [/(\d{1,3}0) ?[-–]?(?:tallets?|talets?|tals?|luku|luvun|luvulla|luvulta)(?![a-z])/g, '$1tal'],
  // ordinals of Dutch and Greek
  [/(?<![\d.])(\d{1,2})(?:de|ste|ος|ου|ης|η|ο)(?= )/g, '$1th'],
  [/^secol(?:ul|ele)?(?: al)? ([ivx]+)(?:-?lea)?(?![a-z])/, 'saec. $1'],
  [/^1\. ?h\. ?(?=\d|[ivx])/, 'first half of '],
  [/^2\. ?h\. ?(?=\d|[ivx])/, 'second half of '],
  // about
  [/^(?:ок(?:оло|\.)?|прибл(?:изительно)?\.?|бл(?:изько)?\.?|приблизно|kolem|okoli|ok(?:\.|olo)|krog|oko|omkr(?:ing)?\.?|rundt|noin|n\.|kb\.?|korulbelul|yaklasik(?: olarak)?|περ(?:ι|ιπου|\.)|حوالي|نحو|khoang|sekitar|cap a|apie|aptuveni|umbes|por volta de|cerca de|intorno all?[ao']?) *(?=.*\d{3}|[ivx]+\b)/, 'about '],
  // bounds
  [/^(?:не позднее|не позже|не пізніше|nie pozniej niz|nejpozdeji|ne kesobb mint|najkasnije) +/, 'not later than '],
  [/^(?:не ранее|не раньше|не раніше|nie wczesniej niz|nejdrive|ne korabban mint|najranije) +/, 'not earlier than '],
  [/^(?:до|przed|pred|prije|fore|for|foer|inden|ennen|πριν(?: (?:απο )?(?:το)?)?|قبل|truoc|sebelum|iki|pirms|enne|voor|abans de|antes de) +(?=.*\d{3,4}|[ivx]+\b)/, 'before '],
  [/^(?:после|після|po|nakon|etter|efter|jalkeen|μετα(?: το)?|بعد|sau|sesudah|setelah|po|pec|parast|na|despres de|depois de|apos) +(?=.*\d{3,4}|[ivx]+\b)/, 'after '],
  [/^(.*\d) +(?:elott|oncesi)$/, 'before $1'],
  [/^(.*\d) +(?:utan|sonrasi|jalkeen)$/, 'after $1'],
  [/^(.*\d) +(?:korul|tajan|civarinda?)$/, 'about $1'],
  // halves and quarters behind what they are of
  [/^(.*\S)[ ,]+(?:elso fele|ilk yarisi|alkupuoli|ensimmainen puolisko|pirma puse|esimene pool|forsta halft(?:en)?|forste halvdel|first half)$/, 'first half of $1'],
  [/^(.*\S)[ ,]+(?:masodik fele|ikinci yarisi|loppupuoli|toinen puolisko|antra puse|teine pool|andra halft(?:en)?|anden halvdel|andre halvdel|second half)$/, 'second half of $1'],
  [/^(?:forsta|forste|1\.?) (?:halften|halvdelen?|halvdelen) (?:av|af) +/, 'first half of '],
  [/^(?:andra|anden|andre|2\.?) (?:halften|halvdelen?|halvdelen) (?:av|af) +/, 'second half of '],
  [/^(?:eerste|1e) helft(?: van (?:de|het))? +/, 'first half of '],
  [/^(?:tweede|2e) helft(?: van (?:de|het))? +/, 'second half of '],
  [/^(?:primeira|1\.?a?\.?) metade d[oe] +/, 'first half of '],
  [/^(?:segunda|2\.?a?\.?) metade d[oe] +/, 'second half of '],
  [/^(?:πρωτο|α'?) μισο (?:του )?/, 'first half of '],
  [/^(?:δευτερο|β'?) μισο (?:του )?/, 'second half of '],
  [/^النصف الأ?ول من +/, 'first half of '],
  [/^النصف الثاني من +/, 'second half of '],
  // early, mid and late, before and behind
  [/^(?:нач(?:ало|\.)?|поч(?:аток|\.)?|pocz(?:atek|\.)?|zac(?:atek|\.)?|poc(?:etak|\.)|zacetek|begin|vroege?|tidiga?t?|tidlig|borjan av|begynnelsen (?:av|af)|αρχες|أوائل|awal|inicio|inicios|comeco|comecos|principis|inicis|principios|debut|inizio?|inizi) +(?:(?:van|de|het|do|da|del|dell[ao']?|du|del|του) +)*(?=.*(?:\d{2}|\b[ivx]+\b))/, 'early '],
  [/^(?:сер(?:едина|\.)?|polowa|polovina|sredina|midden|mitten (?:av|af)|midten (?:av|af)|medio|mediados|meados|meta|μεσα|أواسط|pertengahan|milieu) +(?:(?:van|de|het|do|da|del|dell[ao']?|du|del|του) +)*(?=.*(?:\d{2}|\b[ivx]+\b))/, 'mid '],
  [/^(?:кон(?:ец|\.)?|кін(?:ець|\.)?|koniec|kon\.?|konec|kraj|eind(?:e)?|laat|late|slutet av|slutten av|slutningen (?:af|av)|sent?|τελη|أواخر|akhir|fines|finales|finals|finais|fim|fine|fin) +(?:(?:van|de|het|do|da|del|dell[ao']?|du|del|του) +)*(?=.*(?:\d{2}|\b[ivx]+\b))/, 'late '],
  [/^(.*(?:szazad|yuzyil|sajandi?|amziaus?|vuosisadan|luvun|tal)\S*) +(?:eleje|basi|baslari|alku|pradzia|algus|borjan)$/, 'early $1'],
  [/^(.*(?:szazad|yuzyil|sajandi?|amziaus?|vuosisadan|luvun|tal)\S*) +(?:kozepe|ortasi|ortalari|puolivali|vidurys|keskpaik|mitt)$/, 'mid $1'],
  [/^(.*(?:szazad|yuzyil|sajandi?|amziaus?|vuosisadan|luvun|tal)\S*) +(?:vege|sonu|sonlari|loppu|pabaiga|lopp|slut)$/, 'late $1'],
  [/^(\d{3,4})[ ./-]+([ivx]{1,4})[ ./-]+(\d{1,2})$/, '$3 $2 $1'],
  // the year before the month, with a full stop behind it
  [/^(\d{3,4})\. +(?=\p{L}{3})/u, '$1 '],
  // a life
  [/^(?:born|b\.|geb(?:oren)?\.?|nee?|nato|nacido|\*) *(.+?)[,;]? +(?:[-–] *)?(?:died|d\.|gest(?:orben)?\.?|mort|morto|muerto|†|\+) *(.+)$/, '$1 - $2'],
  // what most of a collection is of
  [/[,;]? *\(?(?:bulk|predominantly|mostly|chiefly)(?: dates?)? .*$/, ''],
  // centuries before their numbers, several
  [/^(?:ss|secc|secs|saecc|sigl|вв|cc)\. *(?=[ivx\d])/, 'saec. '],
  [/^abad ke-? ?(?=\d|[ivx])/, 'century '],
  [/^the ky (?:thu )?(?=\d|[ivx])/, 'century '],
  [/^(?:القرن|قرن) (?:ال)?(?=\d)/, 'century '],
]; // prettier-ignore

/** A folded text with words of further languages by their English. */
export const inEnglish = (text: string): string =>
  SAID.reduce((said, [words, english]) => said.replace(words, english), text).trim();
