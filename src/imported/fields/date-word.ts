import { plainWord } from './words-of-name.ts';

/** What a word says in a name of a date. */
export type DateWord =
  /** A beginning, an end. */
  | 'begins'
  | 'ends'
  /** The same, but other things as well: min, last, from. */
  | 'may-begin'
  | 'may-end'
  /** The same, beside a word of a date alone, since it is a small word of another language: do, al. */
  | 'begins-beside'
  | 'ends-beside'
  /** What begins something, or ends it: founded, abolished. */
  | 'founds'
  | 'abolishes'
  /** A date, a year; a length of time or an age. */
  | 'date'
  | 'year'
  | 'time'
  /** What lasts or happens, and words that say nothing of it. */
  | 'event'
  | 'filler';

/** Words of names by what they say, line by line of English, German, French, Spanish, Italian, Portuguese, Dutch, the North, Polish, Czech, Hungarian, Finnish, Turkish, Russian, Arabic, Japanese, Korean and Chinese. */
const WORDS: Readonly<Record<DateWord, string>> = {
  begins: `
    effective start starts started starting starton startson begin begins began beginning beg begun since commence commences commenced commencement strt
    beginn anfang anfangs beginnt seit debut deb depuis inicio ini inicial inizio iniziale vanaf beginnen
    startet borjan begynnelse poczatek poczatkowa poczatkowy rozpoczecie rozpoczecia zacatek pocatek zahajeni
    kezdet kezdete kezdo alkaa alku alkamis alkaen baslangic baslangici baslama baslayis basi
    inici inicis debutul inceput inceperii inceperea pocetak pocetka mulai dimulai berdimulai bat εναρξη εναρξης שהחל התחלה תחילת शुरू เริ่ม شروع آغاز
    आरंभ आरम्भ प्रारंभ pradzia pradzios sakums sakuma algus alguse zacetek zaciatok zaciatku
    начало начала начальная начальный початок بداية البداية بدء بدا 開始 开始 起始 始期 開戦 시작 개시
  `,
  ends: `
    end ends ended ending ende endet finish finishes finished stop stops stopped until till ends through terminated termination expires expired expiry
    bis schluss fin final fine termino finale fim einde eind eindigt slut sluta slutt koniec koncowa koncowy zakonczenie zakonczenia konec ukonceni
    vege vegso zaro loppu loppuu paattyi paattyy paattymis saakka bitis bitisi bitimi
    अंत अन्त समाप्ति lopp ket thuc tamat pabaiga pabaigos beigas beigu
    sfarsit sfarsitul incheierii kraj kraja zavrsetak zavrsetka selesai berakhir berakhirnya ληξη ληξης סיום סוף समाप्त สิ้นสุด پایان returned return ruckkehr extinguished contained
    окончание окончания конец конца завершение завершения конечная кінець نهاية النهاية انتهاء
    終了 終止 终止 終期 結束 结束 截止 終戦 종료 마감 끝
  `,
  'may-begin': `
    prima primera premiere primeira erste erster erstes forste forsta pierwsza pierwszy prvni ensimmainen elso ilk первое первая первый перше перша
    fst frst from older oldest first earliest early min minimum low lower inf von desde van fra fran dal gultigab od от с kuva min tpq post
    birth born naissance ne nacimiento nascita nascimento geboren geburt fodt fodd narozen urodzony syntynyt dogum рождение рождения ميلاد 出生 生 誕生 출생
  `,
  'may-end': `
    ultima derniere dernier letzte letzter letztes siste sista sidste ostatnia ostatni posledni viimeinen utolso последнее последняя последний останнє остання
    lst to younger youngest left last latest late max maximum high upper sup bis hasta tot til till jusqu jusqua ate fino до по taq ante
    death died deces mort muerte fallecimiento morte obito overleden tod gestorben sterbe dod umrti zgon zmarl kuollut olum смерть смерти وفاة 死亡 逝世 卒 没 사망
  `,
  'begins-beside':
    'alarm ignition alta vigor fom da ab nach c z mula dau upphaf fillimi почетак почеток пачатак დასაწყისი սկիզբ শুরু эхлэх басы hasiera dechrau 自 从 從 由 起 始 من بدءا',
  'ends-beside':
    'exp expir dis disc cont baja tom do a al alla zu lopu lok konca fundi край крај канец დასასრული վերջ শেষ дуусах соны amaiera diwedd 至 到 迄 止 訖 讫 終 终 حتى الى إلى',
  founds: `
    admitted admission open establish construct erect inaugurate istituzione instauracion ingang ingangs
    founded founding foundation planting pflanz gepflanzt plantation plantacion aanleg aanplant estab est cnstrct const constr blt established establishment built build construct constructed construction erected erection opened open opening
    inaugurated inauguration inception creation settled planted incorporated launched formed formation organized organised chartered
    enacted adopted consecrated consecration dedicated dedication installed installation completed completion occupied annexed introduced unveiled crowned enthroned accession appointed elected
    activated activation commissioned kickoff arrived arrive
    grundung gegrundet grundungs eroffnung eroffnungs eroffnet erbaut erbauung bau errichtung errichtet errichtungs entstehung entstehungs ersterwahnung erwahnung erstnennung erstbeleg einweihung
    fondation fonde fondee ouverture construit construite erection edification apparition
    fundacion fundado fundada construido construida apertura ereccion creacion inauguracion
    fondazione fondato costruzione costruito istituzione inaugurazione edificazione
    fundacao construcao abertura criacao inauguracao construido
    bouw oprichting oprichtings opgericht stichting gesticht gebouwd opening ontstaan
    bygge byggnads byggd bygget grundat grundlagt anlagt etablerings etablert oppfort oprettet oprettelse
    zalozenie zalozenia powstanie powstania budowa budowy otwarcie otwarcia erygowanie
    weihe geweiht einweihung zalozen zalozena zalozeno zalozeny zalozony zbudowany zbudowano sagraden sagradena izgradena osnovana construita infiintat infiintata ridicat ridicata zbudowana postavena построено основано ehitatud uppford uppfort reist edificato eretto erigido erguido edifie erige засновано збудовано зведено споруджено будівництва
    zalozeni vznik vzniku vystavba vystavby postaven otevreni
    alapitas alapitva epites epitve epult perustettu perustamis rakennettu rakennus
    kurulus kurulusu yapim yapimi insa insasi acilis acilisi
    osnivanje osnivanja osnovan izgradnja izgradnje izgradena infiintare infiintarii construirii fundacio construccio berdiri didirikan dibangun pembangunan xay dung thanh lap opforelses opfort stichtings lit ιδρυση ιδρυσης κατασκευη κατασκευης ساخت تاسیس תקומה הקמה ייסוד स्थापना निर्माण ก่อตั้ง สร้าง
    заснування заснований основание основания основан основана постройка постройки построен построена строительство строительства строительствa открытие открытия открыт создание создания возведение возведения образование образования учреждения
    заснування побудови تاسيس تأسيس التأسيس بناء البناء انشاء إنشاء افتتاح
    創建 創立 設立 設置 築城 築造 建設 竣工 開業 開設 開館 開校 開通 開港 造営 落成 成立 始建 建成 建置 建造 修建 設縣 设立 设置 创立 启用 通车 开通 修筑 兴建 即位 登基
    설립 건립 창건 창설 창립 준공 개통 개관 개교 개업 건축 완공 축성 축조 즉위
  `,
  abolishes: `
    demolish abolish dissolve destroy close abandon remove suppressed suppression deserted cessazione cessacion cessation
    dissolved dissolution abolished abolition demolished demolition destroyed destruction closed close closing closure ceased abandoned abandonment razed removed removal
    decommissioned decommissioning retired disbanded defunct extinct extinction repealed revoked withdrawn vacated evacuated liquidated scrapped collapsed discontinued deactivated departed depart
    gefallt gerodet abriss abbruch abgerissen zerstort zerstorung schliessung schliessungs geschlossen auflosung auflosungs aufgelost stillgelegt stilllegung stillegung letzterwahnung letztnennung letztbeleg
     demoli fermeture abandon suppression disparition
    demolicion cierre destruccion abandono supresion disolucion extincion clausura
    demolizione chiusura distruzione abbandono soppressione
    demolicao encerramento destruicao fechamento extincao dissolucao
    sloop gesloopt opheffing opheffings opgeheven sluiting gesloten
    rivnings riven revet nedlagt nedlagd nedleggelse stengt nedrevet
    zniszczenie zniszczenia rozbiorka rozbiorki likwidacja likwidacji zamkniecie zamkniecia zniesienie zniesienia
    zanik zaniku zruseni zrusen zbourani bontas lebontva lakkautettu purettu
    srusena demolata demolat desfiintat desfiintata zburzona zniszczona rozebrany rozebrana zborena rozborena снесена разрушено 廃寺 廃村 廃藩 廃駅 zanikl zanikla zaniklo zanikol zboren poboren zburzony zburzenie zniszczony rivet raserat raserad lammutatud lerombolva elpusztult tuhoutunut crollato derruido demolido verwoest afgebroken rase знищення знищено зруйнування зруйновано закриття скасування сожжен сожжена разрушена
    yikim yikimi yikilis yikilisi kapanis kapanisi kapatilma
    aufhebung aufgehoben aufhebungs opheffings nedrevet desfiintare ukidanje ukidanja srusen rusenje enderroc dibubarkan ditutup καταστροφη تخریب חורבן
    снос сноса снесен разрушение разрушения закрытие закрытия закрыт упразднение упразднения упразднен ликвидация ликвидации
    هدم إغلاق اغلاق
    廃止 廃城 廃線 廃校 廃業 廃絶 閉鎖 閉館 閉業 閉校 閉店 解体 焼失 滅亡 退位 廢止 廢置 裁撤 撤銷 撤销 废弃 废止 废置 拆除 毁坏 毁 毀廢 毁废 廢毀 废毁 焚毀 焚毁 坍塌 倒塌 湮沒 湮没 关闭 停用
    폐지 폐사 폐쇄 폐교 폐관 폐업 폐성 철거 멸망 퇴위 소실
  `,
  date: `
    dt when date dates dated dt datum dat datetime timestamp ts datestamp fecha fec datas data dato datering datierung datations datation datacion datazione datacao datowanie datace datovani
    ajoitus datalas keltezes tarihleme datacio datare datarea datacija dateering datavimas datejums datums χρονολογηση
    дата даты датировка датування تاريخ التاريخ تواريخ tarih tarihi tarihli paivamaara pvm paiva datuma datumvan ngay ημερομηνια
    tanggal datul δατα תאריך दिनांक तिथि तारीख วันที่ تاریخ
    年月日 日期 日付 日時 日 月日 일자 일시 날짜 일 時日
  `,
  year: `
    year years yr yrs jahr jahre jahreszahl annee annees ano anos anio anios anno anni jaar jaren ar ars arstal artal aarstal aar rok roku roky rocznie letopocet
    ev evszam vuosi vuonna yil yili yillar sene год года году годы рік року سنة السنة عام العام ετος χρονολογια χρονια
    arstall eve anul ani any anys godina godine god leta leto tahun nam năm ετους שנה שנת वर्ष साल ปี พศ سال رік
    metai metu gads gada aasta vit viti წელი տարի বছর жыл urtea blwyddyn ano
    decade century centuries jahrhundert siecle siglo secolo seculo eeuw wiek wieku stoleti szazad evszazad vuosisata yuzyil yuzyili век века столетие قرن القرن αιωνας
    時間 时间 時刻 时刻 시간 年 年份 年度 年代 世紀 世纪 西暦 和暦 西元 公元 연도 년도 년 세기 연대
  `,
  time: `
    time times temporal timespan period periods era eras epoch zeit zeitraum zeitpunkt zeitstellung epoque periode periodo epoca epoche cronologia chronologie chronology czas okres obdobi cas doba kor idopont ido aika ajankohta donem donemi cag cagi
    tid tidspunkt tidsrum период эпоха время زمن فترة العصر عصر 時代 时代 時期 时期 시대 시기
  `,
  event: `
    happen happens happened happening ereignisses dogadaj dogadaja eveniment evenimentului esdeveniment eveniments kejadian peristiwa su kien אירוע event events evento eventi eventos ereignis ereignisse evenement evenements gebeurtenis gebeurtenissen wydarzenie wydarzenia udalost udalosti esemeny tapahtuma olay olayi handelse hendelse haendelse begivenhed событие события подія حدث الحدث 事件 発生 發生 发生 사건 발생
    battle siege schlacht belagerung bataille batalla battaglia batalha slag bitwa bitwy bitva savas savasi muharebe сражение сражения битва битвы معركة 戰役 战役 合戦 전투
    reign office rule regierung regne reinado regno life lifespan leben vie activity active occupation use used service operation operations validity valid gultig gueltig validite vigencia platnost plati gyldig ruling existence range span interval bounds extent coverage siedlung
    giltig giltigt wazne wazny wazna obowiazuje attestazione attestazioni menzione menzioni mencion mencao erwahnung nennung vermelding wzmianka zminka omtale maininta emlites упоминание упоминания згадка existed exists deployed deploy deployment cited mention mentioned attestation attested recorded known seen sighted observed documented occurrence war
    sunk sank wrecked stranded foundered operational capture captured find fund discovery excavation sample sampling aufnahme 撮影 発掘 촬영 발굴 拍摄 拍攝 公布 公\u4f48 utc local julian gregorian
  `,
  filler: `
    of the in on at by and or is was it did ca ce bc bce ad approx iso edtf utc text string str value val label num n num y m d ymd
    did it xy lui ale cua của lokasi der die das des dem den im am de du la le les di l en el los las del di della dell dello dei degli dos e o het een av ve wg w
    exact abs display displaydate display_date uncertain about decimal dec
  `,
};

const KINDS = new Map<string, DateWord>();
for (const [kind, words] of Object.entries(WORDS) as [DateWord, string][])
  for (const word of words.trim().split(/\s+/)) {
    const plain = plainWord(word);
    if (!KINDS.has(plain)) KINDS.set(plain, kind);
  }

/** What a word, small and without accents, says in a name of a date; `null`: nothing that is known. */
export const dateWord = (word: string): DateWord | null =>
  /^\d{1,2}$/.test(word) ? 'filler' : (KINDS.get(word) ?? null);
