import { expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { priceOrders } from '../../main/features/commission/lines/price-lines.ts';
import { sumOpen } from '../../main/features/commission/lines/sum-open.ts';
import type { RuleSet } from '../../main/features/commission/pricing/priced.ts';
import { type Charge, charges, type RuleSpec } from '../../shared/contract/commission-rule.ts';
import { aBinding, tempReplica } from '../support/a-replica.ts';
import { random } from '../support/random.ts';
import { isWhole } from '../support/whole.ts';
import { fillMarket, taxOfTest } from './a-close.ts';
import { rulesOf } from './market-rules.ts';
import { aSet } from './rule-makers.ts';

const SEEDS = isWhole ? 60 : 6;
const period = { from: '2026-02-05', to: '2026-04-10' };
const filter = { period, vendorId: null, categories: null, provinceId: null };

/** Mostly such as SQL can price: what asks for more is rare, as it is in a real tariff. */
function plainer(seed: number): RuleSet {
  const dice = random(seed);
  const plain = ({ scope, rate, ...spec }: RuleSpec): RuleSpec => ({
    ...spec,
    ...{ per: spec.per === 'order' ? 'line' : spec.per, taxMode: 'exclusive', firstOrders: null },
    includesShipping: false,
    scope: { ...scope, productId: null, paymentMethod: null, provinceId: null },
    rate: rate.kind === 'tiers' ? { kind: 'percent', ppm: 82_500 } : rate,
  });
  const specs = rulesOf(seed).rules.map(({ spec }) => (dice.chance(0.9) ? plain(spec) : spec));
  const seen = new Set<string>();
  const apart = specs.filter(({ charge, scope, firstOrders }) => {
    const key = JSON.stringify([charge, scope, firstOrders === null]);
    return !seen.has(key) && seen.add(key);
  });
  return aSet(apart.map((spec, at) => (at % 3 === 0 ? { ...spec, from: '2026-03-03' } : spec)));
}

interface Sum {
  lines: number;
  base: number;
  amount: number;
  tax: number;
  gaps: number;
}

function byHand(db: Writer, rules: RuleSet): Map<number, Sum> {
  const orders = db.all<{ id: number }>({
    sql: "select id from central_order where ordered_day between '2026-02-05' and '2026-04-10'",
    parameters: [],
  } as never);
  const priced = priceOrders(
    db,
    orders.map(({ id }) => id),
    { rules, tax: taxOfTest },
  );
  const sums = new Map<number, Sum>();
  for (const { line, charges: own } of priced.lines.values()) {
    const sum = sums.get(line.vendorId) ?? { lines: 0, base: 0, amount: 0, tax: 0, gaps: 0 };
    sums.set(line.vendorId, sum);
    sum.lines += 1;
    sum.base += line.base;
    for (const { amount, tax, charge, rule } of own) {
      sum.amount += amount;
      sum.tax += tax;
      if (charge === 'commission' && rule === null) sum.gaps += 1;
    }
  }
  return sums;
}

test.each([
  ['any rules', rulesOf],
  ['plain rules', plainer],
])('SQL and JS come to the same sums with %s', (_name, make) => {
  const used = new Set<Charge>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const replica = tempReplica();
    aBinding(replica.db);
    fillMarket(replica.db, seed, 120);
    const rules = make(seed * 3);
    for (const { spec } of rules.rules) used.add(spec.charge);
    const known = { rules, tax: taxOfTest };
    const found = sumOpen(replica.db, filter, { by: 'vendor', known });
    const sums = [...found].filter(([key, sum]) => key !== null && sum.lines > 0);
    expect(new Map(sums)).toEqual(byHand(replica.db, rules));
    replica.close();
  }
  expect([...used].sort()).toEqual([...charges].sort());
});
