import type { PackRow, TaxPack } from './tax-pack.ts';

/** What a value of a key is: parts per million, a fraction, whole rupiah, or one of a few words. */
export type PackValueKind = 'ppm' | 'fraction' | 'rupiah' | readonly string[];

/** Every key that this version knows, and how its values look. */
export const packKeys: Readonly<Record<string, PackValueKind>> = {
  'ppn.rate': 'ppm',
  'ppn.dpp_factor.umum': 'fraction',
  'ppn.dpp_factor.mewah': 'fraction',
  'ppn.pkp_threshold': 'rupiah',
  'pph22.marketplace.rate': 'ppm',
  'pph22.marketplace.base': ['after_seller_discount'],
  'pph22.marketplace.exempt_band': 'rupiah',
  'pph23.jasa.rate': 'ppm',
  'pphfinal.rate': 'ppm',
  'pphfinal.exempt_band.op': 'rupiah',
  'pphfinal.turnover_cap': 'rupiah',
  'tax.rounding': ['half_up', 'floor'],
};

/** Without a row of each of these nothing could be charged at all. */
const NEEDED = ['ppn.rate', 'ppn.dpp_factor.umum', 'tax.rounding'];

/** A rate that is no rate: above it, or below it and yet not nothing, a zero was lost or added. */
const ABSURD_ABOVE_PPM = 500_000;
const ABSURD_BELOW_PPM = 100;

export type PackFaultCode =
  | 'pack.unknown_key'
  | 'pack.key_lacking'
  | 'pack.dates'
  | 'pack.overlap'
  | 'pack.history_open'
  | 'pack.absurd_rate'
  | 'pack.absurd_fraction'
  | 'pack.value_kind';

/** What is wrong with a pack: which row of it, from 1 (0: the pack itself), and which field. */
export interface PackFault {
  code: PackFaultCode;
  row: number;
  field: string;
  params: Readonly<Record<string, string | number>>;
}

/** What no pack may be, whatever keys a later app knows: judged alike on every desk, for ever. */
export function structureFaults({ rows }: TaxPack): PackFault[] {
  return rows.flatMap((row, index) => [...dateFaults(row, index), ...overlapFaults(rows, index)]);
}

/** All that is wrong with a pack of the right shape, as this version of the app understands it. */
export function packFaults(pack: TaxPack): PackFault[] {
  const known = new Set(pack.rows.map(({ key }) => key));
  const lacking = NEEDED.filter((key) => !known.has(key));
  return [
    ...lacking.map((key) => fault('pack.key_lacking', -1, { field: 'rows', key })),
    ...structureFaults(pack),
    ...pack.rows.flatMap(valueFaults),
  ].toSorted((a, b) => a.row - b.row);
}

function dateFaults({ key, from, to, status }: PackRow, index: number): PackFault[] {
  if (to !== null && to <= from) return [fault('pack.dates', index, { field: 'to', key })];
  if (status === 'history' && to === null) {
    return [fault('pack.history_open', index, { field: 'to', key })];
  }
  return [];
}

function overlapFaults(rows: readonly PackRow[], index: number): PackFault[] {
  const row = rows[index];
  if (row === undefined) return [];
  const other = rows.findIndex((one, at) => at < index && one.key === row.key && meet(one, row));
  if (other === -1) return [];
  return [fault('pack.overlap', index, { field: 'from', key: row.key, other: other + 1 })];
}

function meet(a: PackRow, b: PackRow): boolean {
  return (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);
}

function valueFaults({ key, value }: PackRow, index: number): PackFault[] {
  const kind = packKeys[key];
  const found = { field: 'value', key, value: `${value}` };
  if (kind === undefined) return [fault('pack.unknown_key', index, { field: 'key', key })];
  if (kind === 'ppm') {
    if (typeof value !== 'number') return [fault('pack.value_kind', index, found)];
    const isAbsurd = value > ABSURD_ABOVE_PPM || (value !== 0 && value < ABSURD_BELOW_PPM);
    return isAbsurd ? [fault('pack.absurd_rate', index, found)] : [];
  }
  if (kind === 'rupiah') {
    const isAmount = typeof value === 'number' && value >= 0;
    return isAmount ? [] : [fault('pack.value_kind', index, found)];
  }
  if (kind === 'fraction') {
    if (!Array.isArray(value)) return [fault('pack.value_kind', index, found)];
    const [over = 0, under = 0] = value;
    const isPart = over > 0 && under > 0 && over <= under;
    return isPart ? [] : [fault('pack.absurd_fraction', index, found)];
  }
  const isWord = typeof value === 'string' && kind.includes(value);
  return isWord ? [] : [fault('pack.value_kind', index, found)];
}

function fault(
  code: PackFaultCode,
  index: number,
  { field, ...params }: { field: string } & Record<string, string | number>,
): PackFault {
  return { code, row: index + 1, field, params };
}
