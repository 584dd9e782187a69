import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { showStanding } from '../../main/features/certification/standing/standing.service.ts';
import { listDuplicates } from '../../main/features/vendors/duplicates/duplicates.service.ts';
import { showBalance } from '../../main/features/vendors/record/balance.service.ts';
import { showReviews } from '../../main/features/vendors/record/reviews.service.ts';
import { showShelf } from '../../main/features/vendors/record/shelf.service.ts';
import { showTimeline } from '../../main/features/vendors/record/timeline.service.ts';
import { getVendor } from '../../main/features/vendors/vendor-detail.service.ts';
import { startOfDay } from '../../shared/kernel/business-day.ts';
import { aCategory, aPaper, aSeller, aThing, kept } from '../certification/a-shelf.ts';
import {
  aBinding,
  anOrder,
  aProduct,
  aVendor,
  type TempReplica,
  tempReplica,
} from '../support/a-replica.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';

let replica: TempReplica;
beforeEach(() => {
  replica = tempReplica();
  aBinding(replica.db);
});
afterEach(() => replica.close());

const window = { offset: 0, limit: 50 };
const clock = { now: () => NOW };

describe('how a vendor stands', () => {
  const joined = (day: string) =>
    replica.db.runSql('update central_partner set created_at = ? where id = 50', [startOfDay(day)]);
  const standing = (on: string) => showStanding(replica.db, { id: 50, on });
  let decisions = 0;
  const decided = (state: string, from: string, approved = true) => {
    decisions += 1;
    const uuid = `10000000-0000-4000-8000-${String(decisions).padStart(12, '0')}`;
    replica.db.runSql(
      `insert into state_policy_decision (uuid, topic, title, body, effective_from, state, proposed_by,
        proposed_seq, proposed_at, settled_by, settled_seq, settled_at, settled_uuid)
        values (?, 'certification.vendor/50', 'Uji', ?, ?, ?, 2, ?, 0, ?, ?, ?, ?)`,
      [
        ...[uuid, JSON.stringify({ state }), from, approved ? 'approved' : 'proposed', decisions],
        ...(approved ? [3, decisions, 0, uuid] : [null, null, null, null]),
      ],
    );
  };

  test('without NIB: until 8 December 2027 where it was here before, else for six months', async () => {
    aSeller(replica.db, { id: 50 });
    joined('2026-06-07');
    await kept(replica.db);
    expect(standing(TODAY)).toMatchObject({ state: 'legalising', deadline: '2027-12-08' });
    expect(standing('2027-12-07')).toMatchObject({ state: 'legalising' });
    expect(standing('2027-12-08')).toMatchObject({ state: 'overdue', deadline: '2027-12-08' });
    joined('2026-08-31');
    expect(standing(TODAY)).toMatchObject({
      ...{ state: 'legalising', deadline: '2027-02-28' },
      rule: { row: 'nib-vendor', confidence: 'medium' },
    });
  });

  test('with a NIB that stands it is verified, until two people suspend it, and again after they lift that', async () => {
    aSeller(replica.db, { id: 50, scale: 'micro', nib: '9900123456789' });
    await kept(replica.db);
    expect(standing(TODAY)).toMatchObject({ state: 'verified', deadline: null, decided: null });
    decided('suspended', '2026-11-20', false);
    expect(standing(TODAY)).toMatchObject({ state: 'verified', proposals: [{ to: 'suspended' }] });
    decided('suspended', '2026-11-20');
    expect(standing('2026-11-19')).toMatchObject({ state: 'verified' });
    expect(standing(TODAY)).toMatchObject({ state: 'suspended', decided: { to: 'suspended' } });
    decided('active', '2026-11-22');
    expect(standing('2026-11-21')).toMatchObject({ state: 'suspended' });
    expect(standing(TODAY)).toMatchObject({ state: 'verified', decided: { to: 'active' } });
  });

  test('the stored halal flag stands beside what the certificates of its products say', async () => {
    aCategory(replica.db, 7, 'UMKM / Makanan / Camilan & Keripik');
    aSeller(replica.db, { id: 50, scale: 'micro', nib: '9900123456789' });
    for (const id of [500, 501]) aThing(replica.db, { id, categoryId: 7, vendorId: 50 });
    aPaper(replica.db, { id: 1, productId: 500, type: 'halal', issuedOn: '2025-03-01' });
    await kept(replica.db);
    const { flags, gaps, checklist } = standing(TODAY);
    const halal = { flag: 'halal', stored: false, derived: false, asked: 2, holding: 1 };
    expect(flags[0]).toEqual(halal);
    expect(gaps).toContainEqual(
      expect.objectContaining({
        requirement: 'halal',
        state: 'missing',
        blocks: true,
        products: 1,
      }),
    );
    expect(checklist.filter(({ isDone }) => isDone).map(({ check }) => check)).toEqual([
      ...['profile', 'nib', 'products'],
    ]);
  });
});

