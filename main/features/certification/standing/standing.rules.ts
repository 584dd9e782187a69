import type { CoverageCell } from '../../../../shared/contract/certification-rows.ts';
import type { VendorStanding } from '../../../../shared/contract/vendor-standing.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';

export type Standing = Pick<VendorStanding, 'state' | 'deadline'> & { row: string | null };

/**
 * Terverifikasi, Dalam Proses Legalisasi (batas tanggal) or past that day, from what is asked of the vendor itself;
 * Dibekukan where two people said so. Its days come from rows of the pack.
 */
export function standingOf(
  cells: readonly CoverageCell[],
  { day, isSuspended }: { day: BusinessDay; isSuspended: boolean },
): Standing {
  const first = cells
    .filter((cell) => cell.blocks || isStillDue(cell, day))
    .toSorted(
      (a, b) => Number(b.blocks) - Number(a.blocks) || (sinceOf(a) < sinceOf(b) ? -1 : 1),
    )[0];
  const deadline = first?.since ?? null;
  const row = first?.rule ?? null;
  if (isSuspended) return { state: 'suspended', deadline, row };
  if (first === undefined) return { state: 'verified', deadline, row };
  return { state: first.blocks ? 'overdue' : 'legalising', deadline, row };
}

const sinceOf = ({ since }: CoverageCell): string => since ?? '';

/** Asked for from a day to come; where it is under way already, it is not met yet all the same. */
function isStillDue({ state, since }: CoverageCell, day: BusinessDay): boolean {
  if (state === 'due') return true;
  const isUnderWay = state === 'in_renewal' || state === 'needs_revalidation';
  return isUnderWay && since !== null && since > day;
}
