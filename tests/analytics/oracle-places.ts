import shipped from '../../main/analytics/figures/shipped.json' with { type: 'json' };

const places: readonly (readonly [string, string, string])[] = [
  ['sumatera', 'WIB', 'AC SU SB RI JA SS BE LA BB KR'],
  ['jawa', 'WIB', 'JK JB JT YO JI BT'],
  ['bali_nusa_tenggara', 'WITA', 'BA NB NT'],
  ['kalimantan', 'WIB', 'KB KT'],
  ['kalimantan', 'WITA', 'KS KI KU'],
  ['sulawesi', 'WITA', 'SA ST SN SG GO SR'],
  ['maluku', 'WIT', 'MA MU'],
  ['papua', 'WIT', 'PB PD PA PS PT PE'],
];

export const provinceCodes = places.flatMap(([, , codes]) => codes.split(' '));

export function placeOfProvince(code: string): { island: string; time_zone: string } {
  const [island = 'unknown', time_zone = 'unknown'] =
    places.find(([, , codes]) => codes.split(' ').includes(code)) ?? [];
  return { island, time_zone };
}

/** Of a number that came with the app, by its last day; null where nobody gave one. */
export function figureOf(figure: string, province: string, day: string): number | null {
  const known = shipped
    .filter((one) => one.figure === figure && one.from <= day)
    .sort((a, b) => (a.from < b.from ? 1 : -1));
  const amounts = known.map((one) => new Map(Object.entries(one.amounts)).get(province));
  return amounts.find((amount) => amount !== undefined) ?? null;
}

/** How many of 1, 2, 5, 10, 20, 50 … the amount reaches, and one more. */
export function stepsTo(amount: number): number {
  if (amount < 1) return 1;
  const digits = `${amount}`.length - 1;
  const lead = Number(`${amount}`[0]);
  return digits * 3 + (lead >= 5 ? 3 : lead >= 2 ? 2 : 1) + 1;
}

export function methodName(code: string | null): string {
  if (code === null) return 'unknown';
  if (['card', 'virtual_account', 'bank_va'].includes(code)) return 'midtrans';
  return code === 'wire_transfer' ? 'bank_transfer' : code;
}
