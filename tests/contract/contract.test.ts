import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read } from '../../main/db/qb.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { aBinding, aCompany, anOrder, aProduct, aVendor } from '../support/a-replica.ts';
import { NOW } from '../support/fixed-clock.ts';
import { type TempEngine, tempEngine } from '../support/temp-engine.ts';
import { call, failed, issuesOf, leaves } from './call.ts';
import { casesIn, type World } from './cases.ts';
import { seedOutbox } from './outbox-cases.ts';
import { inProcess, type Transport, transports } from './transports.ts';

/** Bound against a live central in central.test.ts, prepared in provision.test.ts, restored in tests/backup; what needs something kept, in tests/saved, tests/certification and tests/evidence. */
const ELSEWHERE = [
  'connection.save',
  'connection.unlock',
  'sync.start',
  'sync.repair',
  'sync.retryQuarantine',
  'backups.restore',
  'provision.plan',
  'provision.apply',
  'provision.remove',
  'provision.check',
  'facts.approve',
  'facts.withdraw',
  'facts.discard',
  'commission.lines.close',
  'commission.rules.get',
  'commission.rules.proposal',
  'commission.rules.notice',
  'commission.rules.consent',
  'commission.rules.dismissEdit',
  'commission.rules.importExisting',
  'lock.lock',
  'lock.unlock',
  'lock.set',
  'lock.setIdle',
  'views.change',
  'views.drop',
  'notes.change',
  'notes.drop',
  'alerts.change',
  'alerts.drop',
  'alerts.seen',
  'alerts.history',
  'certification.correct',
  'imports.preview',
  'imports.commit',
  'imports.fixFile',
  'imports.undo',
  'evidence.show',
  'evidence.file',
  'evidence.bring',
  'evidence.cost',
  'evidence.receive',
  'evidence.review',
  'evidence.settle',
];

const anyWorld = Object.entries(casesIn({ vendor: 0, order: 0, exported: '', backup: '' }));
const paths = anyWorld.map(([path]) => path);
const refusing = anyWorld.filter(([, { refused }]) => refused !== null).map(([path]) => path);
const guarded = anyWorld.filter(([, { forbidden }]) => forbidden !== null).map(([path]) => path);

test('every procedure of the contract has a contract test', () => {
  const streams = [...leaves].filter(([, { '~orpc': def }]) => def.meta.kind === 'stream');
  const tested = [...paths, ...ELSEWHERE, ...streams.map(([path]) => path)].sort();
  expect(tested).toEqual([...leaves.keys()].sort());
});

const encrypted = 'in-process, of an encrypted profile';
const ways = { ...transports, [encrypted]: inProcess };

describe.each(Object.entries(ways))('the contract, %s', (name, open) => {
  let engine: TempEngine;
  let transport: Transport;
  let world: World;

  beforeAll(async () => {
    engine = await tempEngine(name === encrypted ? '7c'.repeat(32) : null);
    world = { ...seed(engine), exported: '', backup: '' };
    world.outbox = await seedOutbox(engine, world.vendor);
    transport = await open(engine);
    const run = casesIn(world)['analytics.export'];
    const made = await call(transport, 'analytics.export', run?.allowed);
    world.exported = nameOf(made);
    world.backup = nameOf(await call(transport, 'backups.create', undefined));
  });
  afterAll(async () => {
    await transport.close();
    await engine.close();
  });

  const caseOf = (path: string) => {
    const found = casesIn(world)[path];
    if (found === undefined) throw new Error(path);
    return found;
  };

  test.each(paths)('%s answers as its schema says', async (path) => {
    aBinding(engine.db, { role: 'admin' });
    const output = await call(transport, path, caseOf(path).allowed);
    expect(await issuesOf(path, output)).toEqual([]);
  });

  test.each(refusing)('%s refuses what it cannot take, and says why', async (path) => {
    aBinding(engine.db, { role: 'admin' });
    const { refused } = caseOf(path);
    const error = await failed(call(transport, path, refused?.input));
    expect(error).toMatchObject({ code: 'REFUSED', status: 422, defined: true });
    expect(error.data).toMatchObject({ code: refused?.code, traceId: expect.any(String) });
  });

  test.each(guarded)('%s is forbidden to a role without its permission', async (path) => {
    const { forbidden, allowed } = caseOf(path);
    const role: Role = forbidden ?? 'admin';
    aBinding(engine.db, { role });
    const error = await failed(call(transport, path, allowed));
    expect(error).toMatchObject({ code: 'FORBIDDEN', status: 403, defined: true });
    expect(error.data).toMatchObject({ code: 'permission.denied', params: { role } });
  });

  test('a window hears hello, then the topic of what another changed', async () => {
    aBinding(engine.db, { role: 'admin' });
    const events = await transport.client.events.watch();
    expect((await events.next()).value).toEqual({ kind: 'hello' });
    await engine.client('local').session.setPreferences({ theme: 'dark' });
    expect((await events.next()).value).toEqual({ kind: 'changed', topics: ['settings'] });
    await events.return?.();
  });

  test('a role that the central has not confirmed for 30 days is a viewer', async () => {
    const DAY_MS = 86_400_000;
    aBinding(engine.db, { role: 'admin', checkedAt: NOW - 31 * DAY_MS });
    expect((await transport.client.session.get()).role).toBe('viewer');
    aBinding(engine.db, { role: 'admin', checkedAt: NOW - 29 * DAY_MS });
    expect((await transport.client.session.get()).role).toBe('admin');
  });
});

function seed({ db }: TempEngine): Pick<World, 'vendor' | 'order' | 'orderLine'> {
  aCompany(db);
  const vendor = aVendor(db);
  const variantId = aProduct(db, { vendorId: vendor });
  const order = anOrder(db, { lines: [{ variantId, totalMinor: 12_500_000 }] });
  const line = db.get(
    read.selectFrom('central_order_line').select('id').where('order_id', '=', order),
  );
  return { vendor, order, orderLine: line?.id };
}

function nameOf(file: unknown): string {
  const named = typeof file === 'object' && file !== null && 'name' in file;
  return named ? String(file.name) : '';
}
