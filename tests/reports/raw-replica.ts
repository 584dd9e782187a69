import type { Writer } from '../../main/db/db.ts';
import { openWriter } from '../../main/db/open.ts';
import type { ConnectionTable } from '../../main/db/tables/own.ts';
import { openFolders, type ProfileFolders } from '../../main/platform/profile/folders.ts';
import { tempFolder } from './temp-folder.ts';

export type RawRow = Record<string, string | number | null>;
export type RawRows = Record<string, RawRow[]>;

export const IDR = 12;
export const USD = 2;
export const YEN = 25;
export const asOf = Date.UTC(2026, 10, 23, 3, 42);
export const clock = { now: () => Date.UTC(2026, 10, 24, 1, 5) };

const ENTITIES = [
  ...['order', 'order_line', 'invoice', 'invoice_line'],
  ...['product', 'variant', 'supplier', 'partner', 'category'],
];

/** Columns that a test is seldom about. */
const defaults: Record<string, RawRow> = {
  central_partner: { active: 1, is_company: 0, customer_rank: 0, supplier_rank: 0 },
  central_product: { name: 'Barang', active: 1, list_price_micro: 0, sale_ok: 1, weight_micro: 0 },
  central_variant: { active: 1 },
  central_supplier: { sequence: 1 },
  central_order: {
    name: 'S1',
    locked: 0,
    partner_id: 90,
    company_id: 1,
    ...zeros('untaxed', 'tax', 'total'),
  },
  central_order_line: {
    ...{ sequence: 10, display_kind: null, is_delivery: 0, is_down_payment: 0, company_id: 1 },
    ...{ quantity_micro: 1_000_000, delivered_micro: 0, invoiced_micro: 0, unit_price_micro: 0 },
    ...{ discount_micro: 0, vendor_id: null },
  },
  central_invoice: {
    partner_id: 90,
    company_id: 1,
    ...zeros('untaxed', 'tax', 'total', 'residual'),
  },
  central_invoice_line: { display_kind: 'product', quantity_micro: 1_000_000, unit_price_micro: 0 },
};

function zeros(...names: string[]): RawRow {
  return Object.fromEntries(names.map((name) => [`${name}_minor`, 0]));
}

const connection: ConnectionTable = {
  id: 1,
  kind: 'sandbox',
  url: 'http://127.0.0.1:8069',
  db: 'umkm',
  login: 'admin',
  uid: 2,
  user_name: 'Admin',
  company_id: 1,
  company_name: '=Pasar & Nusantara',
  company_ids: '[1]',
  role: 'admin',
  role_checked_at: 0,
  secret_source: 'memory',
  secret_path: null,
  secret_known: 1,
  server_version: '17.0',
  partner_id: null,
  kit: null,
  saved_at: 0,
};

const reference: RawRows = {
  connection: [{ ...connection }],
  central_company: [{ id: 1, name: '=Pasar & Nusantara', active: 1, currency_id: IDR }],
  central_currency: [
    { id: IDR, name: 'IDR', decimals: 2, active: 1 },
    { id: USD, name: 'USD', decimals: 2, active: 1 },
    { id: YEN, name: 'JPY', decimals: 0, active: 1 },
  ],
  sync_cursor: ENTITIES.map((entity) => ({ entity, phase: 'steady', as_of_at: asOf })),
};

export interface Replica {
  folders: ProfileFolders;
  db: Writer;
}

/** A real replica file of a connected, fully synced profile with these rows in it. */
export function aReplica(rows: RawRows): Replica {
  const folders = openFolders(tempFolder());
  const db = openWriter(folders.replica);
  db.tx(() => {
    for (const [table, each] of Object.entries({ ...reference, ...rows })) {
      for (const row of each) insert(db, table, { ...defaults[table], ...row });
    }
  });
  return { folders, db };
}

function insert(db: Writer, table: string, row: RawRow): void {
  const columns = Object.keys(row);
  const marks = columns.map(() => '?').join(', ');
  db.runSql(`insert into ${table} (${columns.join(', ')}) values (${marks})`, Object.values(row));
}
