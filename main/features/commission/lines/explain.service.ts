import type { ExplainedLine } from '../../../../shared/contract/commission-line.ts';
import { Refusal } from '../../../../shared/contract/errors.ts';
import { type BusinessDay, dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { frozenOfLine } from '../close/frozen.store.ts';
import { knownOn } from '../close/known.ts';
import type { Known } from '../close/plan.ts';
import { countedFrom } from '../inputs/commissionable.ts';
import { commissionableRule } from '../inputs/commissionable-rule.ts';
import { eventsOf } from '../inputs/events.store.ts';
import { type GoodsRow, listGoods } from '../inputs/goods.store.ts';
import { orderInputs, type PricedInput } from '../inputs/order-inputs.ts';
import { needsOf, surroundingsOf } from '../inputs/surroundings.ts';
import { priceOrder } from '../pricing/price.ts';
import type { RuleSet } from '../pricing/priced.ts';
import { chooserOf, resolverOf } from '../pricing/resolve.ts';
import { isSeen } from '../rules/rules.service.ts';
import { explainFrozen } from './explain-frozen.ts';
import { chargesShown, lineShown, lostShown, type Sight } from './explained.ts';
import { withNames } from './explained-names.ts';
import { findOrderOf } from './lines.store.ts';

/** Why a line costs what it costs: frozen, as it was priced; else as it would be priced now. */
export function explainLine(
  db: Reader,
  { id, now, vendorId }: { id: number; now: Instant } & Sight,
): ExplainedLine {
  const frozen = frozenOfLine(db, id);
  const [price] = frozen;
  const sees = (vendor: number | null): boolean => vendorId === null || vendor === vendorId;
  if (price !== undefined) {
    if (!sees(price.vendor_id)) throw new Refusal('commission.no_line', { id });
    return withNames(db, explainFrozen(db, frozen, { vendorId }));
  }
  const orderId = findOrderOf(db, id);
  const goods = orderId === null ? [] : listGoods(db, [orderId]);
  const row = goods.find(({ line_id }) => line_id === id);
  if (row === undefined || !sees(row.vendor_id)) throw new Refusal('commission.no_line', { id });
  return withNames(db, explainOpen(db, { row, goods, today: dayOfInstant(now), vendorId }));
}

interface Open extends Sight {
  row: GoodsRow;
  goods: readonly GoodsRow[];
  today: BusinessDay;
}

function explainOpen(db: Reader, { row, goods, today, vendorId }: Open): ExplainedLine {
  const counted = countedOf(db, row);
  const known = knownOn(db, 'day' in counted ? counted.day : today);
  const rules = seenOf(known.rules, vendorId);
  const currency = findCompanyCurrency(db);
  const around = surroundingsOf(db, goods, { needs: needsOf(rules), currency });
  const { lines, unpriced } = orderInputs(goods, around);
  const line = lines.find(({ lineId }) => lineId === row.line_id);
  const day = 'day' in counted ? counted.day : null;
  const waits = 'waits' in counted ? counted.waits : null;
  const fromCentral = rules.origin === 'central';
  const tax = taxShown(known);
  if (line === undefined) {
    const why = unpriced.find((one) => one.row.line_id === row.line_id)?.why ?? 'discount';
    const shown = lineShown(inputOf(row));
    const nothing = { charges: [], proved: null };
    return { line: shown, state: 'unpriced', why, day, waits, fromCentral, tax, ...nothing };
  }
  const resolver = resolverOf(rules);
  const by = { choose: chooserOf(resolver), tax: known.tax, withSteps: true };
  const priced = priceOrder(lines, by);
  const own = priced.find((one) => one.line.lineId === line.lineId)?.charges ?? [];
  const why = own.some(({ rule }) => rule === null) ? 'gap' : null;
  const charges = chargesShown(own, (one) => lostShown(resolver, one, line));
  const shown = lineShown(line);
  return {
    line: shown,
    state: 'provisional',
    why,
    day,
    waits,
    fromCentral,
    tax,
    charges,
    proved: null,
  };
}

/** To a vendor the rules of others are not there: none of them could decide a line of his. */
function seenOf(rules: RuleSet, vendorId: number | null): RuleSet {
  return { ...rules, rules: rules.rules.filter((rule) => isSeen(rule, vendorId)) };
}

function countedOf(db: Reader, { order_id, day }: GoodsRow) {
  const rule = commissionableRule(db)(day);
  const events = eventsOf(db, order_id);
  return events === undefined ? ({ waits: 'not_delivered' } as const) : countedFrom(events, rule);
}

function taxShown({ tax }: Known): ExplainedLine['tax'] {
  const { pkp, ppnPpm, dppNumerator, dppDenominator, packVersion, unsettled } = tax;
  return {
    pkp,
    ppnPpm,
    dppNumerator,
    dppDenominator,
    pack: packVersion,
    unsettled: [...unsettled],
  };
}

/** Of a line that is not priced: what it is, and nothing that a price looks at. */
function inputOf(row: GoodsRow): PricedInput {
  return {
    ...{ lineId: row.line_id, orderId: row.order_id, day: row.day, vendorId: row.vendor_id ?? 0 },
    ...{ productId: row.product_id, categoryId: row.category_id, categoryPath: [] },
    ...{ provinceId: row.province_id, paymentMethod: null, tier: null },
    ...{ quantityMicro: row.quantity_micro, base: 0, shipping: 0, monthGmvBefore: 0 },
    ...{ orderOrdinal: 0, gross: row.subtotal_minor, discount: 0 },
  };
}
