import type { FigureView } from '../../../shared/contract/figures.contract.ts';
import { sourcedFigure } from '../../../shared/contract/figures.ts';
import { type FileFault, refuseFaults } from '../../../shared/contract/file-faults.ts';
import type { Reach } from '../../../shared/contract/saved.ts';
import type { BusinessDay } from '../../../shared/kernel/business-day.ts';
import type { Reader } from '../../db/db.ts';
import type { CommandCall } from '../../platform/calls/calls.ts';
import { findCompanyCurrency } from '../../platform/company/company.store.ts';
import { findReach } from '../../platform/saved/reach.ts';
import { houseHere } from '../../platform/saved/saved-rows.ts';
import { findWaiting, listFigures, saveFigures } from './figures.store.ts';
import { readFigures } from './read-figures.ts';
import { writtenAmount } from './written-amount.ts';

export function viewFigures(db: Reader, day: BusinessDay): { figures: FigureView[] } {
  const { decimals } = findCompanyCurrency(db);
  return {
    figures: listFigures(db, sourcedFigure.options, day).map(
      ({ figure, province, from_day, amount, source }) => ({
        ...{ figure, province, from: from_day, source },
        value: writtenAmount(amount, { figure, decimals }),
      }),
    ),
  };
}

export function viewSharing(db: Reader): {
  reach: Reach;
  waiting: number;
  told: string | null;
} {
  return { reach: findReach(db), ...findWaiting(db, houseHere(db)) };
}

/** All of the file or nothing of it. */
export function importFigures(
  { db, clock }: CommandCall,
  { text, isTrial }: { text: string; isTrial: boolean },
): { rows: number; faults: FileFault[] } {
  const { rows, faults } = readFigures(text, findCompanyCurrency(db).decimals);
  if (isTrial) return { rows: rows.length, faults };
  refuseFaults(faults);
  saveFigures(db, rows, { house: houseHere(db), at: clock.now() });
  return { rows: rows.length, faults };
}
