import type { ExplainedLine } from '../../../../shared/contract/commission-line.ts';
import type { PricedInput } from '../inputs/order-inputs.ts';
import type { PricedCharge, Rule } from '../pricing/priced.ts';
import { type Chosen, losersOf, type Resolver } from '../pricing/resolve.ts';

/** Which lines and rules one may see: all, or those of one vendor. */
export interface Sight {
  vendorId: number | null;
}

type Charge = ExplainedLine['charges'][number];
type Lost = Charge['losers'][number];

export function lineShown(line: PricedInput): ExplainedLine['line'] {
  const of = (id: number | null) => (id === null || id === 0 ? null : { id, name: '' });
  return {
    ...{ id: line.lineId, orderId: line.orderId, order: null, orderDay: line.day },
    ...{ vendor: of(line.vendorId), product: of(line.productId), category: of(line.categoryId) },
    ...{ region: of(line.provinceId), paymentMethod: line.paymentMethod, tier: line.tier },
    ...{ quantityMicro: line.quantityMicro, grossMinor: line.gross, discountMinor: line.discount },
    ...{ base: line.base, shipping: line.shipping, monthGmvBefore: line.monthGmvBefore },
    orderOrdinal: line.orderOrdinal,
  };
}

export function chargesShown(
  charges: readonly PricedCharge[],
  losersBeside: (charge: PricedCharge) => Lost[],
): Charge[] {
  return charges.map((one) => ({
    charge: one.charge,
    rule: one.rule === null ? null : { ...ruleShown(one.rule), ...spanOf(one.rule) },
    ...{ base: one.base, amount: one.amount, taxBase: one.taxBase, tax: one.tax },
    taxKnown: one.taxKnown,
    steps: one.steps.map(({ step, amount, detail }) => ({ step, amount, detail: { ...detail } })),
    losers: losersBeside(one),
    reversals: [],
  }));
}

export function lostShown(resolver: Resolver, charge: PricedCharge, line: Chosen): Lost[] {
  const { charge: name, rule: winner } = charge;
  return losersOf(resolver, { charge: name, winner }, line).map(({ rule, reason }) => ({
    ...ruleShown(rule),
    ...spanOf(rule),
    reason,
  }));
}

export function spanOf({ spec: { from, to } }: Rule): Pick<Lost, 'from' | 'to'> {
  return { from, to };
}

export function ruleShown({ version, rule, spec }: Rule): {
  version: string;
  rule: string;
  name: string;
} {
  return { version, rule, name: spec.name };
}
