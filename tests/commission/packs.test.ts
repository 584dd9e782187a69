import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { policyBook } from '../../main/facts/policy-book.store.ts';
import { packProposed } from '../../main/facts/streams/pack-proposed.ts';
import { decisionApproved, decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import { withheldOf } from '../../main/features/commission/close/withholding.ts';
import { claimsOf } from '../../main/features/commission/packs/claims.service.ts';
import { packChanges } from '../../main/features/commission/packs/pack-diff.rules.ts';
import { faultsOfPack } from '../../main/features/commission/packs/pack-file.ts';
import { firstPack, shippedPacks } from '../../main/features/commission/packs/shipped/index.ts';
import { taxBook, taxOn } from '../../main/features/commission/packs/tax-on.ts';
import type { PackRow, TaxPack } from '../../shared/contract/tax-pack.ts';
import { addDays } from '../../shared/kernel/business-day.ts';
import { addVat } from '../../shared/kernel/vat.ts';
import { aPartner, aVendor, type TempReplica, tempReplica } from '../support/a-replica.ts';
import { openDesks } from './a-close.ts';
import { decided } from './decisions.ts';
import { feeVectors } from './fee-vectors.ts';

let replica: TempReplica;
beforeEach(() => {
  replica = tempReplica();
});
afterEach(() => replica.close());

const PKP = 'tax.platform_pkp';
const EPISODE = 'tax.appointment/kep-123-2026';
const RETURN = 'tax.appointment/kep-456-2026';

function copyWith(change: (rows: PackRow[]) => void): TaxPack {
  const pack = structuredClone(firstPack);
  change(pack.rows);
  return { ...pack, version: 'uji-1' };
}

describe('the pack that comes with the app', () => {
  test('is sound, and no key of it holds twice on a day', () => {
    for (const pack of shippedPacks) expect(faultsOfPack(pack)).toEqual([]);
  });

  test.each([
    ['2021-06-01', 100_000, 1, 1, 'floor'],
    ['2022-04-01', 110_000, 1, 1, 'floor'],
    ['2024-12-31', 110_000, 1, 1, 'floor'],
    ['2025-01-01', 120_000, 11, 12, 'floor'],
    ['2025-05-21', 120_000, 11, 12, 'floor'],
    ['2025-05-22', 120_000, 11, 12, 'half_up'],
    ['2026-11-23', 120_000, 11, 12, 'half_up'],
  ])('on %s PPN is %i parts per million of %i/%i, %s', (day, ppnPpm, over, under, rounding) => {
    decided(replica.db, PKP, '2010-01-01', { pkp: true });
    expect(taxOn(replica.db, day)).toEqual({
      ...{ pkp: true, ppnPpm, dppNumerator: over, dppDenominator: under, rounding },
      ...{ pph22: null, unsettled: [], packVersion: 'id-2026-11' },
    });
  });

  test.each(feeVectors)('a fee of %i has a base of %i and PPN of %i', (fee, taxBase, tax) => {
    decided(replica.db, PKP, '2010-01-01', { pkp: true });
    expect(addVat(fee, taxOn(replica.db, '2026-11-23'))).toEqual({ taxBase, tax });
  });
});

describe('what is not settled', () => {
  test('without a decision nobody can say whether PPN is charged, and no day can be closed', () => {
    expect(taxOn(replica.db, '2026-11-23')).toMatchObject({ pkp: null, unsettled: [PKP] });
  });

  test('the decision approved last holds, from its own day on', () => {
    decided(replica.db, PKP, '2024-01-01', { pkp: false });
    decided(replica.db, PKP, '2026-07-01', { pkp: true });
    expect(taxOn(replica.db, '2023-12-31').pkp).toBe(null);
    expect(taxOn(replica.db, '2026-06-30').pkp).toBe(false);
    expect(taxOn(replica.db, '2026-07-01').pkp).toBe(true);
  });

  test.each(['ppn.rate', 'ppn.dpp_factor.umum', 'tax.rounding'])(
    'an unsettled %s leaves PPN open where the platform is PKP, and nothing where it is not',
    (key) => {
      const pack = copyWith((rows) => {
        for (const row of rows) {
          if (row.key === key && row.to === null) row.status = 'unsettled';
        }
      });
      decided(replica.db, PKP, '2024-01-01', { pkp: true });
      const open = taxBook(replica.db, pack).on('2026-11-23');
      expect(open).toMatchObject({ pkp: null, unsettled: [key] });
      decided(replica.db, PKP, '2024-01-01', { pkp: false });
      const none = taxBook(replica.db, pack).on('2026-11-23');
      expect(none).toMatchObject({ pkp: false, unsettled: [] });
    },
  );

  test('the base of PPh 22 is not settled: it blocks the days of an appointment, and no others', () => {
    decided(replica.db, PKP, '2024-01-01', { pkp: true });
    decided(replica.db, EPISODE, '2026-07-01', {
      collectFrom: '2026-08-01',
      collectTo: '2026-08-06',
    });
    expect(taxOn(replica.db, '2026-07-31').unsettled).toEqual([]);
    expect(taxOn(replica.db, '2026-08-01').unsettled).toEqual(['pph22.marketplace.base']);
    const settled = copyWith((rows) => {
      for (const row of rows) if (row.key === 'pph22.marketplace.base') row.status = 'in_force';
    });
    expect(taxBook(replica.db, settled).on('2026-08-01').unsettled).toEqual([]);
  });

  test('a day before every row has nothing to go by', () => {
    const nothing = [PKP, 'ppn.rate', 'ppn.dpp_factor.umum', 'tax.rounding'];
    expect(taxOn(replica.db, '1985-01-01').unsettled).toEqual(nothing);
    decided(replica.db, PKP, '1980-01-01', { pkp: true });
    const open = ['ppn.rate', 'ppn.dpp_factor.umum', 'tax.rounding'];
    expect(taxOn(replica.db, '1985-01-01')).toMatchObject({ pkp: null, unsettled: open });
  });
});

describe('PPh 22 of the marketplace', () => {
  const withheld = (day: string, vendorId = 70, base = 190_000): number | null =>
    withheldOf({ base, vendorId }, day, {
      tax: taxOn(replica.db, day),
      statements: policyBook(replica.db, 'tax.statement/'),
    })?.amount ?? null;

  test('without an appointment nothing is withheld, on any day', () => {
    for (const day of ['2025-07-14', '2026-08-03', '2026-11-01', '2030-01-01']) {
      expect(withheld(day)).toBe(null);
    }
  });

  test('two appointments with a gap are the five days of August 2026 and the return in November', () => {
    decided(replica.db, EPISODE, '2026-07-01', {
      ...{ number: 'KEP-123/PJ/2026', appointedOn: '2026-07-01' },
      ...{ collectFrom: '2026-08-01', collectTo: '2026-08-06' },
    });
    decided(replica.db, RETURN, '2026-10-15', {
      ...{ number: 'KEP-456/PJ/2026', appointedOn: '2026-10-15' },
      ...{ collectFrom: '2026-11-01', collectTo: null },
    });
    const days = Array.from({ length: 150 }, (_, at) => addDays('2026-07-15', at));
    const collected = days.filter((day) => withheld(day) !== null);
    expect(collected.slice(0, 6)).toEqual([
      ...['2026-08-01', '2026-08-02', '2026-08-03', '2026-08-04', '2026-08-05'],
      '2026-11-01',
    ]);
    expect(collected.at(-1)).toBe(days.at(-1));
    expect(withheld('2026-08-05')).toBe(950);
    expect(taxOn(replica.db, '2026-08-05').pph22).toEqual({ ppm: 5_000, appointment: EPISODE });
    expect(taxOn(replica.db, '2026-11-01').pph22).toEqual({ ppm: 5_000, appointment: RETURN });
  });

  test('a statement of the year or a letter of exemption spares its vendor while it is valid', () => {
    decided(replica.db, RETURN, '2025-07-14', { collectFrom: '2025-08-01', collectTo: null });
    const below = { type: 'below_500', from: '2026-01-01', to: '2026-09-01' };
    decided(replica.db, 'tax.statement/70/2026', '2026-01-01', below);
    const letter = { type: 'skb', from: '2026-03-01', to: null };
    decided(replica.db, 'tax.statement/71/2026', '2026-01-01', letter);
    expect(withheld('2025-12-31', 70)).toBe(950);
    expect(withheld('2026-01-01', 70)).toBe(null);
    expect(withheld('2026-08-31', 70)).toBe(null);
    expect(withheld('2026-09-01', 70)).toBe(950);
    expect(withheld('2026-02-28', 71)).toBe(950);
    expect(withheld('2026-03-01', 71)).toBe(null);
    expect(withheld('2027-01-01', 71)).toBe(950);
    expect(withheld('2026-03-01', 72)).toBe(950);
  });
});

describe('PPh 23 that vendors may claim', () => {
  const frozen = (line: number, vendor: number, more: object = {}): void => {
    const row = {
      ...{ month: '2026-03', line_id: line, charge: 'commission', seq: 0, chunk: 1 },
      ...{ day: '2026-03-04', order_id: 1, order_day: '2026-03-02', vendor_id: vendor },
      ...{ category_path: '[]', rule: 'r', quantity_micro: 1, gross_minor: 1, discount_minor: 0 },
      ...{ shipping: 0, gmv_before: 0, ordinal: 0, base: 1, amount: 0, tax_base: 0, tax: 0 },
      ...more,
    };
    replica.db.runSql(
      `insert into state_commission_line (${Object.keys(row)}) values (${Object.keys(row).map(() => '?')})`,
      Object.values(row),
    );
  };

  test('is two per cent of a month of fees without PPN, of bodies, less what was given back', () => {
    const body = aVendor(replica.db, { name: 'CV Kawung' });
    const person = aPartner(replica.db, { name: 'Bu Sari' });
    frozen(1, body, { amount: 9_500, tax: 1_045 });
    frozen(1, body, { charge: 'processing', amount: 1_126, tax: 124 });
    frozen(1, body, { charge: 'pph22', amount: 950 });
    frozen(1, body, { seq: 1, amount: -2_000, tax: -220 });
    frozen(2, person, { amount: 5_000 });
    frozen(3, body, { month: '2026-04', day: '2026-04-01', amount: 700 });
    expect(claimsOf(replica.db, '2026-03')).toEqual({
      ...{ month: '2026-03', ratePpm: 20_000, packVersion: 'id-2026-11' },
      rows: [{ vendor: { id: body, name: 'CV Kawung' }, lines: 2, fee: 8_626, claim: 173 }],
    });
    expect(claimsOf(replica.db, '2026-04').rows).toMatchObject([{ fee: 700, claim: 14 }]);
  });

  test('has no amount where the law of the month is not settled', () => {
    frozen(1, aVendor(replica.db), { month: '2014-01', day: '2014-01-05', amount: 9_500 });
    expect(claimsOf(replica.db, '2014-01')).toMatchObject({
      ...{ ratePpm: null, rows: [{ fee: 9_500, claim: null }] },
    });
  });
});

describe('a pack that is proposed', () => {
  const NEW = copyWith((rows) => {
    const now = rows.find(({ key, to }) => key === 'ppn.rate' && to === null);
    if (now !== undefined) now.to = '2027-01-01';
    rows.push({ ...(now as PackRow), value: 110_000, from: '2027-01-01', to: null });
  });

  test('counts once another person approved it, on every desk; its version is taken then', async () => {
    const [ani, budi] = await openDesks(2, () => undefined);
    if (ani === undefined || budi === undefined) throw new Error('Two desks.');
    expect(ani.decide('policy', packProposed, { title: 'PPN 2027', pack: NEW })).toBe(null);
    await ani.exchange();
    await budi.exchange();
    expect(taxOn(budi.db, '2027-02-01')).toMatchObject({ packVersion: 'id-2026-11' });
    const decision = ani.decided.at(-1) ?? '';
    expect(ani.decide('policy', decisionApproved, { decision })).toBe('fact.self_approved');
    expect(budi.decide('policy', decisionApproved, { decision })).toBe(null);
    await budi.exchange();
    await ani.exchange();
    for (const { db } of [ani, budi]) {
      expect(taxOn(db, '2027-02-01')).toMatchObject({ packVersion: 'uji-1', ppnPpm: 110_000 });
      expect(taxOn(db, '2026-02-01')).toMatchObject({ packVersion: 'uji-1', ppnPpm: 120_000 });
    }
    const again = { title: 'Sekali lagi', pack: NEW };
    expect(budi.decide('policy', packProposed, again)).toBe('pack.version_taken');
    const plain = { topic: 'tax.pack', title: 'x', body: {}, effectiveFrom: '2026-01-01' };
    expect(budi.decide('policy', decisionProposed, plain)).toBe('policy.own_facts');
  });

  test('with rows that contradict is no fact at all; with a key of a newer app it is', async () => {
    const [ani] = await openDesks(1, () => undefined);
    const twice = copyWith((rows) => rows.push({ ...(rows[2] as PackRow) }));
    expect(ani?.decide('policy', packProposed, { title: 'x', pack: twice })).toBe('input.invalid');
    const newer = copyWith((rows) => rows.push({ ...(rows[2] as PackRow), key: 'ppn.baru' }));
    expect(ani?.decide('policy', packProposed, { title: 'x', pack: newer })).toBe(null);
  });

  test('is compared row by row: what comes, what goes, what is changed', () => {
    const changes = packChanges(firstPack, NEW);
    expect(changes.map(({ change, key, from, fields }) => ({ change, key, from, fields }))).toEqual(
      [
        { change: 'changed', key: 'ppn.rate', from: '2025-01-01', fields: ['to'] },
        { change: 'added', key: 'ppn.rate', from: '2027-01-01', fields: [] },
      ],
    );
    const less = copyWith((rows) => rows.splice(0, 1));
    expect(packChanges(firstPack, less)).toMatchObject([
      { change: 'removed', key: 'ppn.rate', from: '2010-04-01', after: null },
    ]);
    expect(packChanges(firstPack, firstPack)).toEqual([]);
  });
});
