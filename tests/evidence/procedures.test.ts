import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../shared/contract/permissions.ts';
import { aBinding, aCompany, aVendor } from '../support/a-replica.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { aPdf } from './documents.ts';

let engine: TempEngine;
let vendorId: number;
beforeAll(async () => {
  engine = await tempEngine('7c'.repeat(32));
  aCompany(engine.db);
  vendorId = aVendor(engine.db);
});
afterAll(() => engine.close());

const as = (role: Role) => {
  aBinding(engine.db, { role });
  return engine.client('window').evidence;
};

test('a document goes through the procedures into an encrypted profile, and comes out as it was', async () => {
  const { uuid: request } = await as('compliance').request({ vendorId, requirement: 'halal' });
  const upload = randomUUID();
  const bytes = aPdf('sertifikat halal');
  const [first, second] = [bytes.subarray(0, 11), bytes.subarray(11)];
  const put = (part: number, of: Buffer) =>
    as('operations').putPart({ upload, part, base64: of.toString('base64') });
  await put(1, second);
  await put(0, first);
  const of = { vendorId, request };
  const { sha256 } = await as('operations').receive({ ...of, upload, fileName: 'halal.pdf' });
  const file = await as('finance').file({ sha256 });
  expect(file).toMatchObject({ name: 'halal.pdf', mime: 'application/pdf' });
  expect(Buffer.from(file.base64, 'base64')).toEqual(bytes);
  await as('compliance').review({ ...of, complete: true });
  const shown = await as('compliance').show(of);
  expect(shown.row).toMatchObject({ state: 'reviewed', next: [], file: { sha256, isHere: true } });
  expect(shown.steps.map(({ kind }) => kind)).toEqual(['requested', 'received', 'reviewed']);
  await expect(as('compliance').settle({ ...of, approved: true })).rejects.toMatchObject({
    data: { code: 'fact.self_approved' },
  });
});

test.each([
  ['finance', 'receive'],
  ['operations', 'review'],
  ['operations', 'settle'],
  ['viewer', 'show'],
  ['viewer', 'file'],
  ['vendor', 'show'],
] as const)('%s may not %s', async (role, act) => {
  const client = as(role);
  const of = { vendorId, request: randomUUID() };
  const calls = {
    receive: () => client.receive({ ...of, upload: randomUUID(), fileName: 'a.pdf' }),
    review: () => client.review({ ...of, complete: true }),
    settle: () => client.settle({ ...of, approved: true }),
    show: () => client.show(of),
    file: () => client.file({ sha256: 'f'.repeat(64) }),
  };
  await expect(calls[act]()).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('only a document that a receipt names is handed out', async () => {
  const client = as('admin');
  await expect(client.file({ sha256: 'f'.repeat(64) })).rejects.toMatchObject({
    data: { code: 'vault.missing' },
  });
  const missing = { vendorId, request: randomUUID() };
  await expect(client.show(missing)).rejects.toMatchObject({
    data: { code: 'evidence.no_request' },
  });
});