test('lines that name no vendor are told by whose product they sell, as every total does', () => {
  const { db } = replica;
  const [mine, other] = [aVendor(db), aVendor(db, { name: 'Lain' })];
  const product = aProduct(db, { vendorId: mine });
  anOrder(db, { lines: [{ variantId: product, totalMinor: 500 }] });
  const moved = anOrder(db, { lines: [{ variantId: product, totalMinor: 70 }] });
  db.runSql('update central_order_line set vendor_id = ? where order_id = ?', [other, moved]);
  anOrder(db, { state: 'draft', lines: [{ variantId: product, totalMinor: 9 }] });
  const gmvOf = (id: number) => getVendor(db, clock, id).vendor.gmv.minor;
  expect([gmvOf(mine), gmvOf(other)]).toEqual([500, 70]);
});

test('the timeline has every kind of event, newest first, of one vendor alone', () => {
  const { db } = replica;
  const [mine, other] = [aVendor(db), aVendor(db, { name: 'Lain' })];
  const variant = aProduct(db, { vendorId: mine });
  const late = anOrder(db, { day: '2026-11-20', lines: [{ variantId: variant, totalMinor: 500 }] });
  const early = anOrder(db, { day: '2026-11-02', lines: [{ variantId: variant, totalMinor: 80 }] });
  anOrder(db, { lines: [{ variantId: aProduct(db, { vendorId: other }), totalMinor: 7 }] });
  aPaper(db, {
    id: 1,
    productId: productOf(variant),
    type: 'halal',
    issuedOn: '2026-11-10',
    expiresOn: '2027-01-01',
  });
  const asked = { id: mine, ...window, today: TODAY, seesNotes: true };
  const { rows } = showTimeline(db, { ...asked, kinds: ['order', 'certificate'] });
  expect(rows.map(({ what, orderId }) => orderId ?? what)).toEqual([
    late,
    'certificate_issued',
    early,
  ]);
  const all = showTimeline(db, { ...asked, kinds: [] });
  expect(all.rows.map(({ at }) => at)).toEqual(
    all.rows.map(({ at }) => at).toSorted((a, b) => b - a),
  );
  expect(showTimeline(db, { ...asked, kinds: ['order'], limit: 1 })).toMatchObject({
    hasMore: true,
  });
});

test('what a product lacks to be sold stands first, and stock that is promised is not there', () => {
  const { db } = replica;
  const mine = aVendor(db);
  const [full, empty] = ['Lengkap', 'Kosong'].map((name) => aProduct(db, { vendorId: mine, name }));
  db.runSql(`update central_product set category_id = 1, sku = 'A', weight_micro = 1`, []);
  for (const [variant, reserved] of [
    [full, 1],
    [empty, 2],
  ] as const) {
    db.runSql(
      'insert into central_stock (id, variant_id, quantity_micro, reserved_micro) values (?, ?, 2000000, ?)',
      [variant, variant, reserved * 1_000_000],
    );
  }
  expect(showShelf(db, { id: mine, ...window })).toMatchObject({
    ...{ total: 2, complete: 1, lacking: { stock: 1, price: 0 } },
    rows: [
      { name: 'Kosong', stock: 0, lacking: ['stock'] },
      { name: 'Lengkap', lacking: [] },
    ],
  });
});

