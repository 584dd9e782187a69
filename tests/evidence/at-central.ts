import { OdooClient } from '../../main/central/odoo-client.ts';
import { realNetwork } from '../../main/engine/network.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

export interface AtCentral {
  name: string;
  res_model: string;
  res_id: number;
  checksum: string;
  file_size: number;
  mimetype: string;
  datas: string;
}

/** The documents of vendors as anyone sees them who asks the central. */
export async function attachmentsAt(box: Sandbox): Promise<AtCentral[]> {
  const signal = new AbortController().signal;
  const client = new OdooClient(box.url, realNetwork);
  const session = await client.authenticate(
    { db: box.db, login: 'admin', secret: 'admin' },
    signal,
  );
  const fields = ['name', 'res_model', 'res_id', 'checksum', 'file_size', 'mimetype', 'datas'];
  const asked = { model: 'ir.attachment', method: 'search_read' };
  const args = [[['res_model', '=', 'res.partner']], fields];
  const { result } = await client.execute(session, { ...asked, args }, signal);
  return Array.isArray(result) ? result : [];
}
