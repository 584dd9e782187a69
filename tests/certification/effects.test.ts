import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askMetrics } from '../../main/analytics/analytics.service.ts';
import { showSubject } from '../../main/features/certification/coverage/subject.service.ts';
import { recordEvent } from '../../main/features/certification/record.service.ts';
import { LackingVendors } from '../../main/features/commission/inputs/lacking.ts';
import { listDuties } from '../../main/features/evidence/duties/duties.service.ts';
import { listLacking } from '../../main/platform/requirements/lacking.store.ts';
import { previewReport } from '../../main/reports/reports.service.ts';
import { lackingFor } from '../../main/sync/outbox/sale/lacking.ts';
import { metricQuery } from '../../shared/contract/analytics.contract.ts';
import { addDays, startOfDay } from '../../shared/kernel/business-day.ts';
import { decided } from '../commission/decisions.ts';
import { aBinding, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { aCategory, aPaper, aRequest, aSeller, aThing, kept } from './a-shelf.ts';
import { JOINED_ON, toldByMatrix, toldByMetrics } from './tallies.ts';

const VENDOR = 50;
const PRODUCT = 500;

let replica: TempReplica;
beforeEach(async () => {
  replica = tempReplica();
  aBinding(replica.db);
  aCategory(replica.db, 7, 'Makanan / Keripik');
  aSeller(replica.db, { id: VENDOR, scale: 'micro', nib: '9900123456789' });
  aThing(replica.db, { id: PRODUCT, categoryId: 7, vendorId: VENDOR });
  aPaper(replica.db, { id: 1, productId: PRODUCT, type: 'pirt', expiresOn: '2028-12-31' });
  await kept(replica.db);
});
afterEach(() => replica.close());

const ruled = (body: object): void =>
  decided(replica.db, 'certification.lacking', '2026-01-01', body);

describe('a product that lacks a mandatory certificate', () => {
  const about = { entity: 'product', id: PRODUCT, edited: { active: true } };

  test('is told of when it is put on sale, and refused where that was decided', () => {
    expect(lackingFor(replica.db, about, TODAY)).toEqual(['halal']);
    const archived = { ...about, edited: { active: false } };
    expect(lackingFor(replica.db, archived, TODAY)).toEqual([]);
    expect(lackingFor(replica.db, about, '2026-10-16')).toEqual([]);
    ruled({ activation: 'block', payout: 'warn' });
    expect(() => lackingFor(replica.db, about, TODAY)).toThrow('draft.certificates_lacking');
    expect(lackingFor(replica.db, archived, TODAY)).toEqual([]);
  });

  test('is warned of at the close of a day, and stops it where that was decided', () => {
    const sold = { line: { vendorId: VENDOR, productId: PRODUCT } };
    const shownOn = (day: string) => {
      const lacking = new LackingVendors(replica.db, day);
      lacking.line(sold);
      return { blocks: lacking.blocks(), shown: lacking.shown(replica.db, 10) };
    };
    expect(shownOn('2026-10-16')).toMatchObject({ blocks: [], shown: { rule: 'warn', total: 0 } });
    expect(shownOn(TODAY)).toMatchObject({
      blocks: [],
      shown: { rows: [{ vendorId: VENDOR, lines: 1, products: 1, isOwn: false }] },
    });
    ruled({ activation: 'warn', payout: 'block' });
    expect(shownOn(TODAY).blocks).toEqual([
      { code: 'commission.certificates_lacking', params: { vendors: 1 } },
    ]);
  });
});

test('a number of a shape that is refused counts for the vendor for whom two people accepted it', async () => {
  const { db } = replica;
  const day = '2028-01-01';
  const lacks = () => listLacking(db, { subject: 'vendor', id: VENDOR, day });
  expect(lacks()).toEqual([]);
  db.runSql("update central_vendor_profile set nib_number = '12345'", []);
  await kept(db);
  expect(lacks()).toMatchObject([{ requirement: 'nib' }]);
  const topic = `certification.number/${VENDOR}`;
  decided(db, topic, '2026-01-01', { nib: '12345', because: 'Nomor lama, diperiksa di OSS' });
  await kept(db);
  expect(lacks()).toEqual([]);
  db.runSql("update central_vendor_profile set nib_number = '12346'", []);
  await kept(db);
  expect(lacks()).toMatchObject([{ requirement: 'nib' }]);
});

test('what was just said of a product shows at once, as something that waits for the central', () => {
  const { db } = replica;
  const call = { db, clock: { now: () => NOW } };
  const said = { kind: 'composition', what: 'ingredients', note: 'Gula aren' } as const;
  const { uuid } = db.tx(() => recordEvent(call, { ...said, productId: PRODUCT, on: TODAY }));
  expect(showSubject(db, { subject: 'product', id: PRODUCT }).events).toEqual([
    {
      ...{ uuid, kind: 'composition', what: 'ingredients', note: 'Gula aren', on: TODAY },
      ...{ certificateId: null, isPending: true, isCorrected: false },
    },
  ]);
});

test('the annual report counts what was asked and met at its end, and renewals by whether they came in time', () => {
  const { db } = replica;
  const report = previewReport(db, { id: 'annual-compliance', period: '2026-11' });
  const rows = report.tables.map((table) => table.rows);
  expect(rows[0]).toEqual([
    ['Halal', 'Produk', 1, 0, 1],
    ['Izin edar (P-IRT atau BPOM)', 'Produk', 1, 1, 0],
  ]);
  expect(rows[1]).toEqual([]);
  const later = previewReport(db, { id: 'annual-compliance', period: '2028-12' });
  expect(later.tables[1]?.rows).toEqual([['SPP-IRT (P-IRT)', 0, 0, 1, 1]]);
});

test('a figure of certificates counts an edit at once, and tells how many are not worked out yet', async () => {
  const { db } = replica;
  const told = () => {
    const period = { from: '2026-11-01', to: TODAY };
    const metrics = ['mandatory_duties_missing'];
    const { totals, pending } = askMetrics(db, metricQuery.parse({ metrics, period }));
    return { missing: totals[0], pending };
  };
  expect(told()).toEqual({ missing: 1, pending: 0 });
  db.runSql(
    `insert into draft (uuid, entity, central_id, is_new, base, mine, changed_at)
      values ('11111111-0000-4000-8000-000000000001', 'certification', null, 1, '{}', ?, 0)`,
    [JSON.stringify({ product_id: PRODUCT, type: 'halal', number: 'ID99110000000001' })],
  );
  expect(told()).toEqual({ missing: 1, pending: 1 });
  await kept(db);
  expect(told()).toEqual({ missing: 0, pending: 0 });
});

test('a product is at risk from the day on which the matrix too says that it falls due', async () => {
  const { db } = replica;
  aPaper(db, { id: 2, productId: PRODUCT, type: 'halal', issuedOn: '2025-01-01' });
  await kept(db);
  // Its licence holds until the end of 2028.
  for (const [day, products] of [
    ['2028-10-02', 0],
    ['2028-10-03', 1],
  ] as const) {
    const told = { day, matrix: toldByMatrix(db, day, JOINED_ON), metrics: toldByMetrics(db, day) };
    expect(told).toMatchObject({ day, matrix: told.metrics, metrics: { products: [0, products] } });
  }
});

test('a certificate that another one follows without a gap was renewed in time, one after a gap too late', async () => {
  const { db } = replica;
  const paper = { productId: PRODUCT, type: 'halal' };
  aPaper(db, { id: 2, ...paper, issuedOn: '2025-01-01', expiresOn: '2026-02-28' });
  aPaper(db, { id: 3, ...paper, issuedOn: '2026-02-01', expiresOn: '2026-06-30' });
  aPaper(db, { id: 4, ...paper, issuedOn: '2026-08-01', expiresOn: '2027-12-31' });
  await kept(db);
  const report = previewReport(db, { id: 'annual-compliance', period: '2026-11' });
  expect(report.tables[1]?.rows).toEqual([['Sertifikat halal', 1, 1, 0, 2]]);
  const metrics = ['renewed_on_time', 'renewed_late', 'certificates_not_renewed'];
  const period = { from: '2026-01-01', to: '2026-11-30' };
  expect(askMetrics(db, metricQuery.parse({ metrics, period })).totals).toEqual([1, 1, 0]);
});

test('a renewal that was asked for a product is the duty’s request, and over once it was approved', async () => {
  const { db } = replica;
  aPaper(db, { id: 1, productId: PRODUCT, type: 'pirt', expiresOn: addDays(TODAY, 20) });
  const subject = `product/${PRODUCT}`;
  const on = addDays(TODAY, -3);
  const uuid = aRequest(db, { vendorId: VENDOR, subject, requirement: 'permit', on });
  await kept(db);
  const duty = () =>
    listDuties(db, { now: NOW, withinDays: 30 }).find(({ kind }) => kind === 'certification');
  const isRenewing = () =>
    showSubject(db, { subject: 'product', id: PRODUCT }).spans.find(
      ({ from, to }) => from <= TODAY && (to === null || to >= TODAY),
    )?.status;
  expect(duty()).toMatchObject({ subject: `${subject}/pirt`, request: uuid, daysLeft: 20 });
  expect(isRenewing()).toBe('in_renewal');
  db.runSql("update state_evidence set state = 'approved', changed_at = ? where uuid = ?", [
    ...[startOfDay(addDays(TODAY, -1)), uuid],
  ]);
  await kept(db);
  expect(isRenewing()).toBe('expiring');
  expect(duty()).toMatchObject({ request: null, daysLeft: 20 });
});
