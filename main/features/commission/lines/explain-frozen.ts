import type { ExplainedLine } from '../../../../shared/contract/commission-line.ts';
import { present } from '../../../../shared/kernel/assert.ts';
import type { Reader } from '../../../db/db.ts';
import { type FrozenLine, findChunk, frozenOfOrders } from '../close/frozen.store.ts';
import { frozenRules } from '../close/frozen-rules.ts';
import { storedWith } from '../close/recompute.service.ts';
import { byChunk, pricedBy, recomputeOrder, repriced } from '../close/recompute.ts';
import { frozenInputs } from '../close/stored-inputs.ts';
import { WITHHOLDING } from '../close/withholding.ts';
import type { PricedCharge } from '../pricing/priced.ts';
import { resolverOf } from '../pricing/resolve.ts';
import { precedenceSpans } from '../rules/precedence.ts';
import { isSeen } from '../rules/rules.service.ts';
import { chargesShown, lineShown, lostShown, ruleShown, type Sight, spanOf } from './explained.ts';

type Charge = ExplainedLine['charges'][number];

/** From what was stored: the amounts as they were frozen, the steps and the losing rules worked out again. */
export function explainFrozen(
  db: Reader,
  rows: readonly FrozenLine[],
  { vendorId }: Sight,
): ExplainedLine {
  const price = present(rows[0], 'A frozen line has a row.');
  const order = frozenOfOrders(db, [price.order_id]);
  const rules = frozenRules(db);
  const stored = storedWith(db, rules);
  const chunks = byChunk(order);
  const at = chunks.findIndex((those) => those.some(({ line_id }) => line_id === price.line_id));
  const line = present(frozenInputs(rows, stored.byOf(price).decimals)[0], 'It has inputs.');
  const again = repriced(chunks[at] ?? [], chunks.slice(0, at).flat(), stored);
  const own = again.find((one) => one.line.lineId === price.line_id)?.charges ?? [];
  const all = [...rules.values()].filter((rule) => isSeen(rule, vendorId));
  const known = present(findChunk(db, price.month, price.chunk), 'A frozen line has its chunk.');
  const { tax } = pricedBy(known);
  const then = all.filter(({ seq }) => seq <= known.policy_seq);
  const resolver = resolverOf({ rules: then, precedence: precedenceSpans(db) });
  const later = all.filter(({ seq }) => seq > known.policy_seq);
  const losers = (one: PricedCharge): Charge['losers'] => [
    ...lostShown(resolver, one, line),
    ...later
      .filter(({ spec }) => spec.charge === one.charge)
      .map((rule) => ({
        ...ruleShown(rule),
        ...spanOf(rule),
        reason: 'decided_later' as const,
      })),
  ];
  const shown = chargesShown(
    own.filter(({ rule }) => rule !== null),
    losers,
  );
  const charges = [...shown, ...withheldShown(rows)].map((one) => withFrozen(one, rows));
  return {
    line: lineShown(line),
    state: 'frozen',
    ...{ why: null, day: price.day, waits: null, fromCentral: false },
    tax: {
      ...{ pkp: tax.pkp, ppnPpm: tax.ppnPpm, dppNumerator: tax.dppNumerator },
      ...{ dppDenominator: tax.dppDenominator, pack: tax.pack, unsettled: [] },
    },
    charges,
    proved: recomputeOrder(order, stored).every(({ row }) => row.line_id !== price.line_id),
  };
}

/** What was withheld for the tax office: its rule is the appointment. */
function withheldShown(rows: readonly FrozenLine[]): Charge[] {
  return rows
    .filter(({ charge, seq }) => charge === WITHHOLDING && seq === 0)
    .map(({ rule, base, amount }) => ({
      ...{ charge: WITHHOLDING, rule: { version: rule, rule, name: rule, from: null, to: null } },
      ...{ base, amount, taxBase: 0, tax: 0, taxKnown: true, steps: [], losers: [], reversals: [] },
    }));
}

function withFrozen(one: Charge, rows: readonly FrozenLine[]): Charge {
  const mine = rows.filter(({ charge }) => charge === one.charge);
  const price = mine.find(({ seq }) => seq === 0);
  if (price === undefined) return one;
  const { base, amount, tax } = price;
  const reversals = mine
    .filter(({ seq }) => seq > 0)
    .map((row) => ({
      ...{ seq: row.seq, day: row.day, refund: row.refund ?? '', share: row.share ?? 0 },
      ...{ amount: row.amount, tax: row.tax, kept: row.kept === 1 },
      bearer: row.bearer === 'vendor' ? ('vendor' as const) : ('platform' as const),
    }));
  return { ...one, base, amount, taxBase: price.tax_base, tax, reversals };
}
