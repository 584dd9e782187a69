import { randomUUID } from 'node:crypto';
import type { Desk } from './desk.ts';
import { callCentral } from './odoo.ts';

/** Somebody else's desk: what he decides reaches this one by a sync. His password is his login. */
export async function append(
  { central }: Desk,
  login: string,
  [place, kind, data, staff = 9]: readonly [string, string, object, number?],
): Promise<string> {
  const [stream = '', seq = ''] = place.split('#');
  const uuid = randomUUID();
  const payload = JSON.stringify({ uuid, kind, version: 1, heads: { staff }, data });
  const externalId = `__umkm__.fact_${stream.replaceAll('/', '_')}_${seq}`;
  const fields = ['id', 'x_name', 'x_stream', 'x_seq', 'x_payload'];
  const rows = [[externalId, kind, stream, seq, payload]];
  const who = { ...central, login, password: login };
  const args = [fields, rows];
  const loaded = await callCentral(who, { model: 'x_umkm_fact', method: 'load', args });
  if (!Array.isArray(Object(loaded).ids)) throw new Error(`${place}: ${JSON.stringify(loaded)}`);
  return uuid;
}
