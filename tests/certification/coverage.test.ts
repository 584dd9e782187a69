import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { showCalendar } from '../../main/features/certification/coverage/calendar.service.ts';
import {
  type CoverageAsked,
  showCoverage,
} from '../../main/features/certification/coverage/coverage.service.ts';
import { compareRequirements } from '../../main/features/certification/packs/requirements.service.ts';
import { firstRequirements } from '../../main/platform/requirements/shipped/index.ts';
import type { RequirementPack } from '../../shared/contract/requirement-pack.ts';
import { allTexts } from '../../shared/i18n/areas/index.ts';
import { type TempReplica, tempReplica } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import {
  aCategory,
  anApprovedPack,
  anEvent,
  aPaper,
  aRequest,
  aSeller,
  aThing,
  kept,
} from './a-shelf.ts';

const SNACKS = 7;
let replica: TempReplica;
beforeEach(() => {
  replica = tempReplica();
  aCategory(replica.db, SNACKS, 'UMKM / Makanan & Minuman / Camilan & Keripik');
  aSeller(replica.db, { id: 50, scale: 'micro', nib: '9900123456789' });
  aThing(replica.db, { id: 500, categoryId: SNACKS, vendorId: 50 });
});
afterEach(() => replica.close());

function shown(on: string, asked: Partial<CoverageAsked> = {}) {
  return showCoverage(replica.db, {
    ...{ on, subject: 'product', by: 'category', key: null, vendorId: null, requirement: null },
    ...{ show: 'all', search: '', offset: 0, limit: 50, ...asked },
  });
}

function cell(on: string, requirement: string, asked: Partial<CoverageAsked> = {}) {
  const [row] = shown(on, asked).rows;
  const found = row?.cells.find((one) => one.requirement === requirement);
  return { state: found?.state, blocks: found?.blocks, since: found?.since, rule: found?.rule };
}

function packFrom(day: string): RequirementPack {
  const pack = structuredClone(firstRequirements);
  for (const row of pack.rows) if (row.row === 'halal-food-smaller') row.from = day;
  return { ...pack, version: 'uji-1' };
}

describe('a micro food product without a halal certificate', () => {
  test('is due as of 16 October 2026 and lacks it as of the 18th, by the day in the pack', async () => {
    await kept(replica.db);
    const rule = { rule: 'halal-food-smaller', since: '2026-10-17' };
    expect(cell('2026-10-16', 'halal')).toEqual({ state: 'due', blocks: false, ...rule });
    expect(cell('2026-10-18', 'halal')).toEqual({ state: 'missing', blocks: true, ...rule });
    expect(allTexts['coverage.state_due'].id).toBe('Jatuh tempo');
    expect(allTexts['coverage.state_missing'].id).toBe('Belum ada');
  });

  test('is due and lacks it on other days once the pack says another one', async () => {
    anApprovedPack(replica.db, packFrom('2027-03-01'));
    await kept(replica.db);
    expect(cell('2026-10-18', 'halal')).toMatchObject({ state: 'due', since: '2027-03-01' });
    expect(cell('2027-02-28', 'halal')).toMatchObject({ state: 'due' });
    expect(cell('2027-03-01', 'halal')).toMatchObject({ state: 'missing', blocks: true });
  });

  test('of a medium vendor has lacked it for two years', async () => {
    replica.db.runSql("update central_vendor_profile set business_type = 'medium'", []);
    await kept(replica.db);
    expect(cell('2026-10-16', 'halal')).toMatchObject({ state: 'missing', since: '2024-10-17' });
  });
});

test('a halal certificate holds until the composition changes, and then asks to be looked at again', async () => {
  aPaper(replica.db, { id: 1, productId: 500, type: 'halal', issuedOn: '2025-03-01' });
  await kept(replica.db);
  expect(cell('2040-01-01', 'halal')).toMatchObject({ state: 'met', blocks: false });
  anEvent(replica.db, { productId: 500, kind: 'composition', on: '2026-11-02' });
  expect(shown('2026-11-03').isBehind).toBe(true);
  await kept(replica.db);
  expect(cell('2026-11-01', 'halal')).toMatchObject({ state: 'met' });
  const again = { state: 'needs_revalidation', blocks: true, since: '2026-11-02' };
  expect(cell('2026-11-02', 'halal')).toMatchObject(again);
});

test('either of two licences will do, and each cell says until when', async () => {
  aPaper(replica.db, {
    ...{ id: 2, productId: 500, type: 'bpom', number: 'MD 999912345678' },
    ...{ issuedOn: '2022-01-10', expiresOn: '2027-01-09' },
  });
  await kept(replica.db);
  const found = shown('2026-11-23').rows[0]?.cells.find((one) => one.requirement === 'permit');
  expect(found).toMatchObject({ state: 'expiring', blocks: false, until: '2027-01-09' });
  expect(cell('2027-01-10', 'permit')).toMatchObject({ state: 'expired', blocks: true });
});

test('an open request turns what runs out into what is in renewal', async () => {
  aPaper(replica.db, { id: 3, productId: 500, type: 'pirt', expiresOn: '2026-12-01' });
  aRequest(replica.db, {
    vendorId: 50,
    subject: 'product/500',
    requirement: 'permit',
    on: '2026-11-05',
  });
  await kept(replica.db);
  expect(cell('2026-11-04', 'permit')).toMatchObject({ state: 'expiring' });
  expect(cell('2026-11-05', 'permit')).toMatchObject({ state: 'in_renewal', blocks: false });
  expect(cell('2026-12-02', 'permit')).toMatchObject({ state: 'in_renewal', blocks: true });
});

