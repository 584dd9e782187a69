import { sql } from 'kysely';
import { openWriter } from '../../../../main/db/open.ts';
import { central } from '../../../../main/db/qb-central.ts';
import { openFolders } from '../../../../main/platform/profile/folders.ts';
import { saveConnection } from '../../../../main/sync/connection/connection.store.ts';

/** A profile that was bound and has a few partners, so that there is something to edit without a central. */
export function furnishDesk(root: string): void {
  const db = openWriter(openFolders(root).replica);
  const now = Date.now();
  saveConnection(db, {
    kind: 'odoo',
    url: 'http://127.0.0.1:9',
    db: 'odoo',
    login: 'sari',
    uid: 2,
    user_name: 'Sari',
    company_id: 1,
    company_name: 'Pusat',
    company_ids: '[1]',
    role: 'admin',
    role_checked_at: now,
    secret_source: 'memory',
    secret_path: null,
    secret_known: 0,
    server_version: '17.0',
    saved_at: now,
  });
  for (let id = 1; id <= 7; id += 1) {
    db.all(
      sql`insert into central_partner (id, name, active, is_company, customer_rank, supplier_rank)
        values (${id}, ${`Mitra ${id}`}, 1, 0, 1, 0) returning id`.compile(central),
    );
  }
  db.checkpoint();
  db.close();
}
