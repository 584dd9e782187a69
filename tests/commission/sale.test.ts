import { expect, test } from 'vitest';
import type { Writer } from '../../main/db/db.ts';
import { read } from '../../main/db/qb.ts';
import { frozenOfLine } from '../../main/features/commission/close/frozen.store.ts';
import { recomputeAll } from '../../main/features/commission/close/recompute.service.ts';
import { explainLine } from '../../main/features/commission/lines/explain.service.ts';
import type { RuleSet } from '../../main/features/commission/pricing/priced.ts';
import type { FactDesk } from '../facts/a-fact-desk.ts';
import { NOW } from '../support/fixed-clock.ts';
import { close, openDesks, putRules, taxOfTest } from './a-close.ts';
import { credit, DELIVERY, GOODS, invoice, payBack, SENT_ON, sell, VENDOR } from './a-sale.ts';
import { anywhere, aRule, aSet } from './rule-makers.ts';

const tax = { ...taxOfTest, pph22: { ppm: 5_000, appointment: 'tax.appointment/kep-1' } };
const NEXT = '2026-03-10';
const AFTER = '2026-03-20';

function tariff(): RuleSet {
  const processing = { charge: 'processing', per: 'order', taxMode: 'inclusive' } as const;
  return aSet([
    aRule(),
    aRule({ ...processing, rate: { kind: 'fixed', amount: 1_250 } }),
    aRule({ name: 'Promo penjual', scope: { ...anywhere, vendorId: VENDOR }, to: '2026-03-01' }),
    aRule({ name: 'Penjual lain', scope: { ...anywhere, vendorId: VENDOR + 1 } }),
  ]);
}

async function aDesk(fill: (db: Writer) => void = sell): Promise<FactDesk> {
  const [desk] = await openDesks(1, fill);
  if (desk === undefined) throw new Error('No desk.');
  desk.db.tx(() => putRules(desk.db, tariff()));
  return desk;
}

async function closeOn(desk: FactDesk, day: string): Promise<void> {
  expect(close(desk, day, { rules: tariff(), tax })).toMatchObject({ day });
  await desk.exchange();
  expect(recomputeAll(desk.db).differences).toEqual([]);
}

/** What the vendor is charged in all, after what was taken back: nothing where all was. */
function standing(desk: FactDesk): Record<string, [number, number]> {
  const rows = frozenOfLine(desk.db, GOODS);
  const charges = Map.groupBy(rows, ({ charge }) => charge);
  const sum = (of: readonly number[]): number => of.reduce((total, one) => total + one, 0);
  return Object.fromEntries(
    [...charges].map(([charge, those]) => [
      charge,
      [sum(those.map(({ amount }) => amount)), sum(those.map(({ tax: one }) => one))],
    ]),
  );
}

const charged = { commission: [9_500, 1_045], processing: [1_126, 124], pph22: [950, 0] };
const nothing = { commission: [0, 0], processing: [0, 0], pph22: [0, 0] };

test('the whole-order example to the rupiah: the vendor is left 177,255', async () => {
  const desk = await aDesk();
  await closeOn(desk, SENT_ON);
  expect(standing(desk)).toEqual(charged);
  const paid = Object.values(standing(desk)).flat();
  expect(paid.reduce((left, one) => left - one, 190_000)).toBe(177_255);
  desk.leave();
});

test('an order that was not delivered is not frozen, and a close has nothing of it', async () => {
  const desk = await aDesk((db) => sell(db, { isSent: false }));
  await closeOn(desk, SENT_ON);
  expect(standing(desk)).toEqual({});
  desk.leave();
});

const whole = [{ line: GOODS, minor: 20_000_000 }];
const half = [{ line: GOODS, minor: 10_000_000 }];

test.each([
  ['in full', (db: Writer) => credit(db, { id: 901, day: NEXT, of: whole }), nothing],
  [
    'in part',
    (db: Writer) => credit(db, { id: 901, day: NEXT, of: half }),
    { commission: [4_750, 522], processing: [563, 62], pph22: [475, 0] },
  ],
  [
    'of the delivery alone',
    (db: Writer) => credit(db, { id: 901, day: NEXT, of: [{ line: DELIVERY, minor: 1_800_000 }] }),
    charged,
  ],
  [
    'without line items, by a credit note of the invoice',
    (db: Writer) => credit(db, { id: 901, day: NEXT, of: [{ line: null, minor: 18_500_000 }] }),
    nothing,
  ],
  [
    'without a credit note, by the money that went back',
    (db: Writer) => payBack(db, { id: 31, day: NEXT, minor: 20_300_000 }),
    nothing,
  ],
])(
  'refunded %s after the close: the rows stand, and what is taken back is linked to them',
  async (_name, refund, left) => {
    const desk = await aDesk((db) => {
      sell(db);
      invoice(db);
    });
    await closeOn(desk, SENT_ON);
    const before = frozenOfLine(desk.db, GOODS);
    desk.db.tx(() => refund(desk.db));
    await closeOn(desk, AFTER);
    expect(standing(desk)).toEqual(left);
    const after = frozenOfLine(desk.db, GOODS);
    expect(after.filter(({ seq }) => seq === 0)).toEqual(before);
    expect(after.filter(({ seq, amount }) => seq > 0 && amount > 0)).toEqual([]);
    desk.leave();
  },
);

