import {
  type Charge,
  charges,
  type RuleSpec,
} from '../../../../shared/contract/commission-rule.ts';
import type { SimulatedSums } from '../../../../shared/contract/commission-simulate.contract.ts';
import type { Reader } from '../../../db/db.ts';
import type { PolicyBook } from '../../../facts/policy-book.store.ts';
import type { CompanyCurrency } from '../../../platform/company/company.store.ts';
import { withheldOf } from '../close/withholding.ts';
import type { TaxOfDay } from '../packs/tax-of-day.ts';
import type { LineInput, PricedCharge, Rule } from '../pricing/priced.ts';
import type { Resolved } from '../pricing/resolution.ts';
import type { ChangedCharges } from './answer/changed-charges.ts';
import type { Side } from './side.ts';
import type { Slice } from './slices.ts';
import { addSums, noSums } from './sums.ts';

/** What decides the lines of one vendor and category, charge by charge on both sides, and what they come to. */
export interface Cell {
  decided: readonly { charge: Charge; old: Rows; drafted: Rows }[] | null;
  sums: SimulatedSums;
}
type Rows = readonly Resolved[] | undefined;
export type Cells = Map<number, Map<number, Cell>>;

export interface Desk {
  db: Reader;
  old: Side;
  drafted: Side;
  cells: Cells;
  regions: Map<number, SimulatedSums>;
  discounted: ReadonlySet<number>;
  currency: CompanyCurrency;
  statements: PolicyBook;
  changes: ChangedCharges;
  unpriced: number;
}

export type Fee = Pick<PricedCharge, 'charge' | 'rule' | 'base' | 'amount' | 'tax'>;
type Sold = Pick<
  LineInput,
  'lineId' | 'orderId' | 'day' | 'vendorId' | 'categoryId' | 'provinceId' | 'base'
>;

/** One line under both sides, into every sum that it belongs to. */
export function record(
  desk: Desk,
  slice: Slice,
  { line, before, after }: { line: Sold; before: readonly Fee[]; after: readonly Fee[] },
): void {
  const old = sideOf(desk, line, { fees: before, tax: slice.old });
  const drafted = sideOf(desk, line, { fees: after, tax: slice.new });
  const isDiffering =
    old.amount !== drafted.amount || old.tax !== drafted.tax || old.withheld !== drafted.withheld;
  const isWinnerChanged = recordChanges(desk, line, { before, after });
  const one: SimulatedSums = {
    ...{ lines: 1, base: line.base, old, new: drafted },
    winnerChanged: isWinnerChanged ? 1 : 0,
    differing: isDiffering ? 1 : 0,
  };
  addSums(cellOf(desk, line.vendorId, line.categoryId).sums, one);
  const region = line.provinceId ?? 0;
  const sums = desk.regions.get(region) ?? noSums();
  desk.regions.set(region, sums);
  addSums(sums, one);
}

function sideOf(
  { statements }: Desk,
  line: Sold,
  { fees, tax }: { fees: readonly Fee[]; tax: TaxOfDay },
): SimulatedSums['old'] {
  const side = { amount: 0, tax: 0, withheld: 0, gaps: 0 };
  for (const fee of fees) {
    side.amount += fee.amount;
    side.tax += fee.tax;
    if (fee.rule === null) side.gaps += 1;
  }
  if (tax.pph22 !== null) {
    side.withheld = withheldOf(line, line.day, { tax, statements })?.amount ?? 0;
  }
  return side;
}

/** True where another rule decides a charge of the line. */
function recordChanges(
  { changes }: Desk,
  { lineId, orderId, day, base }: Sold,
  { before, after }: { before: readonly Fee[]; after: readonly Fee[] },
): boolean {
  let isAny = false;
  for (const charge of charges) {
    const [old, drafted] = [feeIn(before, charge), feeIn(after, charge)];
    if (old === drafted) continue;
    const [oldRule, newRule] = [old?.rule ?? null, drafted?.rule ?? null];
    const [oldAmount, newAmount] = [old?.amount ?? 0, drafted?.amount ?? 0];
    const isWinnerChanged = !isSameRule(oldRule, newRule);
    isAny ||= isWinnerChanged;
    if (!isWinnerChanged && oldAmount === newAmount) continue;
    const shown = drafted?.base ?? old?.base ?? base;
    const rules = { oldRule, newRule, oldAmount, newAmount, isWinnerChanged };
    changes.add({ lineId, orderId, day, charge, base: shown, ...rules });
  }
  return isAny;
}

function feeIn(fees: readonly Fee[], charge: Charge): Fee | undefined {
  return fees.find((fee) => fee.charge === charge);
}

const contents = new WeakMap<RuleSpec, string>();

/** Of the same content, whenever it holds and whatever it is called: a set read from a file has versions of its own. */
function isSameRule(a: Rule | null, b: Rule | null): boolean {
  if (a === null || b === null) return a === b;
  return a.version === b.version || contentOf(a.spec) === contentOf(b.spec);
}

function contentOf(spec: RuleSpec): string {
  const known = contents.get(spec);
  if (known !== undefined) return known;
  const { name: _name, from: _from, to: _to, scope, rate, ...rest } = spec;
  const { vendorId, categoryId, productId, tier, paymentMethod, provinceId } = scope;
  const named = [vendorId, categoryId, productId, tier, paymentMethod, provinceId];
  const terms = [rest.charge, rest.per, rest.floor, rest.cap, rest.firstOrders, rest.taxMode];
  const content = JSON.stringify([named, terms, rest.includesShipping, rate]);
  contents.set(spec, content);
  return content;
}

export function cellOf({ cells }: Desk, vendorId: number, categoryId: number | null): Cell {
  const those = cells.get(vendorId) ?? new Map<number, Cell>();
  cells.set(vendorId, those);
  const cell = those.get(categoryId ?? 0) ?? { decided: null, sums: noSums() };
  those.set(categoryId ?? 0, cell);
  return cell;
}
