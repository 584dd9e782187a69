import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Writer } from '../../../main/db/db.ts';
import { central } from '../../../main/db/qb-central.ts';
import { getVendor } from '../../../main/features/vendors/vendor-detail.service.ts';
import { findVendors, listVendorFilters } from '../../../main/features/vendors/vendors.service.ts';
import { exportVendors } from '../../../main/features/vendors/vendors-export.service.ts';
import { openFolders } from '../../../main/platform/profile/folders.ts';
import {
  type VendorQuery,
  vendorDetail,
  vendorQuery,
  vendorRow,
  vendorSorts,
} from '../../../shared/contract/vendors.contract.ts';
import { Oracle } from '../../analytics/oracle.ts';
import { aMarket, insertMarket, MARKET_PERIOD } from '../../support/a-market.ts';
import {
  aBinding,
  anOrder,
  aPartner,
  aProduct,
  aVendor,
  PROVINCE,
  type TempReplica,
  tempReplica,
} from '../../support/a-replica.ts';
import { NOW } from '../../support/fixed-clock.ts';

const clock = { now: () => NOW };
let replica: TempReplica;
let db: Writer;

beforeEach(() => {
  replica = tempReplica();
  db = replica.db;
  aBinding(db);
});
afterEach(() => replica.close());

const find = (query: VendorQuery) => findVendors(db, vendorQuery.parse(query));
const names = (query: VendorQuery) => find(query).rows.map(({ name }) => name);

let lastId = 50;
function aRating(variantId: number, stars: number): void {
  lastId += 1;
  const variant = db.get(
    central.selectFrom('central_variant').select('product_id').where('id', '=', variantId),
  );
  db.run(
    central.insertInto('central_rating').values({
      ...{ id: lastId, subject_model: 'product.template', subject_id: variant?.product_id ?? 0 },
      rating_micro: stars * 1_000_000,
    }),
  );
}

test('a vendor has a profile, is a supplier, or sells a product; a buyer is none', () => {
  const bySale = aPartner(db, { name: 'Penjual produk' });
  aProduct(db, { vendorId: bySale });
  aVendor(db, { name: 'Ber-profil' });
  aPartner(db, { name: 'Pemasok', supplier: true });
  aPartner(db, { name: 'Pembeli' });
  expect(names({ sort: 'name', descending: false })).toEqual([
    'Ber-profil',
    'Pemasok',
    'Penjual produk',
  ]);
});

test('sales columns are those of the metrics, over the period and over all', () => {
  const market = aMarket(11, 120);
  insertMarket(db, market);
  const oracle = new Oracle(market);
  for (const period of [null, MARKET_PERIOD]) {
    const { rows } = find({ period, limit: 500 });
    const asked = period ?? { from: '0000-01-01', to: '9999-12-31' };
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.map(({ orders, gmv }) => [orders, gmv.minor])).toEqual(
      rows.map(({ id }) => [
        oracle.value('orders', asked, { vendor: [`${id}`] }),
        oracle.value('gmv', asked, { vendor: [`${id}`] }),
      ]),
    );
  }
});

test.each(vendorSorts)('paging by %s shows every vendor once, forwards and backwards', (sort) => {
  for (let number = 0; number < 20; number += 1) {
    const vendorId = aVendor(db, { name: `Usaha ${number % 7}` });
    const variant = aProduct(db, { vendorId });
    if (number % 3 === 0) aRating(variant, number % 5);
    if (number % 2 === 0) anOrder(db, { lines: [{ variantId: variant, totalMinor: number % 4 }] });
  }
  const ids = (query: VendorQuery) => find({ sort, ...query }).rows.map(({ id }) => id);
  const whole = ids({ limit: 500 });
  const pages = [0, 6, 12, 18].flatMap((offset) => ids({ offset, limit: 6 }));
  expect(pages).toEqual(whole);
  expect(new Set(pages).size).toBe(20);
  expect(ids({ descending: false, limit: 500 })).toEqual([...whole].reverse());
});

test('a rating is the mean over the products, and nothing without ratings', () => {
  const vendorId = aVendor(db);
  const [one, two] = [aProduct(db, { vendorId }), aProduct(db, { vendorId })];
  for (const stars of [5, 4]) aRating(one, stars);
  aRating(two, 3);
  aVendor(db, { name: 'Tanpa ulasan' });
  expect(find({ sort: 'rating' }).rows).toMatchObject([
    { rating: 4, ratings: 3, products: 2 },
    { rating: null, ratings: 0, products: 0 },
  ]);
});

test('products on offer are counted, archived ones are not; their sales still are', () => {
  const vendorId = aVendor(db);
  aProduct(db, { vendorId });
  const archived = aProduct(db, { vendorId, name: 'Lama' });
  anOrder(db, { lines: [{ variantId: archived, totalMinor: 700 }] });
  db.run(central.updateTable('central_product').set({ active: 0 }).where('name', '=', 'Lama'));
  expect(find({}).rows[0]).toMatchObject({ products: 1, orders: 1, gmv: { minor: 700 } });
});

