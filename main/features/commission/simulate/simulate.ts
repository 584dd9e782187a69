import type { SimulatedSums } from '../../../../shared/contract/commission-simulate.contract.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { policyBook } from '../../../facts/policy-book.store.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { categoryPaths } from '../inputs/goods.store.ts';
import type { TaxBook } from '../packs/tax-on.ts';
import { listPairs } from '../pricing/bulk.store.ts';
import type { RuleSet } from '../pricing/priced.ts';
import { ChangedCharges } from './answer/changed-charges.ts';
import { listDiscounted } from './lines.store.ts';
import { openCells, priceSlice } from './price-slice.ts';
import type { Desk } from './record.ts';
import { sideOf } from './side.ts';
import { slicesOf } from './slices.ts';

/** The rules and the tax of one side, by the days of the orders. */
export interface Assumed {
  rules: RuleSet;
  taxes: Pick<TaxBook, 'spans'>;
}

export interface Outcome {
  /** By vendor and category, 0 for none. */
  cells: { vendorId: number; categoryId: number; sums: SimulatedSums }[];
  /** By province, 0 for none. */
  regions: ReadonlyMap<number, SimulatedSums>;
  unpriced: number;
  unsettled: string[];
  changes: ChangedCharges;
}

/**
 * Every goods line of a period under both sides. Lines that vendor, category and day decide are priced as they are
 * read, the others by their whole orders; each amount is the definition's (pricing/price.ts). Writes nothing. Gives
 * word after every slice, so that whoever runs it may stop.
 */
export function* simulate(
  db: Reader,
  { old, drafted, period }: { old: Assumed; drafted: Assumed; period: Period },
): Generator<{ done: number; of: number }, Outcome> {
  const paths = categoryPaths(db);
  const pairs = listPairs(db, (categoryId) => paths.get(categoryId) ?? [categoryId]);
  const sides = {
    old: sideOf(old.rules, { pairs, period }),
    drafted: sideOf(drafted.rules, { pairs, period }),
  };
  const desk: Desk = {
    ...sides,
    db,
    cells: openCells(pairs, sides),
    regions: new Map(),
    discounted: listDiscounted(db),
    currency: findCompanyCurrency(db),
    statements: policyBook(db, 'tax.statement/'),
    changes: new ChangedCharges(),
    unpriced: 0,
  };
  const slices = slicesOf(old.taxes.spans(period), drafted.taxes.spans(period));
  for (const [index, slice] of slices.entries()) {
    priceSlice(desk, slice);
    yield { done: index + 1, of: slices.length };
  }
  const { regions, unpriced, changes } = desk;
  const open = slices.flatMap((slice) => [...slice.old.unsettled, ...slice.new.unsettled]);
  const cells = [...desk.cells].flatMap(([vendorId, those]) =>
    [...those].map(([categoryId, { sums }]) => ({ vendorId, categoryId, sums })),
  );
  const sold = cells.filter(({ sums }) => sums.lines > 0);
  return { cells: sold, regions, unpriced, changes, unsettled: [...new Set(open)].sort() };
}
