import { afterAll, beforeAll, expect, test } from 'vitest';
import { own } from '../../main/db/qb.ts';
import { aBinding, aCompany } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';

let engine: TempEngine;

beforeAll(async () => {
  engine = await tempEngine();
  aCompany(engine.db);
  aBinding(engine.db);
  engine.db.run(
    own.insertInto('sync_quarantine').values({
      entity: 'order',
      central_id: 4711,
      code: 'row.excess_precision',
      params: JSON.stringify({ field: 'amount_total', value: '=10.001' }),
      row: '{}',
      seen_at: NOW,
    }),
  );
});
afterAll(() => engine.close());

async function csvOf(list: 'entities' | 'quarantine', language: 'id' | 'en'): Promise<string[]> {
  const client = engine.client('local');
  const { name } = await client.sync.export({ list, language });
  const { data } = await client.exports.get({ name });
  return (await data.text()).replace('\uFEFF', '').trim().split('\r\n');
}

test('the rows that are held back can be taken to whoever mends them, with the reason in words', async () => {
  const [header, ...rows] = await csvOf('quarantine', 'en');
  expect(header).toBe('"Data","Field","Reason","Id on the central","Seen"');
  expect(rows).toEqual([
    `"Orders","Total","The amount =10.001 in amount_total has more precision than its currency.",4711,"${new Date(NOW).toISOString()}"`,
  ]);
});

test('the list of entities says what the screen says', async () => {
  const { entities } = await engine.client('local').sync.status();
  const rows = await csvOf('entities', 'id');
  expect(rows[0]).toBe('"Data";"Keadaan";"Di sini";"Di pusat";"Ditahan";"Per"');
  expect(rows).toHaveLength(entities.length + 1);
  expect(rows.find((row) => row.startsWith('"Pesanan";'))).toBe('"Pesanan";"Menunggu";0;;1;');
});
