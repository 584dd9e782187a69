import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Role } from '../../shared/contract/permissions.ts';
import { aBinding, aCompany, aProduct, aVendor } from '../support/a-replica.ts';
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

test('a document is asked for of the vendor, or of several of its products at once, or not at all', async () => {
  // Its id is the one before that of its variant.
  const sold = (by: number) => aProduct(engine.db, { vendorId: by }) - 1;
  const [one, other, strange] = [sold(vendorId), sold(vendorId), sold(aVendor(engine.db))];
  const asked = { vendorId, requirement: 'sni' };
  const subjects = async () =>
    (await as('compliance').list({ vendorId })).rows
      .filter(({ requirement }) => requirement === 'sni')
      .map(({ subject }) => subject);
  await expect(
    as('compliance').request({ ...asked, products: [one, strange] }),
  ).rejects.toMatchObject({ data: { code: 'evidence.other_product' } });
  expect(await subjects()).toEqual([]);
  expect((await as('compliance').request({ ...asked, products: [one, other, one] })).asked).toBe(2);
  expect((await as('compliance').request(asked)).asked).toBe(1);
  expect((await subjects()).sort()).toEqual([`product/${one}`, `product/${other}`, null].sort());
});

test('what a renewal cost is recorded, said anew, counted per kind and issuer, and exported', async () => {
  const approved = async (costMinor: number | null) => {
    const { uuid: request } = await as('compliance').request({ vendorId, requirement: 'PIRT' });
    await as('operations').cost({ vendorId, request, costMinor: 1, issuer: 'salah ketik' });
    await as('operations').cost({ vendorId, request, costMinor, issuer: 'Dinkes' });
    return request;
  };
  const request = await approved(65_000_000);
  await approved(null);
  const { row } = await as('finance').show({ vendorId, request });
  // It moves nothing: the request still waits for its document.
  expect(row).toMatchObject({ state: 'requested', costMinor: 65_000_000, issuer: 'Dinkes' });
  const times = await as('finance').leadTimes({});
  expect(times.rows.find(({ requirement }) => requirement === 'pirt')).toMatchObject({
    ...{ issuer: 'Dinkes', approved: 0, open: 2, medianDays: null, totalCostMinor: 0 },
  });
  const { name, rows } = await as('finance').exportTimes({ format: 'csv', language: 'id' });
  expect(rows).toBe(times.rows.length);
  const { data } = await engine.client('window').exports.get({ name });
  expect(await data.text()).toContain('"pirt";"Dinkes";0;;;0;;;2');
  await expect(
    as('finance').cost({ vendorId, request, costMinor: 1, issuer: null }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' });
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
