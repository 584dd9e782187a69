import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import { syncNow } from '../../main/sync/sync.service.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';
import { type Meddle, type MeddlingProxy, meddlingProxy } from '../sync/meddling-proxy.ts';
import { anArchivist } from './an-archivist.ts';
import { attachmentsAt } from './at-central.ts';
import { aPdf } from './documents.ts';

let box: Sandbox;
let proxy: MeddlingProxy;
let desk: Desk;
let vendor: number;
let meddle: Meddle = () => undefined;

beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: '2026-11-23' });
  proxy = await meddlingProxy(box.url, (call, trueAnswer) =>
    call.model === 'ir.attachment' ? meddle(call, trueAnswer) : undefined,
  );
  desk = aDesk();
  await desk.bind(box, { url: proxy.url, login: 'admin', secret: 'admin' });
  await desk.sync();
  const first = read.selectFrom('central_vendor_profile').select('partner_id');
  vendor = desk.db.get(first)?.partner_id ?? 0;
}, 300_000);
beforeEach(() => {
  meddle = () => undefined;
});
afterAll(async () => {
  await desk.close();
  await proxy.close();
  await box.close();
});

const sendingOf = (request: string) => anArchivist(desk).show(vendor, request).row.file;

/** A person's word: nothing waits for its next try. */
async function syncAtOnce(): Promise<void> {
  await syncNow(desk.call);
  await desk.call.background.settled('sync');
}

function loadsOf(name: string): number {
  return proxy.calls.filter(
    ({ model, method, args }) =>
      model === 'ir.attachment' && method === 'load' && JSON.stringify(args).includes(name),
  ).length;
}

test('what the central took and did not say is looked up, and not sent again', async () => {
  const mine = anArchivist(desk);
  const request = mine.ask(vendor, 'halal');
  mine.receive(vendor, request, aPdf('halal'), 'hilang.pdf');
  meddle = async ({ method }, trueAnswer) => {
    if (method !== 'load') return undefined;
    await trueAnswer();
    return { result: 'terputus' };
  };
  await syncAtOnce();
  expect(sendingOf(request)).toMatchObject({ sending: 'unknown', reason: 'outbox.not_seen' });
  meddle = () => undefined;
  await syncAtOnce();
  expect(sendingOf(request)).toMatchObject({ sending: 'done', reason: null });
  expect(loadsOf('hilang.pdf')).toBe(1);
  expect((await attachmentsAt(box)).filter(({ name }) => name === 'hilang.pdf')).toHaveLength(1);
}, 120_000);

test('what the central refuses says why, keeps no other from it, and is tried again at a word', async () => {
  const mine = anArchivist(desk);
  const [bad, good] = [mine.ask(vendor, 'pirt'), mine.ask(vendor, 'nib')];
  mine.receive(vendor, bad, aPdf('a'), 'ditolak.pdf');
  mine.receive(vendor, good, aPdf('b'), 'diterima.pdf');
  meddle = ({ method, args }) =>
    method === 'load' && JSON.stringify(args).includes('ditolak.pdf')
      ? { error: 'odoo.exceptions.AccessError' }
      : undefined;
  await syncAtOnce();
  expect(sendingOf(bad)?.sending).toBe('refused');
  expect(sendingOf(bad)?.reason).toMatch(/^central\./);
  expect(sendingOf(good)?.sending).toBe('done');
  meddle = () => undefined;
  await syncAtOnce();
  expect(sendingOf(bad)).toMatchObject({ sending: 'done', reason: null });
}, 120_000);

test('a central that keeps other bytes than were sent is not believed', async () => {
  const mine = anArchivist(desk);
  const request = mine.ask(vendor, 'foto');
  mine.receive(vendor, request, aPdf('asli'), 'asli.pdf');
  meddle = async ({ method }, trueAnswer) => {
    const result = await trueAnswer();
    if (method !== 'search_read' || !Array.isArray(result)) return { result };
    return { result: result.map((row) => ({ ...row, checksum: 'f'.repeat(40) })) };
  };
  await syncAtOnce();
  expect(sendingOf(request)).toMatchObject({
    ...{ sending: 'refused', reason: 'evidence.altered_on_the_way' },
  });
}, 120_000);
