import { collection, createCases, feature, gpx, json, kml, row, workbook } from './reported-cases.ts';

const { cases, add, dated, placed, told } = createCases();

// JSON of programs and services
add('socib/Leaflet.TimeDimension#195', 'a.geojson', collection(feature({ coordTimes: '2020-01-01 00:15:29', town: 'Wolisso' })), ['Wolisso|2020-01-01|2020-01-01']); // prettier-ignore
add(
  'Esri/arcgis-rest-js#1120',
  'a.json',
  json({
    layers: [
      {
        layerDefinition: {
          name: 'Forts',
          geometryType: 'esriGeometryPoint',
          timeInfo: { startTimeField: 'Opened', endTimeField: 'Shut' },
          fields: [
            { name: 'Title', type: 'esriFieldTypeString' },
            { name: 'Opened', type: 'esriFieldTypeDate' },
            { name: 'Shut', type: 'esriFieldTypeDate' },
          ],
        },
        featureSet: {
          geometryType: 'esriGeometryPoint',
          spatialReference: { wkid: 4326 },
          features: [
            { geometry: { x: 114, y: 35 }, attributes: { Title: 'A', Opened: -2208988800000, Shut: -1893456000000 } },
          ],
        },
      },
    ],
  }),
  ['A|1900-01-01|1910-01-01|114,35'],
); // prettier-ignore
add(
  'developers.arcgis.com feature-object',
  'a.json',
  json({
    geometryType: 'esriGeometryPoint',
    spatialReference: { wkid: 102100, latestWkid: 3857 },
    fields: [
      { name: 'NAME', type: 'esriFieldTypeString' },
      { name: 'StartOn', type: 'esriFieldTypeDateOnly' },
      { name: 'EndOn', type: 'esriFieldTypeDateOnly' },
    ],
    features: [
      { attributes: { NAME: 'A', StartOn: '1126-01-31', EndOn: '1126-02-05' }, geometry: { x: 12690422.16, y: 4163881.14 } },
    ],
  }),
  ['A|1126-01-31|1126-02-05|114,35'],
); // prettier-ignore
add('tmcw/awesome-geojson#74', 'a.csv', 'name,type,country,lat,lon,founding_century\nA,castle,FR,48,2,12\n', [
  'A|1101-01-01||2,48',
]);
add(
  'cdrini/wikidata-timeline#4',
  'a.json',
  json({
    head: { vars: ['item', 'itemLabel', 'coord', 'start', 'end'] },
    results: {
      bindings: [
        {
          item: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
          itemLabel: { 'xml:lang': 'en', type: 'literal', value: 'A' },
          coord: { datatype: 'http://www.opengis.net/ont/geosparql#wktLiteral', type: 'literal', value: 'Point(114.5 35.5)' },
          start: { datatype: 'http://www.w3.org/2001/XMLSchema#dateTime', type: 'literal', value: '-0043-03-15T00:00:00Z' },
          end: { datatype: 'http://www.w3.org/2001/XMLSchema#dateTime', type: 'literal', value: '0014-08-19T00:00:00Z' },
        },
      ],
    },
  }),
  ['A|-0043-03-15|0014-08-19|114.5,35.5'],
); // prettier-ignore
add('query.wikidata.org JSON', 'a.json', json([{ item: 'http://www.wikidata.org/entity/Q1', itemLabel: 'A', coord: 'Point(114.5 35.5)', inception: '1126-01-01T00:00:00Z' }, { item: 'http://www.wikidata.org/entity/Q2', itemLabel: 'B', coord: 'Point(115.5 36.5)', inception: '1127-05-01T00:00:00Z' }]), ['A|1126-01-01||114.5,35.5', 'B|1127-05-01||115.5,36.5']); // prettier-ignore
add(
  'vajlex/tgaz placename search',
  'a.json',
  json({
    system: 'China Historical GIS, Harvard University and Fudan University',
    'count of displayed results': 1,
    placenames: [
      { sys_id: 'hvd_80547', uri: 'http://maps.cga.harvard.edu/tgaz/placename/hvd_80547', name: '開封府', transcription: 'Kaifeng Fu', years: '960 ~ 1126', 'parent sys_id': 'hvd_1', 'feature type': '府 (fu)', 'object type': 'POINT', 'xy coordinates': '114.34333, 34.78547', 'data source': 'CHGIS' },
    ],
  }),
  ['開封府|0960-01-01|1126-12-31|114.34333,34.78547'],
); // prettier-ignore
add(
  'vajlex/tgaz placename',
  'a.json',
  json({
    system: 'China Historical GIS',
    sys_id: 'hvd_80547',
    spellings: [{ 'written form': '開封府', script: 'traditional Chinese' }],
    feature_type: { name: '府' },
    temporal: { begin: '960', end: '1126' },
    spatial: { object_type: 'POINT', latitude: '34.78547', longitude: '114.34333' },
  }),
  ['府|0960-01-01|1126-12-31|114.34333,34.78547'],
); // prettier-ignore
add(
  'isawnyu/pleiades-gazetteer#483',
  'a.json',
  json({
    '@context': 'http://pleiades.stoa.org/places/context.jsonld',
    type: 'FeatureCollection',
    id: '423025',
    title: 'Roma',
    reprPoint: [12.486137, 41.891775],
    names: [{ romanized: 'Roma', start: -550, end: 640 }],
    locations: [{ title: 'DARMC', start: -550, end: 640, geometry: { type: 'Point', coordinates: [12.486137, 41.891775] } }],
    features: [
      { type: 'Feature', id: 'darmc', geometry: { type: 'Point', coordinates: [12.486137, 41.891775] }, properties: { title: 'DARMC location', description: '500K scale point location', start: -550, end: 640 } },
    ],
  }),
  ['DARMC location|-0550-01-01|0640-12-31|12.486137,41.891775'],
); // prettier-ignore
add(
  'CarlosBergillos/LocationHistoryFormat#13',
  'a.json',
  json({
    semanticSegments: [
      {
        startTime: '2011-06-16T20:00:00.000+02:00',
        endTime: '2011-06-16T22:00:00.000+02:00',
        timelinePath: [
          { point: '43.775309°, 9.071146°', time: '2011-06-16T20:41:00.000+02:00' },
          { point: '43.785309°, 9.081146°', time: '2011-06-16T21:41:00.000+02:00' },
        ],
      },
    ],
  }),
  ['|2011-06-16|2011-06-16', '|2011-06-16|2011-06-16'],
); // prettier-ignore
add(
  'GPSBabel/gpsbabel#1264',
  'a.json',
  json({
    timelineObjects: [
      { placeVisit: { location: { latitudeE7: 488600000, longitudeE7: 23500000, name: 'Louvre' }, duration: { startTimestamp: '2020-01-02T08:00:00Z', endTimestamp: '2020-01-03T09:00:00Z' } } },
    ],
  }),
  ['Louvre|2020-01-02|2020-01-03|2.35,48.86'],
); // prettier-ignore
add('radiantearth/stac-spec#1053', 'a.json', json({ type: 'FeatureCollection', stac_version: '1.0.0', features: [{ type: 'Feature', stac_version: '1.0.0', id: 'S2', properties: { datetime: null, start_datetime: '2020-01-02T00:00:00Z', end_datetime: '2020-01-04T00:00:00Z', created: '2021-05-01T00:00:00Z', updated: '2021-06-01T00:00:00Z' }, geometry: { type: 'Point', coordinates: [114, 35] }, assets: {}, links: [] }] }), ['S2|2020-01-02|2020-01-04']); // prettier-ignore
add('usgs/earthquake-eventpages#911', 'a.geojson', json({ type: 'FeatureCollection', metadata: { generated: 1612310400000, title: 'USGS' }, features: [{ type: 'Feature', id: 'us1', properties: { mag: 4.1, place: '10 km N of A', time: 1612137600000, updated: 1612310400000, title: 'M 4.1 - 10 km N of A' }, geometry: { type: 'Point', coordinates: [114, 35, 10] } }] }), ['M 4.1 - 10 km N of A|2021-02-01|2021-02-01']); // prettier-ignore
add('keplergl/kepler.gl#2215', 'a.json', json({ datasets: [{ version: 'v1', data: { id: 'x', label: 'Trips', allData: [['A', 35, 114, '2021-02-01 10:00:00'], ['B', 36, 115, '2021-02-02 10:00:00']], fields: [{ name: 'title', type: 'string' }, { name: 'lat', type: 'real' }, { name: 'lng', type: 'real' }, { name: 'at', type: 'timestamp', format: 'YYYY-M-D H:m:s' }] } }], config: { version: 'v1', config: {} }, info: { app: 'kepler.gl', created_at: 'Mon Feb 01 2021' } }), ['A|2021-02-01|2021-02-01|114,35', 'B|2021-02-02|2021-02-02|115,36']); // prettier-ignore
add('visgl/deck.gl#3108', 'a.json', json([{ waypoints: [{ coordinates: [114, 35], timestamp: 1554772579000 }, { coordinates: [115, 36], timestamp: 1554859000000 }] }]), ['|2019-04-09|2019-04-09', '|2019-04-10|2019-04-10']); // prettier-ignore
add('visgl/deck.gl#3108', 'a.json', json([{ vendor: 0, path: [[-74.2, 40.81], [-74.21, 40.82]], timestamps: [1191, 1193] }]), ['|*|*'], { tells: ['looks-dated', 'times-do-not-fit', 'ambiguous-number', 'not-a-date', 'when-not-understood'] }); // prettier-ignore
add('owntracks/recorder#398', 'a.json', json([{ _type: 'location', lat: 35, lon: 114, tst: 1612137600, tid: 'ab' }, { _type: 'location', lat: 36, lon: 115, tst: 1612224000, tid: 'ab' }]), ['|2021-02-01|2021-02-01|114,35', '|2021-02-02|2021-02-02|115,36']); // prettier-ignore
add('aaronpk/Overland-iOS#17', 'a.json', json({ locations: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [114, 35] }, properties: { timestamp: '2021-02-01T10:00:00Z', battery_level: 1 } }] }), ['|2021-02-01|2021-02-01|114,35']); // prettier-ignore
add('elasticsearch-dump/elasticsearch-dump#650', 'a.jsonl', '{"_index":"e","_id":"1","_source":{"name":"A","location":{"lat":35.5,"lon":114.5},"@timestamp":"2021-02-01T10:00:00Z"}}\n{"_index":"e","_id":"2","_source":{"name":"B","location":{"lat":36.5,"lon":115.5},"@timestamp":"2021-02-02T10:00:00Z"}}\n', ['A|2021-02-01|2021-02-01|114.5,35.5', 'B|2021-02-02|2021-02-02|115.5,36.5']); // prettier-ignore
add('mongodb/mongo-tools extended JSON', 'a.json', '{"_id":{"$oid":"5f"},"name":"A","loc":{"type":"Point","coordinates":[114.5,35.5]},"date":{"$date":"2021-02-01T00:00:00Z"}}\n{"_id":{"$oid":"60"},"name":"B","loc":{"type":"Point","coordinates":[115.5,36.5]},"date":{"$date":{"$numberLong":"1612224000000"}}}\n', ['A|2021-02-01|2021-02-01|114.5,35.5', 'B|2021-02-02|2021-02-02|115.5,36.5']); // prettier-ignore
add('JamesNK/Newtonsoft.Json#865', 'a.json', json([{ Name: 'A', Lat: 35, Lng: 114, Date: '/Date(1612137600000)/' }]), ['A|2021-02-01|2021-02-01|114,35']); // prettier-ignore
add('schema.org/Event', 'a.json', json({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', name: 'A', startDate: '1945-05-08', endDate: '1945-05-09', location: { '@type': 'Place', geo: { '@type': 'GeoCoordinates', latitude: 52.5, longitude: 13.4 } } }] }), ['A|1945-05-08|1945-05-09|13.4,52.5']); // prettier-ignore
add('opengeospatial/sensorthings#44', 'a.json', json({ value: [{ '@iot.id': 1, phenomenonTime: '2021-01-01T00:00:00Z/2021-01-02T00:00:00Z', result: 3, FeatureOfInterest: { name: 'A', encodingType: 'application/geo+json', feature: { type: 'Point', coordinates: [114, 35] } } }] }), ['A|2021-01-01|2021-01-02|114,35']); // prettier-ignore
add('Leaflet/Leaflet#3211', 'a.js', 'var forts = {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A","start":"1126"},"geometry":{"type":"Point","coordinates":[114,35]}}]};\n', ['A|1126-01-01||114,35']); // prettier-ignore
add('geojson/geojsonp', 'a.js', 'callback({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"A","start":"1126"},"geometry":{"type":"Point","coordinates":[114,35]}}]});', ['A|1126-01-01||114,35']); // prettier-ignore
add('mapbox/geojsonhint#62', 'a.geojson', '// forts of the north\n{"type":"FeatureCollection",/* two */"features":[{"type":"Feature","properties":{"name":"A","start":"1126"},"geometry":{"type":"Point","coordinates":[114,35]}}]}', ['A|1126-01-01||114,35']); // prettier-ignore

// spans named by their programs
add('seshatdb/Cliopatria', 'a.geojson', collection(feature({ Name: 'Jin', FromYear: 1115, ToYear: 1234, Area: 1, Type: 'POLITY', SeshatID: '' })), ['Jin|1115-01-01|1234-12-31']); // prettier-ignore
add('icr-ethz/cshapes', 'a.geojson', collection(feature({ CNTRY_NAME: 'Guyana', COWCODE: 110, GWCODE: 110, GWSYEAR: 1966, GWSMONTH: 5, GWSDAY: 26, GWEYEAR: 2012, GWEMONTH: 6, GWEDAY: 30 })), ['Guyana|1966-05-26|2012-06-30']); // prettier-ignore
add('correlates-of-war MID', 'a.csv', 'dispnum,stday,stmon,styear,endday,endmon,endyear,lat,lon\n2,-9,5,1902,25,1,1903,49,-123\n', ['|1902-05-01|1903-01-25|-123,49']); // prettier-ignore
add('start-umd GTD', 'a.csv', 'eventid,iyear,imonth,iday,country_txt,city,latitude,longitude\n197001000001,1970,7,2,Peru,Lima,-12,-77\n197001000002,1970,1,0,Peru,Cusco,-13,-72\n', ['Lima|1970-07-02|1970-07-02|-77,-12', 'Cusco|1970-01-01|1970-01-31|-72,-13']); // prettier-ignore
add('ucdp/ged', 'a.csv', 'id,year,type_of_violence,conflict_name,where_coordinates,latitude,longitude,geom_wkt,date_start,date_end\n4,2012,1,A: Government,Kabul,34.5,69.2,POINT (69.2 34.5),2012-12-12 00:00:00.000,2012-12-14 00:00:00.000\n', ['A: Government|2012-12-12|2012-12-14|69.2,34.5']); // prettier-ignore
add('dtacled/acledR', 'a.csv', 'event_id_cnty,event_date,year,time_precision,event_type,location,latitude,longitude,notes,timestamp\nYEM1,01 March 2022,2022,1,Battles,Aden,12.8,45.0,"On 1 March 2022, a clash",1646697600\n', ['Aden|2022-03-01|2022-03-01|45,12.8']); // prettier-ignore
add('sainathadapa/plotting-cyclones', 'a.csv', 'SID,SEASON,BASIN,NAME,ISO_TIME,LAT,LON\n ,Year, , , ,degrees_north,degrees_east\n1884177N17124,1884,WP,ANITA,1884-06-25 06:00:00,16.5,124.0\n1884177N17124,1884,WP,ANITA,1884-06-25 12:00:00,16.7,123.6\n', ['ANITA|1884-06-25|1884-06-25|124,16.5', 'ANITA|1884-06-25|1884-06-25|123.6,16.7'], { tells: ['lines-above', 'not-a-number', 'no-geometry', 'bad-coordinates'] }); // prettier-ignore
add('ctmm-initiative/ctmm#35', 'a.csv', 'event-id,visible,timestamp,location-long,location-lat,individual-taxon-canonical-name,tag-local-identifier,individual-local-identifier,study-name\n1,true,2016-06-01 13:45:36.000,4.5,51.5,Circus aeruginosus,6059,L143473,MH\n', ['L143473|2016-06-01|2016-06-01|4.5,51.5']); // prettier-ignore
add('rukku/FIRMS', 'a.csv', 'latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,confidence\n-12.5,130.5,310,1,1,2021-02-01,0130,T,60\n', ['T|2021-02-01|2021-02-01|130.5,-12.5']); // prettier-ignore
add('frenkg/coursera.eq', 'a.tsv', '"Search Parameters"\tYear\tMo\tDy\tHr\tMn\tSec\tLocation Name\tLatitude\tLongitude\tMag\n"[]"\n\t1126\t1\t31\t\t\t\tCHINA:  KAIFENG\t34.8\t114.3\t6.5\n', ['CHINA:  KAIFENG|1126-01-31|1126-01-31|114.3,34.8']); // prettier-ignore
add('gbif/occurrence#344', 'a.csv', 'gbifID,scientificName,eventDate,year,month,day,decimalLatitude,decimalLongitude\n4400878366,Apus apus,2023-08-13T00:00Z/2023-08-16T00:00Z,2023,8,,35,114\n', ['Apus apus|2023-08-13|2023-08-16|114,35']); // prettier-ignore
add('tdwg/bdq#67', 'a.csv', 'scientificName,year,startDayOfYear,endDayOfYear,decimalLatitude,decimalLongitude\nApus apus,2021,32,33,35,114\n', ['Apus apus|2021-02-01|2021-02-02|114,35']); // prettier-ignore
dated('tdwg/cd#364', 'verbatimEventDate', '17IV1934', '1934-04-17');
dated('tdwg/cd#364', 'verbatimEventDate', 'Marzo 2002', '2002-03-01', '2002-03-31');
dated('exiftool/exiftool#71', 'DateTimeOriginal', '2021:02:01 12:30:00', '2021-02-01');
add('exiftool/exiftool#71', 'a.csv', 'SourceFile,DateTimeOriginal,GPSLatitude,GPSLongitude\n./a.jpg,2021:02:01 12:30:00,"35 deg 30\' 0.00"" N","114 deg 30\' 0.00"" W"\n', ['./a.jpg|2021-02-01|2021-02-01|-114.5,35.5']); // prettier-ignore
dated('elastic/kibana#90621', '@timestamp', 'Feb 1, 2021 @ 12:00:00.000', '2021-02-01');
dated('moment/moment#4041', 'date', 'Mon Feb 01 2021 00:00:00 GMT+0100 (CET)', '2021-02-01');
dated('python/cpython#85432', 'time', 'Mon Feb  1 12:00:00 2021', '2021-02-01');
dated('python/cpython#85432', 'date', 'Mon, 01 Feb 2021 12:00:00 +0000', '2021-02-01');
dated('googleapis/google-cloud-python#3015', 'event_time', '2021-02-01 00:00:00 UTC', '2021-02-01');
dated('apache/httpd log', 'time', '01/Feb/2021:12:00:00 +0000', '2021-02-01');

// historians’ tables
add('omeka/plugin-CsvImport#37', 'a.csv', '"Dublin Core:Title","Dublin Core:Date","geolocation:latitude","geolocation:longitude"\nA,1126,35,114\n', ['A|1126-01-01|1126-12-31|114,35']); // prettier-ignore
add('nodegoat.net import templates', 'a.csv', '"nodegoat ID",Name,"[Residence] Date Start","[Residence] Date End","[Residence] Location Latitude","[Residence] Location Longitude"\nngx1,A,31-01-1126,05-02-1126,35,114\n', ['A|1126-01-31|1126-02-05|114,35']); // prettier-ignore
add('gephi/gephi#1849', 'a.csv', 'Id,Label,Interval,latitude,longitude\n1,A,"<[1126.0, 1127.0]>",35,114\n', ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('cbdb-project/cbdb_sqlite#12', 'a.csv', 'c_addr_id,c_name,c_name_chn,c_firstyear,c_lastyear,x_coord,y_coord\n1,Kaifeng Fu,開封府,960,1126,114.34,34.79\n', ['開封府|0960-01-01|1126-12-31|114.34,34.79']); // prettier-ignore
add('EpiDoc/OEDUc#7', 'a.csv', 'id,findspot,notBefore,notAfter,latitude,longitude\nHD1,Roma,-50,14,41.9,12.5\n', ['Roma|-0050-01-01|0014-12-31|12.5,41.9']); // prettier-ignore
add('findsorguk/findsorguk#203', 'a.csv', 'old_findID,objecttype,broadperiod,fromdate,todate,fourFigureLat,fourFigureLon\nLON-1,COIN,ROMAN,-43,17,51.5,-0.1\n', ['COIN|-0043-01-01|0017-12-31|-0.1,51.5']); // prettier-ignore
add('ropensci/c14bazAAR#101', 'a.csv', 'sourcedb,labnr,site,c14age,c14std,lat,lon\nx,Poz-1,A,4500,30,52,13\n', ['A|*|*|13,52'], { tells: ['looks-dated', 'ambiguous-number', 'not-a-date', 'other-calendar'] }); // prettier-ignore
add('postgres psql', 'a.txt', ' name | lat | lon |   start    \n------+-----+-----+------------\n A    |  35 | 114 | 1126-01-31\n B    |  36 | 115 | 1126-02-05\n(2 rows)\n', ['A|1126-01-31||114,35', 'B|1126-02-05||115,36']); // prettier-ignore
add('tidyverse/readr#831', 'a.csv', '# exported 2021-02-01\n# source: own survey\nname,lat,lon,start\nA,35,114,1126\n', ['A|1126-01-01||114,35'], { tells: ['lines-above'] }); // prettier-ignore
add('pandas-dev/pandas#20453', 'a.csv', ',name,lat,lon,date\n0,A,35,114,2021-02-01\n1,B,36,115,2021-02-02\n', ['A|2021-02-01|2021-02-01|114,35', 'B|2021-02-02|2021-02-02|115,36']); // prettier-ignore
placed('postgis/postgis ewkt', 'geom', '"SRID=4326;POINT(114.5 35.5)"', 114.5, 35.5);
placed('postgis/postgis ewkb', 'geom', '0101000020E61000000000000000805C400000000000804140', 114, 35);
placed('Leaflet/Leaflet#4710', 'latlng', '"LatLng(35.5, 114.5)"', 114.5, 35.5);
placed('CollectiveAccess/providence#411', 'georeference', '"[35.5,114.5]"', 114.5, 35.5);
placed('Symbiota/community-board#419', 'Lat/Long', '"35.5 N, 114.5 W"', -114.5, 35.5);

// dates of scholars
dated('dh-tech/undate#44', 'date', 'MCXXVI', '1126-01-01', '1126-12-31');
dated('geneweb/geneweb#320', 'date', '11 February 1731/2', '1732-02-11', '1732-02-11', 'julian');
dated('ixc/python-edtf#58', 'siècle', 'XIIe siècle', '1101-01-01', '1200-12-31');
dated('ixc/python-edtf#58', 'saeculum', 's. XII ex.', '1171-01-01', '1200-12-31');
dated('dbmdz/digitale-sammlungen', 'век', 'XII век', '1101-01-01', '1200-12-31');
// beyond the months of the table
told('cbdb-project/cbdb_sqlite#12', '時間', '建炎己酉', 'beyond-lunar');
// the one of its name in the table
dated('waterbeside/lunisolar#36', '年', '丙午年', '1126-01-25', '1127-02-12', 'julian');
told('waterbeside/lunisolar#36', '日期', '康熙六十一年', 'no-such-era-year', 'beyond-lunar', 'not-a-date');
dated('sugi/wareki#9', '日付', 'H27.8.22', '2015-08-22');
dated('dayjs/dayjs#1251', '날짜', '2021년 3월 1일', '2021-03-01');
told('phuocng/th-date', 'date', '๑ กุมภาพันธ์ ๒๕๖๔', 'other-calendar', 'not-a-date');
told('scrapinghub/dateparser#848', 'date', '18 brumaire an VIII', 'other-calendar', 'not-a-date');

// KML, GPX, workbooks
add('placemark/togeojson#90', 'a.kml', '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A</name><gx:TimeSpan><begin>1126</begin><end>1127</end></gx:TimeSpan><Point><coordinates>114,35</coordinates></Point></Placemark></Document></kml>', ['A|1126-01-01|1127-12-31|114,35']); // prettier-ignore
add('placemark/togeojson#90', 'a.kml', kml('<Placemark><name>A</name><LookAt><gx:TimeStamp><when>2012-01-01</when></gx:TimeStamp><longitude>114</longitude><latitude>35</latitude></LookAt><Point><coordinates>114,35</coordinates></Point></Placemark>'), ['A|*|*|114,35']); // prettier-ignore
add('GPSBabel/gpsbabel#484', 'a.kml', kml('<GroundOverlay><name>Old map</name><TimeSpan><begin>1126</begin></TimeSpan><Icon><href>a.png</href></Icon><LatLonBox><north>36</north><south>35</south><east>115</east><west>114</west></LatLonBox></GroundOverlay>'), ['Old map|1126-01-01|'], { tells: ['overlay-not-drawn'] }); // prettier-ignore
add('tkrajina/gpxpy#212', 'a.gpx', '<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><metadata><time>2021-02-01T00:00:00Z</time></metadata><rte><name>R</name><rtept lat="35" lon="114"/><rtept lat="36" lon="115"/></rte></gpx>', ['R|*|*']); // prettier-ignore
add('tkrajina/gpxpy#212', 'a.gpx', gpx('<wpt lat="35,5" lon="114,5"><name>W</name><time>2021-02-01T00:00:00Z</time></wpt>'), ['W|2021-02-01|2021-02-01|114.5,35.5']); // prettier-ignore
add('cast42/tcx', 'a.tcx', '<?xml version="1.0"?><TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"><Activities/></TrainingCenterDatabase>', [], { tells: ['other-map', 'other-kind', 'unknown-format'] }); // prettier-ignore
add('TEIC/TEI#1700', 'a.xml', '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><listPlace><place xml:id="p"><placeName>A</placeName><location from="1126" to="1127"><geo>35 114</geo></location></place></listPlace></body></text></TEI>', [], { tells: ['other-map', 'other-kind', 'unknown-format'] }); // prettier-ignore
add('SheetJS/sheetjs#1565', 'a.xlsx', workbook(row('name', 'lat', 'lon', 'start', 'end') + row('A', 35, 114, 1126, 1127) + row('B', 36, 115, -44, 14)), ['A|1126-01-01|1127-12-31|114,35', 'B|-0044-01-01|0014-12-31|115,36']); // prettier-ignore

/** Files of programs, services and scholars that were not tried before. */
export const REPORTED_SERVICES = cases;
