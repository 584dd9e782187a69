import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import { own } from '../../main/db/qb.ts';
import { central } from '../../main/db/qb-central.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { startOfDay } from '../../shared/kernel/business-day.ts';
import { NOW, TODAY } from './fixed-clock.ts';
import { putFreshReplica } from './fresh-replica.ts';

/** Rows straight into the replica, as a sync would have left them. Every builder gives back the row's id. */
export interface TempReplica {
  db: Writer;
  path: string;
  close(): void;
}

export const IDR = 12;
export const COMPANY = 1;
export const PROVINCE = 635;

export function tempReplica(): TempReplica {
  const folder = mkdtempSync(join(tmpdir(), 'backoffice-replica-'));
  const path = join(folder, 'replica.db');
  putFreshReplica(path);
  const db = openWriter(path);
  aCompany(db);
  return {
    db,
    path,
    close: () => {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

let lastId = 1_000;
function nextId(): number {
  lastId += 1;
  return lastId;
}

const written = { created_at: NOW, written_at: NOW };

export function aCompany(db: Writer): void {
  const currency = { id: IDR, name: 'IDR', symbol: 'Rp', decimals: 2, active: 1, ...written };
  db.run(central.insertInto('central_currency').values(currency));
  db.run(
    central.insertInto('central_company').values({
      id: COMPANY,
      name: 'Pasar Nusantara',
      active: 1,
      currency_id: IDR,
      partner_id: null,
      ...written,
    }),
  );
  db.run(
    central
      .insertInto('central_province')
      .values({ id: PROVINCE, name: 'Jawa Barat', code: 'JB', ...written }),
  );
}

interface Binding {
  role?: Role;
  url?: string;
  checkedAt?: number;
  partnerId?: number | null;
}

/** The profile as after a connection.save; the secret has to be typed again. */
export function aBinding(
  db: Writer,
  { role = 'admin', url, checkedAt = NOW, partnerId = null }: Binding = {},
): void {
  const row = {
    id: 1,
    kind: 'odoo',
    url: url ?? 'http://127.0.0.1:9',
    db: 'umkm',
    login: 'sari@example.com',
    uid: 2,
    user_name: 'Sari',
    company_id: COMPANY,
    company_name: 'Pasar Nusantara',
    company_ids: JSON.stringify([COMPANY]),
    role,
    role_checked_at: checkedAt,
    secret_source: 'memory',
    secret_path: null,
    secret_known: 0,
    server_version: '17.0',
    saved_at: NOW,
    partner_id: partnerId,
  };
  db.run(
    own
      .insertInto('connection')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row)),
  );
}

interface Partner {
  name?: string;
  provinceId?: number | null;
  supplier?: boolean;
}

export function aPartner(db: Writer, partner: Partner = {}): number {
  const id = nextId();
  const { name = `Orang ${id}`, provinceId = PROVINCE, supplier = false } = partner;
  db.run(
    central.insertInto('central_partner').values({
      id,
      name,
      active: 1,
      is_company: supplier ? 1 : 0,
      commercial_id: id,
      city: 'Bandung',
      province_id: provinceId,
      customer_rank: supplier ? 0 : 1,
      supplier_rank: supplier ? 1 : 0,
      ...written,
    }),
  );
  return id;
}

interface Vendor {
  name?: string;
  businessType?: string;
}

export function aVendor(
  db: Writer,
  { name = 'Batik Kawung', businessType = 'micro' }: Vendor = {},
) {
  const id = aPartner(db, { name, supplier: true });
  db.run(
    central.insertInto('central_vendor_profile').values({
      id: nextId(),
      name,
      partner_id: id,
      business_type: businessType,
      halal_certified: 1,
      local_product_certified: 1,
      active: 1,
      ...written,
    }),
  );
  return id;
}

interface Product {
  vendorId: number | null;
  name?: string;
}

/** A product with its one variant; the id is the variant's, which order lines name. */
export function aProduct(db: Writer, { vendorId, name = 'Kain batik tulis' }: Product): number {
  const id = nextId();
  db.run(
    central.insertInto('central_product').values({
      id,
      name,
      active: 1,
      vendor_id: vendorId,
      list_price_micro: 100_000_000_000,
      currency_id: IDR,
      sale_ok: 1,
      weight_micro: 0,
      ...written,
    }),
  );
  const variant = nextId();
  db.run(
    central
      .insertInto('central_variant')
      .values({ id: variant, product_id: id, active: 1, ...written }),
  );
  return variant;
}

interface Order {
  day?: string;
  state?: string;
  customerId?: number;
  lines?: { variantId: number; totalMinor: number; quantity?: number }[];
}

/** An order whose header is the sum of its lines; tax is nothing. */
export function anOrder(db: Writer, order: Order = {}): number {
  const id = nextId();
  const { day = TODAY, state = 'sale', lines = [] } = order;
  const customer = order.customerId ?? aPartner(db);
  const total = lines.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  db.run(
    central.insertInto('central_order').values({
      id,
      name: `S${id}`,
      state,
      locked: 0,
      ordered_at: startOfDay(day) + 3_600_000,
      ordered_day: day,
      partner_id: customer,
      untaxed_minor: total,
      tax_minor: 0,
      total_minor: total,
      currency_id: IDR,
      company_id: COMPANY,
      ...written,
    }),
  );
  for (const { variantId, totalMinor, quantity = 1 } of lines) {
    db.run(
      central.insertInto('central_order_line').values({
        id: nextId(),
        order_id: id,
        sequence: 10,
        variant_id: variantId,
        quantity_micro: quantity * 1_000_000,
        delivered_micro: 0,
        invoiced_micro: 0,
        unit_price_micro: 0,
        discount_micro: 0,
        subtotal_minor: totalMinor,
        tax_minor: 0,
        total_minor: totalMinor,
        currency_id: IDR,
        company_id: COMPANY,
        is_delivery: 0,
        is_down_payment: 0,
        ...written,
      }),
    );
  }
  return id;
}