test('what was only typed here counts, and no longer once it is given up', async () => {
  replica.db.runSql(
    `insert into draft (uuid, entity, central_id, is_new, base, mine, changed_at)
      values ('11111111-0000-4000-8000-000000000001', 'certification', null, 1, '{}', ?, 0)`,
    [JSON.stringify({ product_id: 500, type: 'halal', number: 'ID99110000000001' })],
  );
  await kept(replica.db);
  expect(cell('2026-11-23', 'halal')).toMatchObject({ state: 'met' });
  replica.db.runSql('delete from draft', []);
  await kept(replica.db);
  expect(cell('2026-11-23', 'halal')).toMatchObject({ state: 'missing' });
});

test('a vendor stands as the worst of its products, and by its own business number', async () => {
  aThing(replica.db, { id: 501, categoryId: SNACKS, vendorId: 50 });
  aPaper(replica.db, { id: 4, productId: 500, type: 'halal', issuedOn: '2025-03-01' });
  await kept(replica.db);
  const vendor = { subject: 'vendor' as const };
  expect(cell('2026-11-23', 'halal', vendor)).toMatchObject({ state: 'missing', blocks: true });
  expect(cell('2026-11-23', 'nib', vendor)).toMatchObject({ state: 'met' });
  aPaper(replica.db, { id: 5, productId: 501, type: 'halal', issuedOn: '2025-03-01' });
  replica.db.runSql("update central_vendor_profile set nib_number = '12345'", []);
  await kept(replica.db);
  expect(cell('2026-11-23', 'halal', vendor)).toMatchObject({ state: 'met', blocks: false });
  // Who joined before 8 June 2026 has until 8 December 2027.
  expect(cell('2027-12-07', 'nib', vendor)).toMatchObject({ state: 'due', since: '2027-12-08' });
  expect(cell('2027-12-08', 'nib', vendor)).toMatchObject({ state: 'missing', blocks: true });
});

test('the list narrows to what blocks, to what falls due in 90 days, to a group and to a name', async () => {
  aThing(replica.db, { id: 501, categoryId: SNACKS, vendorId: 50 });
  aPaper(replica.db, { id: 6, productId: 500, type: 'halal', issuedOn: '2025-03-01' });
  aPaper(replica.db, { id: 7, productId: 500, type: 'pirt', expiresOn: '2027-01-15' });
  await kept(replica.db);
  const ids = (asked: Partial<CoverageAsked>) =>
    shown('2026-11-23', asked).rows.map(({ id }) => id);
  expect(ids({})).toEqual([501, 500]);
  expect(ids({ show: 'blocking' })).toEqual([501]);
  expect(ids({ show: 'due_soon' })).toEqual([500]);
  expect(ids({ search: 'Produk 500' })).toEqual([500]);
  expect(ids({ search: '#500' })).toEqual([500]);
  expect(ids({ search: '#99999' })).toEqual([]);
  expect(ids({ key: `${SNACKS}` })).toEqual([501, 500]);
  expect(ids({ key: 'none' })).toEqual([]);
  expect(ids({ by: 'scale', key: 'micro' })).toEqual([501, 500]);
  const { blocked, dueSoon, groups, subjects } = shown('2026-11-23');
  expect({ blocked, dueSoon, subjects }).toEqual({ blocked: 1, dueSoon: 1, subjects: 2 });
  expect(groups).toMatchObject([{ key: `${SNACKS}`, subjects: 2, blocked: 1 }]);
});

test('a pack tells what it would make of the market before it counts', async () => {
  await kept(replica.db);
  const later = compareRequirements(replica.db, { input: packFrom('2027-03-01'), now: NOW });
  expect(later.changes).toMatchObject([{ change: 'changed', row: 'halal-food-smaller' }]);
  expect(later.impact).toContainEqual({
    ...{ day: '2026-10-17', requirement: 'halal', becomeMissing: 0, noLonger: 1 },
  });
  const sooner = compareRequirements(replica.db, { input: packFrom('2026-08-01'), now: NOW });
  expect(sooner.impact).toContainEqual({
    ...{ day: '2026-08-01', requirement: 'halal', becomeMissing: 1, noLonger: 0 },
  });
  const broken = { ...packFrom('2026-08-01'), checkedOn: 'kemarin' };
  expect(compareRequirements(replica.db, { input: broken, now: NOW }).faults).toMatchObject([
    { code: 'file.wrong_value', field: 'checkedOn' },
  ]);
});

test('the calendar tells what runs out in each month and which duties begin', async () => {
  aPaper(replica.db, { id: 8, productId: 500, type: 'pirt', expiresOn: '2026-12-01' });
  await kept(replica.db);
  const months = showCalendar(replica.db, { month: '2026-10', months: 3 });
  expect(months.map(({ lapses }) => lapses.map(({ type, count }) => [type, count]))).toEqual([
    [],
    [],
    [['pirt', 1]],
  ]);
  expect(months[0]?.begins).toContainEqual({
    ...{ day: '2026-10-17', requirement: 'halal', products: 1 },
  });
});

test('a category is of the group that somebody decided, from the day on that he said', async () => {
  replica.db.runSql(
    `insert into state_policy_decision (uuid, topic, title, body, effective_from, state, proposed_by, proposed_seq,
      proposed_at, settled_by, settled_seq, settled_at, settled_uuid)
      values ('a', 'certification.group/${SNACKS}', 'Uji', '{"group":"toys"}', '2026-11-01', 'approved', 2, 1, 0, 3, 2, 0, 'b')`,
    [],
  );
  await kept(replica.db);
  expect(cell('2026-10-31', 'sni')).toMatchObject({ state: 'recommended' });
  expect(cell('2026-11-01', 'sni')).toMatchObject({ state: 'missing', blocks: true });
  expect(cell('2026-11-01', 'halal')).toMatchObject({ state: 'not_required' });
});
