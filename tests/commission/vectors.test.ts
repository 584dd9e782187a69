import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { putRules } from './a-close.ts';
import { GOODS, SENT_ON, SOLD_ON, sell } from './a-sale.ts';
import { decided } from './decisions.ts';
import { feeVectors } from './fee-vectors.ts';
import { aRule, aSet } from './rule-makers.ts';

/** Fees and their tax to the rupiah, as an engine answers who asks. */
let engine: TempEngine;
beforeAll(async () => {
  engine = await tempEngine();
  const { db } = engine;
  aCompany(db);
  aBinding(db, { role: 'finance' });
  db.tx(() => sell(db));
  decided(db, 'tax.platform_pkp', '2020-01-01', { pkp: true });
  const collectFrom = '2026-03-01';
  const number = 'KEP-1/PJ/2026';
  decided(db, 'tax.appointment/kep-1-pj-2026', collectFrom, {
    ...{ number, appointedOn: '2026-02-01', collectFrom, collectTo: null },
  });
});
afterAll(() => engine.close());

function rulesAre(...specs: RuleSpec[]): void {
  engine.db.tx(() => {
    engine.db.runSql('delete from state_commission_rule', []);
    putRules(engine.db, aSet(specs));
  });
}
const lines = () => engine.client('window').commission.lines;

test.each(feeVectors)(
  'a fee of %i is taxed on %i, and its PPN is %i',
  async (amount, taxBase, tax) => {
    rulesAre(aRule({ rate: { kind: 'fixed', amount } }));
    const { charges } = await lines().explain({ line: GOODS });
    expect(charges).toMatchObject([{ charge: 'commission', amount, taxBase, tax }]);
  },
);

test('the whole order: 9,500 and 1,250 with their PPN and 950 withheld leave the vendor 177,255', async () => {
  const processing = { charge: 'processing', per: 'order', taxMode: 'inclusive' } as const;
  rulesAre(aRule(), aRule({ ...processing, rate: { kind: 'fixed', amount: 1_250 } }));
  const { charges, line } = await lines().explain({ line: GOODS });
  expect(line).toMatchObject({ base: 190_000, grossMinor: 20_000_000, discountMinor: 1_000_000 });
  expect(charges).toMatchObject([
    { charge: 'commission', amount: 9_500, taxBase: 8_708, tax: 1_045 },
    { charge: 'processing', amount: 1_126, tax: 124 },
  ]);
  const plan = await lines().closePlan({ day: SENT_ON });
  expect(plan).toMatchObject({ amount: 10_626, tax: 1_169, withheld: 950 });
  // Whether the vendor's own discount lowers the base of PPh 22 is not settled: no such day is closed.
  expect(plan.blocks).toEqual([
    expect.objectContaining({ params: { day: SENT_ON, what: 'pph22.marketplace.base' } }),
  ]);
  expect(190_000 - plan.amount - plan.tax - plan.withheld).toBe(177_255);
  const { rows } = await lines().list({ period: { from: SOLD_ON, to: SOLD_ON } });
  expect(rows).toHaveLength(1);
});
