import type { Rule, RuleSet } from '../../main/features/commission/pricing/priced.ts';
import { defaultPrecedence } from '../../main/features/commission/pricing/scope-shape.ts';
import { simulate } from '../../main/features/commission/simulate/simulate.ts';
import type { Period } from '../../shared/kernel/business-day.ts';
import { commissionReplica, manyRules, query } from './commission-replica.ts';
import { type Bench, median, rounded } from './measure.ts';

const nowhere = {
  ...{ vendorId: null, categoryId: null, productId: null },
  ...{ tier: null, paymentMethod: null, provinceId: null },
};
const tax = {
  ...{ pkp: true, ppnPpm: 120_000, dppNumerator: 11, dppDenominator: 12 },
  ...{ rounding: 'half_up' as const, pph22: null, unsettled: [], packVersion: 'bench' },
};
const taxes = { spans: (period: Period) => [{ ...period, tax }] };

type Db = ReturnType<typeof commissionReplica>;

/** One vendor of ten pays so much more. */
function ruleSet(db: Db, more: number): RuleSet {
  const rules = manyRules(db).map(({ vendorId, categoryId, from, to, ppm }, no): Rule => {
    const scope = { ...nowhere, vendorId, categoryId };
    const rate = { kind: 'percent', ppm: vendorId % 10 === 0 ? ppm + more : ppm } as const;
    const version = `v${no}`;
    return {
      ...{ version, rule: version, no, origin: 'fact', centralId: null },
      spec: {
        ...{ name: version, charge: 'commission', scope, per: 'line', rate, from, to },
        ...{ floor: null, cap: null, firstOrders: null },
        ...{ taxMode: 'exclusive', includesShipping: false },
      },
    };
  });
  const precedence = [{ from: '0001-01-01', shapes: defaultPrecedence }];
  return { rules, precedence, origin: 'fact', hash: 'bench' };
}

/** Seconds of the whole, the longest time between two looks at a cancellation, and what came of it. */
function run(db: Db, more: number, period: Period) {
  const began = performance.now();
  const [old, drafted] = [ruleSet(db, 0), ruleSet(db, more)];
  const steps = simulate(db, {
    ...{ old: { rules: old, taxes }, drafted: { rules: drafted, taxes }, period },
  });
  let longest = 0;
  for (let last = performance.now(); ; ) {
    const step = steps.next();
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (step.done !== true) continue;
    const sum = (of: 'lines' | 'differing'): number =>
      step.value.cells.reduce((total, { sums }) => total + sums[of], 0);
    const found = { lines: sum('lines'), differing: sum('differing') };
    return { seconds: (now - began) / 1_000, longest: longest / 1_000, ...found };
  }
}

export const simulation: Bench = {
  about: 'simulate every line by the live rules and by a draft; aims: 100k < 1 s, 1M < 10 s',
  rows: 100_000,
  run: async ({ runs, rows }) => {
    const db = commissionReplica(rows);
    const days = db.get<Period>(
      query('select min(day) as "from", max(day) as "to" from sale_line'),
    );
    if (days === undefined) throw new Error('No line is sold.');
    const bare: number[] = [];
    const found = Array.from({ length: runs }, () => {
      const began = performance.now();
      db.get(query('select sum(subtotal_minor), sum(vendor_id), sum(category_id) from sale_line'));
      bare.push((performance.now() - began) / 1_000);
      return { same: run(db, 0, days), other: run(db, 1_000, days) };
    });
    db.close();
    const [first] = found;
    if (first === undefined || first.same.lines !== rows || first.same.differing !== 0) {
      throw new Error('The unchanged set must differ on no line.');
    }
    const took = median(found.map(({ other }) => other.seconds)) ?? Number.NaN;
    return {
      ratio: rounded((median(bare) ?? 0) / took),
      against: 'a bare SQL scan of the same lines',
      ...{ lines: first.other.lines, differing: first.other.differing },
      seconds: {
        draft: rounded(took),
        unchanged: rounded(median(found.map(({ same }) => same.seconds)) ?? Number.NaN),
        longestSlice: rounded(median(found.map(({ other }) => other.longest)) ?? Number.NaN),
      },
      linesPerSecond: Math.round(rows / took),
    };
  },
};