test('a photo and a text are lacking where the central says so, and are not judged where it tells of neither', () => {
  const { db } = replica;
  const mine = aVendor(db);
  const shown = aProduct(db, { vendorId: mine, name: 'Berfoto' });
  const bare = aProduct(db, { vendorId: mine, name: 'Polos' });
  expect(showShelf(db, { id: mine, ...window })).toMatchObject({
    unknown: ['photo', 'description', 'published'],
    lacking: { photo: 0, description: 0 },
  });
  for (const [variant, has] of [
    [shown, 1],
    [bare, 0],
  ] as const) {
    const values = [has, has, productOf(variant)];
    db.runSql('update central_product set has_photo = ?, has_description = ? where id = ?', values);
  }
  const { unknown, lacking, rows } = showShelf(db, { id: mine, ...window });
  expect({ unknown, photo: lacking.photo, text: lacking.description }).toEqual({
    ...{ unknown: ['published'], photo: 1, text: 1 },
  });
  const [first] = rows;
  expect([first?.name, first?.lacking.slice(0, 2)]).toEqual(['Polos', ['photo', 'description']]);
});

test('reviews are told with their answers, and those that wait for one alone', () => {
  const { db } = replica;
  const mine = aVendor(db);
  const product = productOf(aProduct(db, { vendorId: mine }));
  for (const [id, response] of [
    [1, null],
    [2, 'Terima kasih'],
  ] as const) {
    db.runSql(
      `insert into central_rating (id, subject_model, subject_id, rating_micro, feedback, response, created_at)
        values (?, 'product.template', ?, 4000000, 'Bagus', ?, ?)`,
      [id, product, response, NOW + id],
    );
  }
  const asked = { id: mine, ...window };
  expect(showReviews(db, { ...asked, unanswered: false })).toMatchObject({
    ...{ total: 2, answered: 1, rows: [{ id: 2, response: 'Terima kasih' }, { id: 1 }] },
  });
  expect(showReviews(db, { ...asked, unanswered: true })).toMatchObject({
    total: 1,
    rows: [{ id: 1 }],
  });
});

test('the share of a vendor is what was frozen, less refunds, fees and tax withheld', () => {
  const { db } = replica;
  const mine = aVendor(db);
  const frozen = (charge: string, seq: number, more: Record<string, number>) =>
    db.runSql(
      `insert into state_commission_line (month, line_id, charge, seq, chunk, day, order_id, order_day, vendor_id,
        category_path, rule, quantity_micro, gross_minor, discount_minor, shipping, gmv_before, ordinal, base,
        amount, tax_base, tax, refunded_minor)
        values ('2026-11', 1, ?, ?, 1, '2026-11-21', 1, '2026-11-20', ?, '/', 'r', 1, 1000000, 0, 0, 0, 0, 0,
          ?, 0, ?, ?)`,
      [charge, seq, mine, more.amount ?? 0, more.tax ?? 0, more.refunded ?? null],
    );
  frozen('commission', 0, { amount: 1_000, tax: 110 });
  frozen('commission', 1, { amount: -200, tax: -22, refunded: 200_000 });
  frozen('pph22', 0, { amount: 50 });
  const [month] = showBalance(db, { id: mine, today: TODAY }).months;
  const money = (minor: number) => ({ minor, currency: 'IDR' });
  expect(month).toEqual({
    ...{ month: '2026-11', lines: 1, goods: money(1_000_000), refunded: money(200_000) },
    ...{ fees: money(88_800), withheld: money(5_000), balance: money(706_200) },
  });
});

test('who may be the same vendor leaves the engine masked, and a vendor’s own desk compares with nobody', () => {
  const { db } = replica;
  const [one, other] = [aVendor(db, { name: 'Kopi Gayo' }), aVendor(db, { name: 'Madu Hutan' })];
  db.runSql(`update central_vendor_profile set nib_number = '9123456789012'`, []);
  db.runSql(`update central_partner set mobile = '0812-3456-789' where supplier_rank > 0`, []);
  const found = listDuplicates(db, { vendorId: one, ...window });
  expect(found.rows.map(({ one, other, reasons }) => [one.id, other.id, reasons.length])).toEqual([
    [one, other, 2],
  ]);
  expect(JSON.stringify(found)).not.toMatch(/9123456789012|8123456789/);
  aBinding(db, { role: 'vendor', partnerId: one });
  expect(listDuplicates(db, { vendorId: one, ...window }).total).toBe(0);
});

function productOf(variant: number): number {
  return variant - 1;
}