test('refunded before the close, and twice: one price and linked reversals that net to nothing', async () => {
  const desk = await aDesk((db) => {
    sell(db);
    invoice(db);
    credit(db, { id: 901, day: SENT_ON, of: half });
  });
  await closeOn(desk, SENT_ON);
  expect(standing(desk)).toMatchObject({ commission: [4_750, 522] });
  desk.db.tx(() => credit(desk.db, { id: 902, day: NEXT, of: whole }));
  await closeOn(desk, NEXT);
  expect(standing(desk)).toEqual(nothing);
  await closeOn(desk, AFTER);
  expect(frozenOfLine(desk.db, GOODS).filter(({ charge }) => charge === 'commission')).toHaveLength(
    3,
  );
  desk.leave();
});

test('money that went back first, and its credit note later, are one refund', async () => {
  const desk = await aDesk((db) => {
    sell(db);
    invoice(db);
  });
  await closeOn(desk, SENT_ON);
  desk.db.tx(() => payBack(desk.db, { id: 31, day: NEXT, minor: 10_150_000 }));
  await closeOn(desk, NEXT);
  const between = standing(desk);
  desk.db.tx(() => credit(desk.db, { id: 901, day: '2026-03-11', of: half }));
  await closeOn(desk, AFTER);
  expect(between).toMatchObject({ commission: [4_750, 522] });
  expect(standing(desk)).toEqual(between);
  desk.leave();
});

test('a fee that is kept stays, with its share and who bears it on record; the withholding follows the sale', async () => {
  const desk = await aDesk((db) => {
    sell(db);
    invoice(db);
    credit(db, { id: 901, day: SENT_ON, of: whole });
    db.runSql(
      `insert or replace into state_policy_decision (uuid, topic, title, body, effective_from, state, proposed_by,
        proposed_seq, proposed_at, settled_seq) values ('d1', 'commission.refund/other', '', ?, '2026-01-01',
        'approved', 1, 1, 0, 2)`,
      [JSON.stringify({ commission: 'kept', bearer: 'vendor', processing: 'returned' })],
    );
  });
  await closeOn(desk, SENT_ON);
  expect(standing(desk)).toEqual({ ...nothing, commission: charged.commission });
  const kept = frozenOfLine(desk.db, GOODS).find(
    ({ charge, seq }) => charge === 'commission' && seq === 1,
  );
  expect(kept).toMatchObject({ kept: 1, bearer: 'vendor', share: 9_500, amount: 0, tax: 0 });
  desk.db.runSql("delete from state_policy_decision where uuid = 'd1'", []);
  desk.leave();
});

test('"kenapa tarif ini?" of a frozen line: the rule, its steps, why each other lost, and what was taken back', async () => {
  const desk = await aDesk((db) => {
    sell(db);
    invoice(db);
    credit(db, { id: 901, day: SENT_ON, of: half });
  });
  const open = explainLine(desk.db, {
    line: undefined,
    id: GOODS,
    now: NOW,
    vendorId: null,
  } as never);
  expect(open).toMatchObject({ state: 'provisional', day: SENT_ON, proved: null });
  await closeOn(desk, SENT_ON);
  const why = explainLine(desk.db, { id: GOODS, now: NOW, vendorId: null });
  expect(why).toMatchObject({ state: 'frozen', day: SENT_ON, proved: true });
  expect(why.line).toMatchObject({
    grossMinor: 20_000_000,
    discountMinor: 1_000_000,
    base: 190_000,
  });
  const [commission] = why.charges;
  expect(commission).toMatchObject({ charge: 'commission', amount: 9_500, tax: 1_045 });
  expect(commission?.steps.map(({ step, amount }) => [step, amount])).toEqual([
    ['base', 190_000],
    ['percent', 9_500],
    ['tax', 9_500],
  ]);
  expect(commission?.losers.map(({ name, reason }) => [name, reason])).toEqual([
    ['Promo penjual', 'ended'],
    ['Penjual lain', 'vendor'],
  ]);
  expect(commission?.reversals).toMatchObject([{ refund: 'note/901', amount: -4_750, tax: -523 }]);
  const own = explainLine(desk.db, { id: GOODS, now: NOW, vendorId: VENDOR });
  expect(own.charges[0]?.losers.map(({ name }) => name)).toEqual(['Promo penjual']);
  expect(() => explainLine(desk.db, { id: GOODS, now: NOW, vendorId: VENDOR + 1 })).toThrow(
    'commission.no_line',
  );
  desk.leave();
});

test('a day that was priced by other figures than are stored is found out', async () => {
  const desk = await aDesk();
  await closeOn(desk, SENT_ON);
  desk.db.runSql(
    "update state_commission_line set amount = amount + 1 where charge = 'commission'",
    [],
  );
  const { differences } = recomputeAll(desk.db);
  expect(differences).toMatchObject([{ figure: 'amount', recomputed: 9_500 }]);
  const rows = desk.db.all(read.selectFrom('state_commission_line').select('line_id'));
  expect(rows).toHaveLength(3);
  desk.leave();
});