test('search, province, business type and halal keep what they name', () => {
  const batik = aVendor(db, { name: 'Batik Kawung', businessType: 'micro' });
  const kopi = aVendor(db, { name: 'Kopi Gayo', businessType: 'small' });
  db.run(central.updateTable('central_partner').set({ city: 'Takengon' }).where('id', '=', kopi));
  db.run(central.updateTable('central_partner').set({ province_id: null }).where('id', '=', kopi));
  const halal = { halal_certified: 0 };
  db.run(central.updateTable('central_vendor_profile').set(halal).where('partner_id', '=', batik));
  expect(names({ search: 'kawung' })).toEqual(['Batik Kawung']);
  expect(names({ search: 'takeng' })).toEqual(['Kopi Gayo']);
  expect(names({ provinceId: PROVINCE })).toEqual(['Batik Kawung']);
  expect(names({ businessType: 'small' })).toEqual(['Kopi Gayo']);
  expect(names({ halal: true })).toEqual(['Kopi Gayo']);
  expect(find({ search: 'kawung' }).total).toBe(1);
  for (const search of ['%', '_', "' or 1=1 --", '\\']) expect(names({ search })).toEqual([]);
});

test('archived vendors are shown when asked for', () => {
  const old = aVendor(db, { name: 'Tutup' });
  db.run(central.updateTable('central_partner').set({ active: 0 }).where('id', '=', old));
  expect(names({})).toEqual([]);
  expect(find({ archived: true }).rows).toMatchObject([{ name: 'Tutup', active: false }]);
});

test('of several profiles the newest counts', () => {
  const vendorId = aVendor(db, { businessType: 'micro' });
  db.run(
    central.insertInto('central_vendor_profile').values({
      ...{ id: 999_999, partner_id: vendorId, business_type: 'medium' },
      ...{ halal_certified: 0, local_product_certified: 0 },
    }),
  );
  expect(find({}).rows).toMatchObject([{ businessType: 'medium', halal: false }]);
});

test('a detail sums twelve months without gaps, and its best products', () => {
  const vendorId = aVendor(db);
  const [cloth, shirt] = ['Kain', 'Kemeja'].map((name) => aProduct(db, { vendorId, name }));
  const sell = (day: string, variantId: number | undefined, totalMinor: number) =>
    anOrder(db, { day, lines: [{ variantId: variantId ?? 0, totalMinor, quantity: 3 }] });
  sell('2026-11-02', cloth, 500);
  sell('2026-09-10', shirt, 900);
  sell('2025-11-30', cloth, 7);
  const { vendor } = getVendor(db, clock, vendorId);
  expect(vendorDetail.safeParse(vendor)).toMatchObject({ success: true });
  expect(vendor).toMatchObject({ orders: 3, gmv: { minor: 1407, currency: 'IDR' } });
  expect(vendor.months).toHaveLength(12);
  expect(vendor.months.slice(0, 3)).toEqual([
    { month: '2026-11', gmv: { minor: 500, currency: 'IDR' }, orders: 1 },
    { month: '2026-10', gmv: { minor: 0, currency: 'IDR' }, orders: 0 },
    { month: '2026-09', gmv: { minor: 900, currency: 'IDR' }, orders: 1 },
  ]);
  expect(vendor.months.at(-1)?.month).toBe('2025-12');
  expect(vendor.topProducts.map(({ name, gmv, quantity }) => [name, gmv.minor, quantity])).toEqual([
    ['Kemeja', 900, 3],
    ['Kain', 507, 6],
  ]);
});

test('a bank account shows its last digits only, and an archived one not at all', () => {
  const vendorId = aVendor(db);
  const account = { partner_id: vendorId, account_number: '0000 1234 5678', active: 1 };
  db.run(
    central.insertInto('central_bank_account').values([
      { id: 1, ...account },
      { id: 2, ...account, active: 0 },
      { id: 3, ...account, account_number: '123' },
    ]),
  );
  const { bankAccounts } = getVendor(db, clock, vendorId).vendor;
  expect(bankAccounts.map(({ bankMasked }) => bankMasked)).toEqual(['•••• 5678', '••••']);
});

test('a buyer is no vendor, and is refused as one', () => {
  const id = aPartner(db);
  expect(() => getVendor(db, clock, id)).toThrow(
    expect.objectContaining({ code: 'vendor.missing', params: { id } }),
  );
});

test('rows keep the contract, and the filters offer what occurs', () => {
  aVendor(db, { businessType: 'small' });
  for (const row of find({}).rows)
    expect(vendorRow.safeParse(row)).toMatchObject({ success: true });
  expect(listVendorFilters(db)).toEqual({
    provinces: [{ id: PROVINCE, name: 'Jawa Barat' }],
    businessTypes: ['small'],
  });
});

test('an export holds every match in the order of the list', () => {
  for (const name of ['C', 'A', 'B']) aVendor(db, { name });
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-vendors-'));
  const folders = openFolders(folder);
  const query = vendorQuery.parse({ sort: 'name', descending: false, limit: 1 });
  const file = exportVendors({ reader: db, folders, clock }, { query, language: 'id' });
  const text = readFileSync(join(folders.exports, file.name), 'utf8');
  rmSync(folder, { recursive: true, force: true });
  const rows = text.trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => row.split(';')[1])).toEqual(['"A"', '"B"', '"C"']);
  expect(file.rows).toBe(3);
});
