import { collection, createCases, feature, gpx, json, kml, row, workbook } from './reported-cases.ts';

const { cases, add, dated, dates, placed, table } = createCases();

// Published data sets, each by its own field names
table('plotly/datasets store openings', 'storenum,OPENDATE,date_super,conversion,st,county,STRCITY,STRSTATE,type_store,LAT,LON,MONTH,DAY,YEAR\n1,7/1/1962,3/1/1997,1,5,7,Rogers,AR,Supercenter,36.5,-94.5,7,1,1962\n2,8/20/1964,3/1/1996,1,5,9,Harrison,AR,Supercenter,36.25,-93.5,8,20,1964\n', ['Rogers|1962-07-01||-94.5,36.5', 'Harrison|1964-08-20||-93.5,36.25'], { tells: ['date-not-used', 'looks-dated', 'half-dated'] }); // prettier-ignore
table('plotly/datasets ebola', 'Country,Month,Year,Lat,Lon,Value\nGuinea,3,2014,9.95,-9.7,122\n', ['Guinea|2014-03-01|2014-03-31|-9.7,9.95']); // prettier-ignore
table('plotly/datasets incidents', '"","person","dept","eow","cause_short","date","year","canine","state","latitude","longitude"\n"1","K9 Rex","Police, AZ","EOW: Friday, July 13, 1984","Struck","1984-07-13",1984,"True","AZ",33.4,-112.1\n', ['K9 Rex|1984-07-13|1984-07-13|-112.1,33.4']); // prettier-ignore
table('plotly/datasets earthquakes', 'Date,Latitude,Longitude,Magnitude\n01/02/1965,19.2,145.6,6.0\n01/25/1965,1.8,127.3,5.8\n', ['|1965-01-02|1965-01-02|145.6,19.2', '|1965-01-25|1965-01-25|127.3,1.8']); // prettier-ignore
table('plotly/datasets cities', 'City,State,Population,lat,lon,year\nMarysville,Washington,63269,48.05,-122.2,2014\n', ['Marysville|2014-01-01|2014-12-31|-122.2,48.05']); // prettier-ignore
table('plotly/datasets volcanoes', 'Number,Volcano Name,Country,Region,Latitude,Longitude,Elev,Type,Status,Last Known\n0803-001,Abu,Japan,Honshu,34.5,131.6,571,Shield volcano,Holocene,Unknown\n', ['Abu|*|*|131.6,34.5']); // prettier-ignore
table('cestastanford/historical-us-city-populations', 'ID,ST,City,CityST,1790,1800,1810,LAT,LON,City Source,Place Type\n1,MA,Boston,"Boston, MA",18320,24937,33787,42.36,-71.06,x,city\n', ['Boston|1790-01-01|1790-12-31|-71.06,42.36', 'Boston|1800-01-01|1800-12-31|-71.06,42.36', 'Boston|1810-01-01|1810-12-31|-71.06,42.36'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('sfsheath/roman-amphitheaters', '"id","title","label","latintoponym","pleiades","chronogroup","secondcentury","capacity","longitude","latitude"\n"dura","Amphitheater at Dura Europos","Dura","Dura Europus","https://pleiades.stoa.org/places/893989","severan",False,1000.0,40.7,34.7\n', ['Amphitheater at Dura Europos|*|*|40.7,34.7']); // prettier-ignore
table('jrnold/acw_battle_data bodart', 'battle_id,battle_name,other_names,start_date,end_date,location,state,page,lat,lon\n1,Bull-Run,Manassas-Junction,1861-07-21,1861-07-21,"Kleiner Fluss, Virginia",VA,522,38.8,-77.5\n', ['Bull-Run|1861-07-21|1861-07-21|-77.5,38.8']); // prettier-ignore
table('jrnold/acw_battle_data cwss', 'BattlefieldCode,BattleName,BattleType,BeginDate,EndDate,State,TheaterCode,Result,Lat,Long\nAL001,Day’s Gap,Engagement,1863-04-30,1863-04-30,AL,W,Union,34.3,-86.9\n', ['Day’s Gap|1863-04-30|1863-04-30|-86.9,34.3']); // prettier-ignore
dates('Seshat/cliopatria', { Name: 'A', FromYear: 1115, ToYear: 1125, Area: 1200000.5, Type: 'POLITY', Wikipedia: 'x', SeshatID: '' }, '1115-01-01', '1125-12-31'); // prettier-ignore
dates('Seshat/cliopatria BCE', { Name: 'A', FromYear: -3400, ToYear: -3301, Area: 1.5, Type: 'POLITY' }, '-3400-01-01', '-3301-12-31'); // prettier-ignore
dates('CShapes 2.0', { cntry_name: 'A', gwcode: 100, gwsyear: 1886, gwsmonth: 1, gwsday: 1, gweyear: 1911, gwemonth: 12, gweday: 31, capname: 'B' }, '1886-01-01', '1911-12-31'); // prettier-ignore
dates('CShapes 0.6', { CNTRY_NAME: 'A', COWSYEAR: 1946, COWSMONTH: 1, COWSDAY: 1, COWEYEAR: 1975, COWEMONTH: 11, COWEDAY: 30 }, '1946-01-01', '1975-11-30'); // prettier-ignore
dates('GeoNames of CHGIS v6', { NAME_PY: 'Kaifeng Fu', NAME_CH: '开封府', NAME_FT: '開封府', X_COOR: 114.3, Y_COOR: 34.8, BEG_YR: 960, BEG_RULE: '1', END_YR: 1126, END_RULE: '1', SYS_ID: 1 }, '0960-01-01', '1126-12-31'); // prettier-ignore
dates('Newberry AHCB', { ID: 'mas_a', NAME: 'A', STATE_TERR: 'Massachusetts', START_DATE: '1643/05/10', END_DATE: '1679/12/31', START_N: 16430510, END_N: 16791231, FULL_NAME: 'A' }, '1643-05-10', '1679-12-31'); // prettier-ignore
table('Newberry AHCB comprehensive', 'FIPS\tSTATE\tNAME\tID\tVERSION\tSTART_DATE\tEND_DATE\tSTART_N\tEND_N\tlat\tlon\n25001\tMA\tBARNSTABLE\tmas_b\t1\t02 Jun 1685\t03 Apr 1850\t16850602\t18500403\t41.7\t-70.3\n', ['BARNSTABLE|1685-06-02|1850-04-03|-70.3,41.7']); // prettier-ignore
dates('sdata201746 wetlands', { wetlandId: 'A', sDateMin: 1821, sDate: 1890, sDateMax: 1890, eDateMin: 1914, eDate: 1914, eDateMax: 1920 }, '1890-01-01', '1914-12-31'); // prettier-ignore
dates('Lantmäteriet history', { OBJECTID: 1, namn: 'A', _start_date: '2019-05-01', _end_date: null }, '2019-05-01', ''); // prettier-ignore
dates('AHCB Sydney councils', { CouncilName: 'A', DateOrder: 3, StartDate: '1871', EndDate: '1949' }, '1871-01-01', '1949-12-31'); // prettier-ignore
dates('junkka/histmaps', { name: 'A', type_id: 1, start: 1634, end: 1990 }, '1634-01-01', '1990-12-31'); // prettier-ignore
table('ACLED', 'event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,country,admin1,location,latitude,longitude,geo_precision,source,notes,fatalities,timestamp\nARG1,12 March 2021,2021,1,Political violence,Battles,Armed clash,X,Argentina,Cordoba,Cordoba,-31.4,-64.2,1,Clarin,Text,0,1616444001\n', ['Cordoba|2021-03-12|2021-03-12|-64.2,-31.4'], { tells: ['date-not-used', 'date-mended'] }); // prettier-ignore
table('UCDP GED', 'id,relid,year,active_year,type_of_violence,conflict_name,where_coordinates,adm_1,latitude,longitude,priogrid_gid,country,date_start,date_end,event_clarity,date_prec,best\n1,AFG-1,2017,1,1,Government,Kabul city,Kabul,34.5,69.2,179779,Afghanistan,2017-07-31 00:00:00.000,2017-08-02 00:00:00.000,1,2,4\n', ['Government|2017-07-31|2017-08-02|69.2,34.5']); // prettier-ignore
table('GDELT 1.0', 'GLOBALEVENTID\tSQLDATE\tMonthYear\tYear\tFractionDate\tActor1Name\tActionGeo_FullName\tActionGeo_Lat\tActionGeo_Long\tDATEADDED\n1\t20200131\t202001\t2020\t2020.0833\tCHINA\tWuhan, Hubei\t30.58\t114.27\t20200201\n', ['Wuhan, Hubei|2020-01-31|2020-01-31|114.27,30.58'], { tells: ['date-not-used'] }); // prettier-ignore
table('EM-DAT', 'DisNo.,Disaster Type,Event Name,Country,Location,Latitude,Longitude,Start Year,Start Month,Start Day,End Year,End Month,End Day,Total Deaths,Entry Date,Last Update\n2004-0659-IDN,Earthquake,A,Indonesia,Aceh,3.3,95.9,2004,12,26,2004,12,27,165708,2005-01-01,2023-09-25\n', ['A|2004-12-26|2004-12-27|95.9,3.3'], { tells: ['date-not-used'] }); // prettier-ignore
table('NOAA significant earthquakes', 'I_D,FLAG_TSUNAMI,YEAR,MONTH,DAY,HOUR,EQ_PRIMARY,COUNTRY,LOCATION_NAME,LATITUDE,LONGITUDE,DEATHS\n1,,-2150,,,,7.3,JORDAN,"JORDAN: BAB-A-DARAA",31.1,35.5,\n2,,1556,1,23,,8.2,CHINA,"CHINA: SHAANXI",34.5,109.7,830000\n', ['JORDAN: BAB-A-DARAA|-2150-01-01|-2150-12-31|35.5,31.1', 'CHINA: SHAANXI|1556-01-23|1556-01-23|109.7,34.5']); // prettier-ignore
table('IBTrACS v04', 'SID,SEASON,NUMBER,BASIN,NAME,ISO_TIME,NATURE,LAT,LON,WMO_WIND\n ,Year, , , , , ,degrees_north,degrees_east,kts\n2019063S18038,2019,12,SI,IDAI,2019-03-14 18:00:00,TS,-19.7,34.9,95\n', ['IDAI|2019-03-14|2019-03-14|34.9,-19.7'], { tells: ['not-a-number', 'no-geometry', 'lines-above', 'not-a-date'] }); // prettier-ignore
table('USGS ComCat', 'time,latitude,longitude,depth,mag,magType,nst,gap,net,id,updated,place,type\n2021-02-01T10:00:00.120Z,35.1,114.2,10,4.5,mb,,50,us,us7000,2021-04-10T00:00:00.040Z,"10 km N of A",earthquake\n', ['10 km N of A|2021-02-01|2021-02-01|114.2,35.1'], { tells: ['date-not-used'] }); // prettier-ignore
table('GBIF simple download', 'gbifID\tdatasetKey\toccurrenceID\tspecies\tlocality\tdecimalLatitude\tdecimalLongitude\teventDate\tday\tmonth\tyear\tdateIdentified\tlastInterpreted\n1\tx\ty\tPanthera tigris\tHarbin\t45.7\t126.6\t1911-05-02\t2\t5\t1911\t\t2024-01-02T03:04:05.678Z\n', ['Panthera tigris|1911-05-02|1911-05-02|126.6,45.7'], { tells: ['date-not-used'] }); // prettier-ignore
table('eBird', 'COMMON NAME,SCIENTIFIC NAME,OBSERVATION COUNT,COUNTRY,LOCALITY,LATITUDE,LONGITUDE,OBSERVATION DATE,TIME OBSERVATIONS STARTED,LAST EDITED DATE\nMallard,Anas platyrhynchos,3,China,West Lake,30.2,120.1,2012-11-25,08:00:00,2013-01-01 10:10:10\n', ['Mallard|2012-11-25|2012-11-25|120.1,30.2'], { tells: ['date-not-used'] }); // prettier-ignore
table('Movebank', 'event-id,visible,timestamp,location-long,location-lat,sensor-type,individual-taxon-canonical-name,tag-local-identifier,individual-local-identifier,study-name\n1,true,2014-08-06 00:00:00.000,25.5,59.4,gps,Anser albifrons,91733,Goose A,Study\n', ['Goose A|2014-08-06|2014-08-06|25.5,59.4']); // prettier-ignore
table('Pleiades places 2023', 'id,title,description,placeTypes,reprLat,reprLong,reprLatLong,minDate,maxDate,timePeriods,currentVersion,created,modified\n423025,Roma,The capital,settlement,41.89,12.48,"41.89,12.48",-750,2100,"ACHRLM",5,2010-01-01T00:00:00Z,2023-05-05T00:00:00Z\n', ['Roma|-0750-01-01|2100-12-31|12.48,41.89'], { tells: ['date-not-used'] }); // prettier-ignore
table('WHG LP-TSV', 'id\ttitle\ttitle_source\tfclasses\tccodes\tstart\tend\tlon\tlat\tvariants\ttypes\n1\tAbingdon\tBook\tP\tGB\t0675\t1200\t-1.28\t51.67\tAbbendon\tsettlement\n', ['Abingdon|0675-01-01|1200-12-31|-1.28,51.67']); // prettier-ignore
table('WHG LP-TSV attestation', 'id\ttitle\ttitle_source\tattestation_year\tlon\tlat\n1\tAbingdon\tBook\t1086\t-1.28\t51.67\n', ['Abingdon|1086-01-01|1086-12-31|-1.28,51.67']); // prettier-ignore
table('Trismegistos geo', 'id,name_latin,name_standard,country,region,coordinates,dates_from,dates_to\n100,Karanis,Karanis,Egypt,Fayum,"29.518,30.903",-300,500\n', ['Karanis|-0300-01-01|0500-12-31|30.903,29.518']); // prettier-ignore
table('Epigraphic Database Heidelberg', 'hd_nr,id,title,date,not_before,not_after,lat,lon,findspot_ancient\nHD000001,HD000001,Epitaph,71 AD – 130 AD,0071,0130,41.0,14.2,Cumae\n', ['Epitaph|0071-01-01|0130-12-31|14.2,41']); // prettier-ignore
table('DARE', 'id,name,ancient,country,lat,lng,featureCode,century0,creation,destruction\n1,Aachen,Aquae Granni,DE,50.77,6.08,11,1,0001,0450\n', ['Aachen|0001-01-01|0450-12-31|6.08,50.77']); // prettier-ignore
table('ORBIS sites', 'sitelabel,longitude,latitude,modern,rank,id,start,end\nRoma,12.5,41.9,Rome,100,50327,-300,400\n', ['Roma|-0300-01-01|0400-12-31|12.5,41.9']); // prettier-ignore
table('europop', 'city,region,year,population,lat,lon\nParis,Northern France,1500,100,48.85,2.35\n', ['Paris|1500-01-01|1500-12-31|2.35,48.85']); // prettier-ignore
table('Chandler Modelski', 'City,OtherName,Country,Latitude,Longitude,Certainty,BC_2250,BC_100,AD_100,AD_1100\nKaifeng,Pien,China,34.79,114.34,1,,,,442000\n', ['Kaifeng|1100-01-01|1100-12-31|114.34,34.79'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('aidata/geocoded', 'project_id,project_title,start_actual_isodate,end_actual_isodate,transactions_start_year,place_name,latitude,longitude,status\nP1,Road,2005-03-01,2008-09-30,2005,Gode,5.9,43.5,Completion\n', ['Gode|2005-03-01|2008-09-30|43.5,5.9']); // prettier-ignore
table('SPARTAAS/folio inrap', 'X,Y,region,departement,commune,site,start,end,period,type\n2.35,48.85,Île-de-France,Paris,Paris,Rue A,2004-01-12,2004-03-05,Moyen Âge,Fouille\n', ['Rue A|2004-01-12|2004-03-05|2.35,48.85']); // prettier-ignore
table('NMeso', 'ID,Site,Phase,Date,minDate,maxDate,Species,Latitude,Longitude\nX1,Tell Brak,F,-3800,-4000,-3600,barley,36.67,41.06\n', ['Tell Brak|-4000-01-01|-3600-12-31|41.06,36.67'], { tells: ['date-not-used'] }); // prettier-ignore
table('spDates', 'Latitude,Longitude,Site,Date,C14Age,Error,LabNumber\n36.5,41.1,Abu Hureyra,-9500,10000,80,X-1\n', ['Abu Hureyra|*|*|41.1,36.5'], { tells: ['looks-dated'] }); // prettier-ignore
table('data.culture.gouv.fr monuments', 'reference;denomination_de_l_edifice;titre_editorial_de_la_notice;commune_forme_editoriale;siecle_de_la_campagne_principale_de_construction;date_et_typologie_de_la_protection;coordonnees_au_format_wgs84\nPA1;église;Église Saint-Pierre;Toulouse;12e siècle;1889/02/02 : classé MH;43.6, 1.44\n', ['Église Saint-Pierre|1101-01-01||1.44,43.6'], { tells: ['half-dated'] }); // prettier-ignore
table('geodata Berlin Denkmale', 'obj_dok_nr;name;ort;bezirk;denkmalart;datierung;lat;lon\n09010001;Rathaus;Mitte;Mitte;Baudenkmal;1861-1869;52,5186;13,4083\n', ['Rathaus|1861-01-01|1869-12-31|13.4083,52.5186']); // prettier-ignore
table('Vienna trees', 'FID,OBJECTID,SHAPE,BAUM_ID,BEZIRK,GATTUNG_ART,PFLANZJAHR,STAMMUMFANG\nx.1,1,POINT (16.22 48.21),1043,14,Aesculus (Rosskastanie),1965,159\n', ['Aesculus (Rosskastanie)|1965-01-01||16.22,48.21']); // prettier-ignore
table('KNMI gebouwen BAG', 'identificatie,bouwjaar,sloopjaar,status,naam,lat,lon\n1,1650,1943,Pand gesloopt,Huis A,51.92,4.48\n', ['Huis A|1650-01-01|1943-12-31|4.48,51.92']); // prettier-ignore
table('Rijksmuseum workshop', 'object_id,title,date_start,date_end,object_type,primary_artist,object_url,lat,lon\nRP-P-1,Gezicht op de Dam,1650,1675,print,Jan,http://x,52.37,4.89\n', ['Gezicht op de Dam|1650-01-01|1675-12-31|4.89,52.37']); // prettier-ignore
table('Cushman Collection', 'ID,Description,Date,City,State,Geo-Coordinates,Genre 1\nP02880,A,1938-10-14T00:00:00Z,San Francisco,California,"37.79,-122.41",Views\n', ['San Francisco|1938-10-14|1938-10-14|-122.41,37.79']); // prettier-ignore
table('securityforcemonitor', 'unit:name,site:first_cited_date,site:last_cited_date,site:longitude,site:latitude,location\nBrigade A,2009-05-01,2014-12-31,7.4,9.05,Abuja\n', ['Brigade A|2009-05-01|2014-12-31|7.4,9.05']); // prettier-ignore
table('scirp activity', 'ID,starting_date,ending_date,CityTown,StateTerritory,Date,BestGuess,lat,lon\nA,12 05 2019 10:00:00,12 05 2019 13:00:00,Paris,IDF,May 2019,100,48.85,2.35\n', [], { tells: ['ambiguous-date'] }); // prettier-ignore
table('IDEA events', 'ID,Place,ReportDate,EventDate,EventForm,lat,lon\n1,Moscow,1996-03-02,1996-03-01,CONS,55.75,37.6\n', ['Moscow|1996-03-01|1996-03-01|37.6,55.75'], { tells: ['date-not-used'] }); // prettier-ignore
table('Global Terrorism Database', 'eventid,iyear,imonth,iday,approxdate,extended,country_txt,provstate,city,latitude,longitude,attacktype1_txt,summary\n197001010002,1970,1,1,,0,United States,Illinois,Cairo,37.0,-89.2,Armed Assault,Text\n', ['Cairo|1970-01-01|1970-01-01|-89.2,37']); // prettier-ignore
table('Correlates of War MID', 'dispnum,styear,stmon,stday,endyear,endmon,endday,name,lat,lon\n1,1902,5,7,1903,1,24,Alaska,56.0,-130.0\n', ['Alaska|1902-05-07|1903-01-24|-130,56']); // prettier-ignore
table('Slave Voyages', 'voyage_id,ship_name,yeardep,yearam,place_of_landing,latitude,longitude\n1,Nossa Senhora,1555,1556,Santo Domingo,18.47,-69.9\n', ['Nossa Senhora|*|*|-69.9,18.47'], { tells: ['looks-dated'] }); // prettier-ignore
table('CLIWOC', 'RecID,ShipName,Year,Month,Day,Lat3,Lon3,VoyageFrom,VoyageTo,LogbookDate\n1,HMS A,1750,5,3,45.2,-12.3,SPITHEAD,LISBON,\n', ['HMS A|1750-05-03|1750-05-03|-12.3,45.2']); // prettier-ignore
table('Mapping Gothic France', 'Building name,Location,Latitude,Longitude,Construction begin,Construction end,Style\nNotre-Dame,Paris,48.853,2.349,1163,1345,Gothic\n', ['Notre-Dame|1163-01-01|1345-12-31|2.349,48.853']); // prettier-ignore
table('EMLO letters', 'EMLO Letter ID,Date of letter in Julian calendar,Author,Addressee,Origin name,Origin latitude,Origin longitude\n1,1658-03-01,Hartlib,Boyle,London,51.5,-0.12\n', ['London|1658-03-11|1658-03-11|-0.12,51.5']); // prettier-ignore
table('correspSearch', 'correspAction_sent_date,sender,receiver,place,lat,long\n1799-04-05,Humboldt,Goethe,Jena,50.93,11.59\n', ['Jena|1799-04-05|1799-04-05|11.59,50.93']); // prettier-ignore
table('London Lives plague', 'parish,week_ending,burials,lat,lon\nSt Giles,1665-07-11,120,51.515,-0.128\n', ['St Giles|1665-07-11|1665-07-11|-0.128,51.515']); // prettier-ignore
table('Snow cholera', 'address,deaths,date_of_onset,lat,lon\nBroad St 40,3,1854-08-31,51.513,-0.136\n', ['Broad St 40|1854-08-31|1854-08-31|-0.136,51.513']); // prettier-ignore
table('Titanic shipwrecks Wikidata', 'item,itemLabel,coord,inception,dissolved\nhttp://www.wikidata.org/entity/Q1,Wreck A,Point(-49.9 41.7),1911-05-31T00:00:00Z,1912-04-15T00:00:00Z\n', ['Wreck A|1911-05-31|1912-04-15|-49.9,41.7']); // prettier-ignore
table('query.wikidata.org battles', 'battle,battleLabel,coord,pointInTime\nhttp://www.wikidata.org/entity/Q2,Battle A,Point(114.5 35.5),1126-01-31T00:00:00Z\n', ['Battle A|1126-01-31|1126-01-31|114.5,35.5']); // prettier-ignore
table('query.wikidata.org castles', 'castle,castleLabel,countryLabel,start_time,coordinate_location\nhttp://www.wikidata.org/entity/Q3,Burg A,Germany,1126-01-01T00:00:00Z,Point(10.5 50.5)\n', ['Burg A|1126-01-01||10.5,50.5']); // prettier-ignore
table('World Bank wide', 'Country Name,Country Code,Indicator Name,1960 [YR1960],1961 [YR1961],lat,lon\nChina,CHN,Population,667070000,660330000,35,103\n', ['China|1960-01-01|1960-12-31|103,35', 'China|1961-01-01|1961-12-31|103,35'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('Our World in Data', 'Entity,Code,Year,Population,lat,lon\nChina,CHN,1126,120000000,35,103\n', ['China|1126-01-01|1126-12-31|103,35']); // prettier-ignore
table('Maddison Y columns', 'country,lat,lon,Y1500,Y1600,Y1700\nJapan,36,138,500,520,570\n', ['Japan|1500-01-01|1500-12-31|138,36', 'Japan|1600-01-01|1600-12-31|138,36', 'Japan|1700-01-01|1700-12-31|138,36'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('US census pop', 'name,lat,lon,pop1900,pop1910,pop1920\nA,35,114,100,150,\n', ['A|1900-01-01|1900-12-31|114,35', 'A|1910-01-01|1910-12-31|114,35'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('R reads years as X', 'site,lat,lon,X1990,X1991,X1992\nA,35,114,1,NA,3\n', ['A|1990-01-01|1990-12-31|114,35', 'A|1992-01-01|1992-12-31|114,35'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('monthly wide', 'station,lat,lon,2020-01,2020-02,2020-03\nA,35,114,5,6,7\n', ['A|2020-01-01|2020-01-31|114,35', 'A|2020-02-01|2020-02-29|114,35', 'A|2020-03-01|2020-03-31|114,35'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('JHU confirmed', 'Province/State,Country/Region,Lat,Long,1/30/20,1/31/20,2/1/20\nHubei,China,30.97,112.27,1,2,3\n', ['Hubei|2020-01-30|2020-01-30|112.27,30.97', 'Hubei|2020-01-31|2020-01-31|112.27,30.97', 'Hubei|2020-02-01|2020-02-01|112.27,30.97'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('holders by year', 'place,lat,lon,1123,1124,1125\nA,39.9,118.9,north,south,\n', ['A|1123-01-01|1123-12-31|118.9,39.9', 'A|1124-01-01|1124-12-31|118.9,39.9'], { tells: ['column-for-each-date'] }); // prettier-ignore
table('presence by year', 'stork,lat,lon,2001,2002,2003\nA,35,114,1,0,1\n', ['A|2001-01-01|2001-12-31|114,35', 'A|2003-01-01|2003-12-31|114,35'], { tells: ['column-for-each-date'] }); // prettier-ignore
add('Natural Earth places', 'a.geojson', collection(feature({ name: 'A', NAME: 'A', POP_MAX: 500000, POP1950: 100, POP1955: 200, POP1960: 300, MEGACITY: 0 })), ['A|1950-01-01|1950-12-31', 'A|1955-01-01|1955-12-31', 'A|1960-01-01|1960-12-31'], { tells: ['property-for-each-date'] }); // prettier-ignore
add(
  'ropensci census Y2020',
  'a.geojson',
  collection(feature({ name: 'A', NAME: 'A', Y2020: 5, Y2010: 4, Y2000: 3 })),
  ['A|2020-01-01|2020-12-31', 'A|2010-01-01|2010-12-31', 'A|2000-01-01|2000-12-31'],
  { tells: ['property-for-each-date'] },
);

// GeoJSON of projects
dates('onaio/gisida', { ADM1: 'A', startYear: 1990, endYear: 2005 }, '1990-01-01', '2005-12-31');
dates('dwilhelm89/LeafletSlider', { starttime: '2018-01-22 08:42:26', endtime: '2018-01-24 12:40:01' }, '2018-01-22', '2018-01-24'); // prettier-ignore
dates('socib/Leaflet.TimeDimension#213', { nuts_id: 'ES', times: '2015-08-01/2016-08-02/P1D' }, '2015-08-01', '2016-08-02'); // prettier-ignore
dates('Leaflet.timeline borders', { name: 'A', start: '1126-01-01', end: '1127-05-31', fillColor: '#aa0000' }, '1126-01-01', '1127-05-31'); // prettier-ignore
dates('OpenHistoricalMap', { name: 'A', boundary: 'administrative', start_date: '1115-01-28', end_date: '1234-02-09', 'start_date:edtf': '1115-01-28', admin_level: '2' }, '1115-01-28', '1234-02-09'); // prettier-ignore
dates('OpenHistoricalMap building', { building: 'yes', start_date: '1890', 'start_date:source': 'map', 'demolished:date': '1950' }, '1890-01-01', '1950-12-31'); // prettier-ignore
dates('OSM memorial', { historic: 'memorial', inscription: 'In memory', start_date: '2009-12-06', check_date: '2022-05-05' }, '2009-12-06', ''); // prettier-ignore
dates('Pelagios Recogito', { titles: ['A'], annotations: 3, toponyms: ['B'], temporal_bounds: { from: 1126, to: 1127 } }, '1126-01-01', '1127-12-31'); // prettier-ignore
add('kgeographer Topotime', 'a.geojson', collection(feature({ label: 'A', sls: '1126', es: '', s: '1126-01-31', e: '1127-01-09' })), ['A|*|*'], { tells: ['looks-dated'] }); // prettier-ignore
dates('histograph', { name: 'A', type: 'hg:Place', validSince: '1126-01-01', validUntil: '1127-12-31' }, '1126-01-01', '1127-12-31'); // prettier-ignore
dates('histograph ranges', { name: 'A', validSince: ['1126-01-01', '1126-12-31'], validUntil: ['1127-01-01', '1127-12-31'] }, '1126-01-01', '1127-12-31'); // prettier-ignore
dates('Estella213439/xihanmap', { number: 1, name_en: 'A', name_ch: '劉成', domain_ch: '平都', certainty: 'Y', start_ori: '前112', end_ori: '前106', start: '-111', end: '-105' }, '-0111-01-01', '-0105-12-31'); // prettier-ignore
dates('arches HER', { 'Monument Name': 'A', 'Display Date': 'Medieval (1066 AD to 1539 AD)', 'From Date': '1066-01-01', 'To Date': '1539-12-31' }, '1066-01-01', '1539-12-31'); // prettier-ignore
dates('EAMENA', { 'Resource Name': 'A', 'Cultural Period Certainty': 'High', 'Cultural Period Type': 'Roman', 'Date Inference Making Actor': 'x', 'Assessment Activity Date': '2017-05-03' }, '2017-05-03', '2017-05-03'); // prettier-ignore
dates('NYC landmarks', { lm_name: 'A', lm_type: 'Individual', desdate: '1965-10-14T00:00:00.000', hearing_date: '1965-09-21', date_combined: '1812' }, '1812-01-01', '1812-12-31'); // prettier-ignore
dates('NYC buildings', { name: 'A', cnstrct_yr: '1931', heightroof: '381', lstmoddate: '2017-08-22' }, '1931-01-01', ''); // prettier-ignore
dates('Boston landmarks', { NAME: 'A', YR_BUILT: 1713, DESIGNATED: '1966' }, '1713-01-01', '');
dates('Historic England listing', { Name: 'A', Grade: 'I', ListDate: '1954-10-14', hyperlink: 'x' }, '1954-10-14', '1954-10-14'); // prettier-ignore
dates('Cadw', { Name: 'A', Date_of_Designation: '19/02/1991', Period: 'Medieval' }, '1991-02-19', '1991-02-19'); // prettier-ignore
dates(
  'INAH zonas',
  { nombre: 'A', periodo: 'Clásico', año_inicio: 250, año_fin: 900 },
  '0250-01-01',
  '0900-12-31',
);
dates('IPHAN', { nome: 'A', data_tombamento: '12/05/1938', século: 'XVIII' }, '1701-01-01', '1800-12-31');
dates('Catalogo beni', { denominazione: 'A', secolo: 'sec. XII', cronologia_iniziale: '1126', cronologia_finale: '1150' }, '1126-01-01', '1150-12-31'); // prettier-ignore
dates(
  'Riksantikvaren',
  { navn: 'A', datering: '1150-1200', vernedato: '1927-05-12' },
  '1150-01-01',
  '1200-12-31',
);
dates('zabytek.pl', { nazwa: 'A', data_powstania: '1 poł. XIV w.', data_wpisu: '1965-03-10' }, '1301-01-01', ''); // prettier-ignore
dates('opendata.mkrf.ru', { Наименование: 'A', 'Дата создания': '1126 г.', 'Дата постановки на учёт': '10.03.1974' }, '1126-01-01', ''); // prettier-ignore
dates('kunishitei', { 名称: 'A', 時代: '平安時代', 指定年月日: '1952.11.22' }, '1952-11-22', '1952-11-22');
dates(
  'heritage.go.kr',
  { 명칭: 'A', 시대: '고려', 지정일: '1962-12-20', 건립연도: '1126' },
  '1126-01-01',
  '',
);
dates(
  '国家文物局',
  { 名称: 'A', 时代: '北宋', 始建年代: '1049年', 公布时间: '1961年3月4日' },
  '1049-01-01',
  '',
);
dates('kulturenvanteri', { Ad: 'A', 'Yapım yılı': '1558', 'Yıkılış tarihi': '1890', Dönem: 'Osmanlı' }, '1558-01-01', '1890-12-31'); // prettier-ignore
dates('الآثار', { الاسم: 'A', 'تاريخ البناء': '1126', 'تاريخ الهدم': '1187' }, '1126-01-01', '1187-12-31');
dates('ArkeoGIS', { SITE_NAME: 'A', STARTING_PERIOD: '-0050:-0027', ENDING_PERIOD: '0200:0250' }, '-0050-01-01', '0250-12-31'); // prettier-ignore
dates('p3k14c', { SiteName: 'A', Age: 4500, Error: 40, LabID: 'X-1', Source: 'b' }, '*', '*');
dates(
  'MovingPandas',
  { traj_id: 1, name: 'A', t: '2009-06-29 07:02:25', speed: 1.2 },
  '2009-06-29',
  '2009-06-29',
);
dates('dawarich', { name: 'A', timestamp: 1612137600, battery: 80, tracker_id: 'x' }, '2021-02-01', '2021-02-01'); // prettier-ignore
dates('Strava heat', { name: 'A', startDate: '2021-02-01T10:00:00Z', elapsedTime: 3600, distance: 1126 }, '2021-02-01', ''); // prettier-ignore
dates('iNaturalist v2', { name: 'A', time_observed_at: '2021-02-01T18:00:00+08:00', created_at: '2021-02-02T00:00:00+08:00', quality_grade: 'research' }, '2021-02-01', '2021-02-01'); // prettier-ignore
dates('forensic-architecture/timemap', { id: 'A', date: '1/31/2016', time: '14:30', location: 'A' }, '2016-01-31', '2016-01-31'); // prettier-ignore
dates('martindholmes/BreezeMap', { name: 'A', from: '1867/1870', to: '1890' }, '1867-01-01', '1890-12-31');
dates('MapStory', { title: 'A', start_time: '-0501-03-02', end_time: '-0500-03-20', in_timeline: true }, '-0501-03-02', '-0500-03-20'); // prettier-ignore
dates('CartoDB/cartodb#5550', { name: 'A', date: '0050-11-02 BC' }, '-0049-11-02', '-0049-11-02');
dates('ArcGIS boundaries 2000', { DataName: 'A', year: '2000', shape_area: 1.5 }, '2000-01-01', '2000-12-31');
dates('ArcGIS ogDate', { OBJECTID: 1, Name: 'A', ogDate: -897263800000 }, '1941-07-27', '1941-07-27');
dates('QGIS TimeManager', { fid: 1, Name: 'A', T_START: '2011/05/01 10:00:00', T_END: '2011/05/03 11:00:00' }, '2011-05-01', '2011-05-03'); // prettier-ignore
dates('QGIS duration', { name: 'A', start: '2011-05-01', duration_days: 3 }, '2011-05-01', '2011-05-03');
dates('historical-basemaps', { NAME: 'A', SUBJECTO: 'B', PARTOF: 'B', BORDERPRECISION: 1 }, '*', '*');
dates('Euratlas', { long_name: 'A', short_name: 'a', year: 1100, owner_id: 5 }, '1100-01-01', '1100-12-31');
dates('GeaCron', { name: 'A', y_ini: 1115, y_fin: 1234 }, '1115-01-01', '1234-12-31');
dates('Nodegoat', { Object: 'A', 'Date Start': '31-01-1126', 'Date End': '05-02-1126', 'Object ID': 7 }, '1126-01-31', '1126-02-05'); // prettier-ignore
dates('Heurist', { rec_ID: 1, rec_Title: 'A', 'Start date': '1126', 'End date': '1127', rec_Modified: '2022-05-05 10:00:00' }, '1126-01-01', '1127-12-31'); // prettier-ignore
dates('Omeka S mapping', { 'o:title': 'A', 'dcterms:date': '1126', 'o:created': '2021-05-05T10:00:00+00:00' }, '1126-01-01', '1126-12-31'); // prettier-ignore
dates('Europeana', { title: 'A', year: ['1126'], dcDate: '1126', edmTimespanLabel: '12th century', timestamp_created: '2014-02-02T00:00:00.000Z' }, '1126-01-01', '1126-12-31'); // prettier-ignore
dates('Arachne', { title: 'A', datierung_von: '0100', datierung_bis: '0150', type: 'Bauwerk' }, '0100-01-01', '0150-12-31'); // prettier-ignore
dates('iDAI.gazetteer', { prefName: 'A', gazId: '2042562', types: 'populated-place', startDate: '0100', endDate: '' }, '0100-01-01', ''); // prettier-ignore

// Spreadsheets of people
dated('OpenCTI-Platform/opencti#12662', 'startDate', '2025-06-27 03:58 AM', '2025-06-27', '');
dated('okfn/timemapper#202', 'Start', '10/20/1932', '1932-10-20', '');
add('gephi/gephi#1991', 'a.csv', 'name,lat,lon,timestamp2\nA,35,114,150519T13:44:07Z\n', [], {
  tells: ['not-a-date'],
});
dated('keplergl/kepler.gl#371', 'time', '2019-02-22 18:00:16.000 America/Los_Angeles', '2019-02-22');
dated('keplergl/kepler.gl#78', 'DateTime', '2018/05/31 12:25:22', '2018-05-31');
dated('owid/owid-grapher#606', 'Date', '2020-09-05', '2020-09-05');
dated('simile-widgets#426', 'date', 'Oct 17 4070 BC', '-4069-10-17');
dated('timeglider#6', 'startdate', '-435-12-03', '-0435-12-03', '');
dated('shosaco/vistime#6', 'date', '300 BC', '-0299-01-01', '-0299-12-31');
dated('programminghistorian whg', 'attestation', '1126', '1126-01-01', '1126-12-31');
dated('WorldHistoricalGazetteer#432', 'start', 'c. 1126', '1126-01-01', '');
table('thecdil/timelinejs-template', 'Year;Month;Day;Headline;Text;Latitude;Longitude\n1907;5;11;Opening;Text;46.7;-117.0\n', ['Opening|1907-05-11|1907-05-11|-117,46.7']); // prettier-ignore
table('Excel German', 'Ort;Von;Bis;Breite;Länge\nKöln;01.05.1126;31.12.1126;50,94;6,96\n', ['Köln|1126-05-01|1126-12-31|6.96,50.94']); // prettier-ignore
table('Excel French', 'Lieu;Date de début;Date de fin;Latitude;Longitude\nLyon;01/05/1126;31/12/1126;45,76;4,84\n', ['Lyon|1126-05-01|1126-12-31|4.84,45.76']); // prettier-ignore
table('Excel Spanish', 'Lugar;Fecha de inicio;Fecha de término;Latitud;Longitud\nToledo;25/05/1085;30/06/1085;39,86;-4,02\n', ['Toledo|1085-05-25|1085-06-30|-4.02,39.86']); // prettier-ignore
table('Excel Italian', 'Luogo;Data di inizio;Data di fine;Latitudine;Longitudine\nPisa;01/02/1126;03/02/1126;43,72;10,40\n', ['Pisa|1126-02-01|1126-02-03|10.4,43.72']); // prettier-ignore
table('Excel Portuguese', 'Local;Data de início;Data de término;Latitude;Longitude\nBraga;01/02/1126;13/02/1126;41,55;-8,42\n', ['Braga|1126-02-01|1126-02-13|-8.42,41.55']); // prettier-ignore
table('Excel Polish', 'Nazwa;Data początkowa;Data końcowa;Szerokość geograficzna;Długość geograficzna\nGdańsk;01.02.1126;03.02.1126;54,35;18,65\n', ['Gdańsk|1126-02-01|1126-02-03|18.65,54.35']); // prettier-ignore
table('Excel Russian', 'Название;Дата начала;Дата завершения;Широта;Долгота\nКиев;01.02.1126;03.02.1126;50,45;30,52\n', ['Киев|1126-02-01|1126-02-03|30.52,50.45']); // prettier-ignore
table('Excel Turkish', 'İsim;Başlangıç tarihi;Bitiş tarihi;Enlem;Boylam\nKonya;01.02.1126;03.02.1126;37,87;32,48\n', ['Konya|1126-02-01|1126-02-03|32.48,37.87']); // prettier-ignore
table('Excel Japanese', '名称,開始年月日,終了年月日,緯度,経度\n平安京,1126年1月31日,1126年2月5日,35.0,135.8\n', ['平安京|1126-01-31|1126-02-05|135.8,35']); // prettier-ignore
table('Excel Korean', '이름,시작일자,종료일자,위도,경도\n개경,1126-01-31,1126-02-05,37.97,126.55\n', ['개경|1126-01-31|1126-02-05|126.55,37.97']); // prettier-ignore
table('Excel Arabic', 'الاسم,تاريخ البداية,تاريخ النهاية,خط العرض,خط الطول\nدمشق,1126-01-31,1126-02-05,33.5,36.3\n', ['دمشق|1126-01-31|1126-02-05|36.3,33.5']); // prettier-ignore
table('Excel Dutch', 'Naam;Datum begin;Datum einde;Breedtegraad;Lengtegraad\nUtrecht;01-02-1126;03-02-1126;52,09;5,12\n', ['Utrecht|1126-02-01|1126-02-03|5.12,52.09']); // prettier-ignore
placed(
  'onepointcontact export',
  'geometry.coordinates[0],geometry.coordinates[1]',
  '114.5,35.5',
  114.5,
  35.5,
);
placed('location.lat of exports', 'location.lat,location.lng', '35.5,114.5', 114.5, 35.5);
placed('geogr. Breite', 'geogr. Länge;geogr. Breite', '114,5;35,5', 114.5, 35.5, ';');
add('xlsx with dates', 'a.xlsx', workbook(row('Place', 'Start date', 'End date', 'Lat', 'Lon') + row('A', [43831], [43835], 35.5, 114.5)), ['A|2020-01-01|2020-01-05|114.5,35.5']); // prettier-ignore
add('xlsx wide', 'a.xlsx', workbook(row('City', 'Lat', 'Lon', 1100, 1150) + row('A', 35.5, 114.5, 10, 20)), ['A|1100-01-01|1100-12-31|114.5,35.5', 'A|1150-01-01|1150-12-31|114.5,35.5'], { tells: ['column-for-each-date'] }); // prettier-ignore
add('developers.google.com/kml time', 'a.kml', kml('<Placemark><name>A</name><TimeSpan><begin>1876-08-01</begin></TimeSpan><Point><coordinates>114.5,35.5</coordinates></Point></Placemark>'), ['A|1876-08-01||114.5,35.5']); // prettier-ignore
add('gist danwild', 'a.kml', kml('<Placemark><name>1</name><TimeStamp><when>2005-08-21T09:01:00Z</when></TimeStamp><ExtendedData><Data name="age"><value>1</value></Data></ExtendedData><Point><coordinates>147.5,-41.5,650</coordinates></Point></Placemark>'), ['1|2005-08-21|2005-08-21|147.5,-41.5']); // prettier-ignore
add('Google My Maps export', 'a.kml', kml('<Folder><name>Layer</name><Placemark><name>A</name><description><![CDATA[Year: 1126<br>Holder: x]]></description><styleUrl>#icon-1</styleUrl><ExtendedData><Data name="Year"><value>1126</value></Data><Data name="Holder"><value>x</value></Data></ExtendedData><Point><coordinates>114.5,35.5,0</coordinates></Point></Placemark></Folder>'), ['A|1126-01-01|1126-12-31|114.5,35.5']); // prettier-ignore
add('QGIS KML export', 'a.kml', kml('<Folder><Placemark><name>A</name><ExtendedData><SchemaData schemaUrl="#s"><SimpleData name="datum_von">1126-01-31</SimpleData><SimpleData name="datum_bis">1126-02-05</SimpleData></SchemaData></ExtendedData><Point><coordinates>114.5,35.5</coordinates></Point></Placemark></Folder>'), ['A|1126-01-31|1126-02-05|114.5,35.5']); // prettier-ignore
add('OsmAnd favourites', 'a.gpx', gpx('<wpt lat="35.5" lon="114.5"><time>2021-02-01T10:00:00Z</time><name>A</name><type>castle</type></wpt>'), ['A|2021-02-01|2021-02-01|114.5,35.5']); // prettier-ignore
add('usa85/cathedrales', 'a.json', json([{ lieux: 'Vezelay', noms: 'Sainte Marie Madeleine', latitude: 47.5, longitude: 3.75, type: 'Cathedrale', epoque: 'Romano-Gothique', primaryID: 1 }]), ['Sainte Marie Madeleine|*|*|3.75,47.5']); // prettier-ignore
add('battleLocations', 'a.json', json([{ id: 'glen', name: 'Battle A', year: '1754', coordinates: [39.875, -79.625], result: 'victory', war: 'x' }]), ['Battle A|1754-01-01|1754-12-31|39.875,-79.625']); // prettier-ignore
add('historicEvents', 'a.json', json([{ name: 'Battle B', desc: 'x', img: 'http://x/a.jpg', year: 1945, long: 13.375, lat: 52.5 }]), ['Battle B|1945-01-01|1945-12-31|13.375,52.5']); // prettier-ignore
add('GeoJSON lines of years', 'a.geojson', collection(feature({ name: 'A', Jahr: 1126 }), feature({ name: 'B', Jahr: 1127 })), ['A|1126-01-01|1126-12-31', 'B|1127-01-01|1127-12-31']); // prettier-ignore

/** Files with the fields of published data sets, and tables as people keep them, in many languages. */
export const REPORTED_DATASETS = cases;
