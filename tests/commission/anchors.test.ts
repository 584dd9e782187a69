import { describe, expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { frozenOfLine } from '../../main/features/commission/close/frozen.store.ts';
import { explainLine } from '../../main/features/commission/lines/explain.service.ts';
import { priceOrder } from '../../main/features/commission/pricing/price.ts';
import type { Rule, RuleSet } from '../../main/features/commission/pricing/priced.ts';
import { chooserOf, resolverOf } from '../../main/features/commission/pricing/resolve.ts';
import { ruleFaults } from '../../shared/contract/commission-rule.rules.ts';
import type { RuleSpec } from '../../shared/contract/commission-rule.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import type { FactDesk } from '../facts/a-fact-desk.ts';
import { NOW } from '../support/fixed-clock.ts';
import { random } from '../support/random.ts';
import { close, openDesks, putRules } from './a-close.ts';
import { credit, DELIVERY, GOODS, invoice, payBack, SENT_ON, sell, VENDOR } from './a-sale.ts';
import { adding, approve, propose, rulesIn } from './rule-desks.ts';
import { anywhere, aRule, aSet, law, randomLine } from './rule-makers.ts';

/**
 * What other suites are known to get wrong about rules, tiers, dates, refunds and history, each by its own
 * figures, and what comes of it here.
 */
const NEXT = '2026-03-10';
const AFTER = '2026-03-20';

const line = (change: object = {}) => ({ ...randomLine(random(1), 1), ...change });

function feeBy(rules: readonly RuleSpec[], change: object = {}): number | null {
  const by = { choose: chooserOf(resolverOf(aSet(rules))), tax: { ...law, pkp: false } };
  const [commission] = priceOrder([line(change)], by)[0]?.charges ?? [];
  return commission?.rule === null ? null : (commission?.amount ?? null);
}

describe('tiers', () => {
  const steps = [
    { from: 0, ppm: 50_000 },
    { from: 1_001, ppm: 70_000 },
  ];
  const tiers = (marginal: boolean): RuleSpec =>
    aRule({ rate: { kind: 'tiers', by: 'value', marginal, steps } });

  test('OCA: bands of 0–1000 and 1001–5000 charge 0 for 1000.5 and for 6000; here every amount has one band', () => {
    // The base is whole rupiah, half a rupiah up: 1000.5 is 1001.
    expect(
      [1_000, 1_001, 5_000, 5_001, 6_000].map((base) => feeBy([tiers(false)], { base })),
    ).toEqual([50, 70, 350, 350, 420]);
  });

  test('OCA: a band is a cliff only; here a rupiah more may also be charged at its own step alone', () => {
    const [cliff, marginal] = [false, true].map(
      (is) =>
        (feeBy([tiers(is)], { base: 1_020 }) ?? 0) - (feeBy([tiers(is)], { base: 1_000 }) ?? 0),
    );
    expect([cliff, marginal]).toEqual([21, 1]);
  });

  test('OCA: bands may overlap and nobody checks; here steps out of order are refused by row', () => {
    const disorder = [...steps, { from: 900, ppm: 90_000 }];
    const rate = { kind: 'tiers', by: 'value', marginal: false, steps: disorder } as const;
    expect(ruleFaults(aRule({ rate }))).toMatchObject([{ code: 'commission.tier_order' }]);
  });
});

describe('who wins', () => {
  const named = (spec: Partial<RuleSpec['scope']>, ppm: number): RuleSpec =>
    aRule({ scope: { ...anywhere, ...spec }, rate: { kind: 'percent', ppm } });
  const ofVendor = named({ vendorId: 1 }, 10_000);
  const ofProduct = named({ productId: 1 }, 90_000);
  const sold = { vendorId: 1, productId: 1, base: 100_000 };

  test('Spree: a product rule and a seller rule score the same; here an order that people see decides', () => {
    const both = [ofVendor, ofProduct];
    expect(feeBy(both, sold)).toBe(feeBy(both.toReversed(), sold));
    const set = aSet(both);
    const winner = ({ precedence }: Pick<RuleSet, 'precedence'>): Rule | null =>
      chooserOf(resolverOf({ ...set, precedence }))('commission', line({ ...sold, day: NEXT }));
    const order = (...shapes: string[]) => ({ precedence: [{ from: '0001-01-01', shapes }] });
    expect(winner(order('vendor', 'product', 'any'))?.spec).toEqual(ofVendor);
    expect(winner(order('product', 'vendor', 'any'))?.spec).toEqual(ofProduct);
  });

  test('Mercur: of equals the oldest wins, a creation date nobody sees; here two equals cannot both hold', async () => {
    const [maker, checker] = await openDesks(2, () => {});
    if (maker === undefined || checker === undefined) throw new Error('Two desks.');
    const first = propose(maker, [adding(aRule({ rate: { kind: 'percent', ppm: 10_000 } }))]);
    const again = propose(maker, [adding(aRule({ rate: { kind: 'percent', ppm: 90_000 } }))]);
    for (const desk of [maker, checker]) await desk.exchange();
    expect(approve(checker, first)).toBeNull();
    await checker.exchange();
    expect(approve(checker, again)).toBe('commission.overlap');
    expect(rulesIn(checker)).toHaveLength(1);
    for (const desk of [maker, checker]) desk.leave();
  });
});

describe('dates', () => {
  test.each([
    ['2026-01-16', '2026-02-01'],
    ['2024-02-16', '2024-03-01'],
    ['2026-04-16', '2026-05-01'],
  ])(
    'OCA: the half month from %s ends a day early; here its last day is charged by it',
    (from, to) => {
      const rules = [aRule({ from, to, rate: { kind: 'percent', ppm: 70_000 } })];
      const on = (day: string): number | null => feeBy(rules, { day, base: 100 });
      expect([addDays(from, -1), from, addDays(to, -1), to].map(on)).toEqual([null, 7, 7, null]);
    },
  );

  test('none has rates with dates that cannot overlap: here a rate that follows another leaves no day twice or bare', () => {
    const turn = '2026-03-01';
    const rules = [
      aRule({ to: turn }),
      aRule({ from: turn, rate: { kind: 'percent', ppm: 70_000 } }),
    ];
    const on = (day: string): number | null => feeBy(rules, { day, base: 100 });
    expect([addDays(turn, -1), turn].map(on)).toEqual([5, 7]);
  });
});

const tariff = aSet([aRule()]);

async function aDesk(fill: (db: Writer) => void = () => {}): Promise<FactDesk> {
  const [desk] = await openDesks(1, (db) => {
    sell(db);
    invoice(db);
    fill(db);
  });
  if (desk === undefined) throw new Error('No desk.');
  desk.db.tx(() => putRules(desk.db, tariff));
  return desk;
}

async function closeOn(desk: FactDesk, day: string, rules: RuleSet = tariff): Promise<void> {
  expect(close(desk, day, { rules })).toMatchObject({ day });
  await desk.exchange();
}

const amounts = ({ db }: FactDesk): [number, number][] =>
  frozenOfLine(db, GOODS).map(({ amount, tax }) => [amount, tax]);

describe('history', () => {
  const dearer = aSet([aRule({ rate: { kind: 'percent', ppm: 90_000 } })]);

  test('OCA #77 and Mercur: an edited rate re-rates what was sold; here a frozen line stays, and says why it was so', async () => {
    const desk = await aDesk();
    await closeOn(desk, SENT_ON);
    const before = frozenOfLine(desk.db, GOODS);
    desk.db.tx(() => putRules(desk.db, dearer));
    await closeOn(desk, NEXT, dearer);
    expect(frozenOfLine(desk.db, GOODS)).toEqual(before);
    expect(amounts(desk)).toEqual([[9_500, 1_045]]);
    desk.leave();
  });

  test('OCA #552: a flag on a product recomputes paid invoices; here who sells it now changes no frozen line', async () => {
    const desk = await aDesk();
    await closeOn(desk, SENT_ON);
    const before = frozenOfLine(desk.db, GOODS);
    desk.db.runSql('update central_product set vendor_id = ?, category_id = 9', [VENDOR + 1]);
    await closeOn(desk, NEXT);
    expect(frozenOfLine(desk.db, GOODS)).toEqual(before);
    desk.leave();
  });

  test('Mercur: a line that no rate matches any more keeps its old commission; here an open line is then a gap', async () => {
    const desk = await aDesk();
    const why = () => explainLine(desk.db, { id: GOODS, now: NOW, vendorId: null });
    expect(why().charges).toMatchObject([{ charge: 'commission', amount: 9_500 }]);
    const elsewhere = aRule({ scope: { ...anywhere, vendorId: VENDOR + 1 } });
    desk.db.runSql('delete from state_commission_rule', []);
    desk.db.tx(() => putRules(desk.db, aSet([elsewhere])));
    expect(why().charges).toMatchObject([{ charge: 'commission', amount: 0, rule: null }]);
    await closeOn(desk, NEXT, aSet([elsewhere]));
    expect(amounts(desk)).toEqual([]);
    desk.leave();
  });
});

describe('what is looked at', () => {
  test('Spree leaves open who pays a promotion: here the seller’s own voucher lowers the base, the platform’s does not', async () => {
    const desk = await aDesk();
    const { line: found } = explainLine(desk.db, { id: GOODS, now: NOW, vendorId: null });
    expect(found).toMatchObject({
      grossMinor: 20_000_000,
      discountMinor: 1_000_000,
      base: 190_000,
    });
    desk.leave();
  });
});

describe('refunds', () => {
  const whole = [{ line: GOODS, minor: 20_000_000 }];
  const half = [{ line: GOODS, minor: 10_000_000 }];
  const left = (desk: FactDesk): [number, number] =>
    amounts(desk).reduce(([a, b], [amount, tax]) => [a + amount, b + tax], [0, 0]);

  test('OCA #555: a credit note makes a second positive line; here it makes one negative one', async () => {
    const desk = await aDesk();
    await closeOn(desk, SENT_ON);
    desk.db.tx(() => credit(desk.db, { id: 901, day: NEXT, of: whole }));
    await closeOn(desk, AFTER);
    expect(amounts(desk)).toEqual([
      [9_500, 1_045],
      [-9_500, -1_045],
    ]);
    desk.leave();
  });

  test('OCA #607, #503: an invoice that was reversed unsettled nets below nothing; here both are frozen, and net to nothing', async () => {
    const desk = await aDesk((db) => credit(db, { id: 901, day: SENT_ON, of: whole }));
    await closeOn(desk, SENT_ON);
    expect(left(desk)).toEqual([0, 0]);
    expect(amounts(desk)).toHaveLength(2);
    await closeOn(desk, NEXT);
    expect(amounts(desk)).toHaveLength(2);
    desk.leave();
  });

  test('OCA #55: a note of a part takes back all, or nothing; here it takes back its part, and twice its part is all', async () => {
    const desk = await aDesk();
    await closeOn(desk, SENT_ON);
    desk.db.tx(() => credit(desk.db, { id: 901, day: NEXT, of: half }));
    await closeOn(desk, NEXT);
    expect(left(desk)).toEqual([4_750, 522]);
    desk.db.tx(() => credit(desk.db, { id: 902, day: AFTER, of: half }));
    await closeOn(desk, AFTER);
    expect(left(desk)).toEqual([0, 0]);
    desk.leave();
  });

  test.each([
    [
      'a note without its lines',
      (db: Writer) => credit(db, { id: 901, day: NEXT, of: [{ line: null, minor: 18_500_000 }] }),
      [0, 0],
    ],
    ['money alone', (db: Writer) => payBack(db, { id: 31, day: NEXT, minor: 20_300_000 }), [0, 0]],
    [
      'the delivery',
      (db: Writer) =>
        credit(db, { id: 901, day: NEXT, of: [{ line: DELIVERY, minor: 1_800_000 }] }),
      [9_500, 1_045],
    ],
  ] as const)(
    'Dokan #905, #1575, #2091, #3391: a refund by %s leaks; here it is known what it takes back',
    async (_by, refund, rest) => {
      const desk = await aDesk();
      await closeOn(desk, SENT_ON);
      desk.db.tx(() => refund(desk.db));
      await closeOn(desk, AFTER);
      expect(left(desk)).toEqual(rest);
      desk.leave();
    },
  );

  test('Dokan #2267: who bears the commission of a refund is asked for; here it is decided per reason, and kept on record', async () => {
    const desk = await aDesk((db) => {
      credit(db, { id: 901, day: SENT_ON, of: whole });
      db.runSql(
        `insert or replace into state_policy_decision (uuid, topic, title, body, effective_from, state, proposed_by,
          proposed_seq, proposed_at, settled_seq) values ('anchor', 'commission.refund/other', '', ?, '2026-01-01',
          'approved', 1, 1, 0, 2)`,
        [JSON.stringify({ commission: 'kept', bearer: 'vendor' })],
      );
    });
    await closeOn(desk, SENT_ON);
    expect(left(desk)).toEqual([9_500, 1_045]);
    expect(frozenOfLine(desk.db, GOODS).at(-1)).toMatchObject({
      kept: 1,
      bearer: 'vendor',
      share: 9_500,
    });
    desk.db.runSql("delete from state_policy_decision where uuid = 'anchor'", []);
    desk.leave();
  });
});
