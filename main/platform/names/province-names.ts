/** Odoo's own code of a province where it is not the ISO 3166-2:ID code, which is what we key on. */
export const isoOfOdooCode: Readonly<Record<string, string>> = { PP: 'PE' };

/** The names of the law by ISO 3166-2:ID code: Odoo spells some otherwise ("Sumatra Utara", "Jakarta"). */
const names: Readonly<Record<string, string>> = {
  AC: 'Aceh',
  SU: 'Sumatera Utara',
  SB: 'Sumatera Barat',
  RI: 'Riau',
  JA: 'Jambi',
  SS: 'Sumatera Selatan',
  BE: 'Bengkulu',
  LA: 'Lampung',
  BB: 'Kepulauan Bangka Belitung',
  KR: 'Kepulauan Riau',
  JK: 'DKI Jakarta',
  JB: 'Jawa Barat',
  JT: 'Jawa Tengah',
  YO: 'DI Yogyakarta',
  JI: 'Jawa Timur',
  BT: 'Banten',
  BA: 'Bali',
  NB: 'Nusa Tenggara Barat',
  NT: 'Nusa Tenggara Timur',
  KB: 'Kalimantan Barat',
  KT: 'Kalimantan Tengah',
  KS: 'Kalimantan Selatan',
  KI: 'Kalimantan Timur',
  KU: 'Kalimantan Utara',
  SA: 'Sulawesi Utara',
  ST: 'Sulawesi Tengah',
  SN: 'Sulawesi Selatan',
  SG: 'Sulawesi Tenggara',
  GO: 'Gorontalo',
  SR: 'Sulawesi Barat',
  MA: 'Maluku',
  MU: 'Maluku Utara',
  PB: 'Papua Barat',
  PD: 'Papua Barat Daya',
  PA: 'Papua',
  PS: 'Papua Selatan',
  PT: 'Papua Tengah',
  PE: 'Papua Pegunungan',
};

/** Of an ISO or an Odoo code; null where the law knows no such province. */
export function provinceName(code: string): string | null {
  return names[isoOfOdooCode[code] ?? code] ?? null;
}
