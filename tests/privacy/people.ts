import { CompiledQuery } from 'kysely';
import type { Writer } from '../../main/db/db.ts';
import { NOW } from '../support/fixed-clock.ts';

/** One person and everything that the tables of a desk may hold of him. */
export interface Person {
  id: number;
  name: string;
  /** Each is his alone, so a byte of it anywhere is his. */
  values: string[];
}

/** A row with these values; what the table needs besides is filled in with nothings. */
export function plant(
  db: Writer,
  table: string,
  values: Record<string, string | number | null>,
): void {
  const columns = db.all<{ name: string; type: string; notnull: number; dflt_value: unknown }>(
    CompiledQuery.raw('select name, type, "notnull", dflt_value from pragma_table_info(?)', [
      table,
    ]),
  );
  const row: Record<string, string | number | null> = {};
  for (const { name, type, notnull, dflt_value } of columns) {
    if (notnull === 1 && dflt_value === null) row[name] = type === 'TEXT' ? '' : 0;
  }
  Object.assign(row, values);
  const names = Object.keys(row);
  db.runSql(
    `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    Object.values(row),
  );
}

export function aPerson(db: Writer, number: number): Person {
  const id = 50_000 + number * 10;
  const mark = `${number}`.padStart(4, '0');
  const name = `Siti "Kenanga" Nomor${mark}`;
  const contact = `Pak Kontak Nomor${mark}`;
  const of = {
    street: `Jalan Rahasia Gang ${mark}`,
    street2: `RT 04 Blok ${mark}`,
    zip: `65${mark}`,
    email: `kenanga${mark}@contoh-pribadi.id`,
    phone: `+62 812-7000-${mark}`,
    mobile: `0857 9000 ${mark}`,
    tax_number: `327301${mark}900001`,
    ref: `REF-PRIBADI-${mark}`,
  };
  const account = `8801-${mark}-7766`;
  const bankHolder = `Pemegang Rekening ${mark}`;
  const login = `login${mark}@contoh-pribadi.id`;
  const own = {
    feedback: `Ulasan pribadi ${mark}: enak sekali`,
    story: `Kisah keluarga ${mark} sejak 1990`,
    nib: `91200${mark}4455`,
    clientRef: `PO pribadi ${mark}`,
  };
  const quarantined = JSON.stringify({ id: id + 3, phone: of.phone, name });
  plant(db, 'central_partner', { id, name, ...of, commercial_id: id, active: 1 });
  plant(db, 'central_partner', { id: id + 1, name: contact, parent_id: id, commercial_id: id });
  plant(db, 'central_bank_account', {
    ...{ id, partner_id: id, account_number: account, holder_name: bankHolder, active: 1 },
  });
  plant(db, 'central_user', { id, name, login, partner_id: id });
  plant(db, 'central_vendor_profile', {
    ...{ id, partner_id: id, name, story: own.story, nib_number: own.nib },
  });
  plant(db, 'central_rating', { id, partner_id: id, feedback: own.feedback });
  plant(db, 'central_order', {
    ...{ id, name: `S${id}`, state: 'sale', partner_id: id, total_minor: 1_000 + number },
    client_ref: own.clientRef,
  });
  plant(db, 'central_order_line', {
    ...{ id, order_id: id, name: `Kirim ke ${name}, telepon ${of.phone}` },
    ...{ total_minor: 1_000 + number, quantity_micro: 1_000_000 },
  });
  plant(db, 'central_invoice_line', { id, invoice_id: id, name: `Untuk ${of.email}` });
  plant(db, 'sync_quarantine', {
    ...{ entity: 'partner', central_id: id, code: 'row.invalid', params: '{}', row: quarantined },
  });
  plant(db, 'outbox', {
    ...{ id, uuid: `u${mark}`, record_uuid: `r${mark}`, entity: 'partner', central_id: id },
    ...{ kind: 'update', state: 'done', base: '{}', mine: JSON.stringify({ phone: of.mobile }) },
    ...{ created_at: NOW, created_by: 'admin', central: 'x' },
  });
  plant(db, 'outbox_event', {
    ...{ id, outbox_id: id, at: NOW, what: 'done', actor: 'admin' },
    detail: JSON.stringify({ phone: of.mobile }),
  });
  const values = [name, contact, ...Object.values(of), account, bankHolder, login];
  return { id, name, values: [...values, ...Object.values(own)] };
}

/** As it stands in a text, and as JSON writes it. */
export function formsOf(value: string): string[] {
  return [...new Set([value, JSON.stringify(value).slice(1, -1)])];
}
