export type Island =
  | 'sumatera'
  | 'jawa'
  | 'bali_nusa_tenggara'
  | 'kalimantan'
  | 'sulawesi'
  | 'maluku'
  | 'papua';
export type TimeZone = 'WIB' | 'WITA' | 'WIT';

interface Place {
  island: Island;
  zone: TimeZone;
}

const of = (island: Island, zone: TimeZone, codes: string): [string, Place][] =>
  codes.split(' ').map((code) => [code, { island, zone }]);

/** Where the 38 provinces of the law lie, by ISO 3166-2:ID code: groups of islands as BPS has them, zones of Keppres 41/1987. */
export const provincePlaces: ReadonlyMap<string, Place> = new Map([
  ...of('sumatera', 'WIB', 'AC SU SB RI JA SS BE LA BB KR'),
  ...of('jawa', 'WIB', 'JK JB JT YO JI BT'),
  ...of('bali_nusa_tenggara', 'WITA', 'BA NB NT'),
  ...of('kalimantan', 'WIB', 'KB KT'),
  ...of('kalimantan', 'WITA', 'KS KI KU'),
  ...of('sulawesi', 'WITA', 'SA ST SN SG GO SR'),
  ...of('maluku', 'WIT', 'MA MU'),
  ...of('papua', 'WIT', 'PB PD PA PS PT PE'),
]);
