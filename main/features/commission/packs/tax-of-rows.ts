import type { PackRow } from '../../../../shared/contract/tax-pack.ts';
import type { TaxOfDay } from './tax-of-day.ts';

export const PKP = 'tax.platform_pkp';
const PPN = ['ppn.rate', 'ppn.dpp_factor.umum', 'tax.rounding'];
const PPH_22 = ['pph22.marketplace.rate', 'pph22.marketplace.base', 'tax.rounding'];

export interface Decided {
  /** Whether the platform is PKP; null where nobody decided for the day. */
  pkp: boolean | null;
  /** The decision by which it withholds PPh 22. */
  appointment: string | null;
}

/** What the rows of a pack and the decisions of the house come to on one day. */
export function taxOf(
  { version, rows }: { version: string; rows: readonly PackRow[] },
  { pkp, appointment }: Decided,
  day: string,
): TaxOfDay {
  const found = (key: string): PackRow | undefined => rowOn(rows, key, day);
  const isOpen = (key: string): boolean => (found(key)?.status ?? 'unsettled') === 'unsettled';
  const openPpn = pkp === false ? [] : PPN.filter(isOpen);
  const openPph = appointment === null ? [] : PPH_22.filter(isOpen);
  const [dppNumerator, dppDenominator] = fractionOf(found('ppn.dpp_factor.umum'));
  const ppm = numberOf(found('pph22.marketplace.rate'));
  return {
    pkp: openPpn.length > 0 ? null : pkp,
    ppnPpm: numberOf(found('ppn.rate')),
    dppNumerator,
    dppDenominator,
    rounding: found('tax.rounding')?.value === 'floor' ? 'floor' : 'half_up',
    pph22: appointment === null ? null : { ppm, appointment },
    unsettled: [...new Set([...(pkp === null ? [PKP] : []), ...openPpn, ...openPph])],
    packVersion: version,
  };
}

export function rowOn(rows: readonly PackRow[], key: string, day: string): PackRow | undefined {
  return rows.find((row) => row.key === key && row.from <= day && (row.to ?? '9999') > day);
}

function numberOf(row: PackRow | undefined): number {
  return typeof row?.value === 'number' ? row.value : 0;
}

function fractionOf(row: PackRow | undefined): readonly [number, number] {
  return Array.isArray(row?.value) ? row.value : [1, 1];
}
