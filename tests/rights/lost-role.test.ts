import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { backUp } from '../../main/platform/backup/backup.service.ts';
import { viewConnection } from '../../main/sync/connection/connection.service.ts';
import { oweClearing } from '../../main/sync/desk/clearing.store.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { systemClock } from '../../shared/kernel/instant.ts';
import { call, failed } from '../contract/call.ts';
import { startSandbox } from '../support/a-sandbox.ts';
import { TODAY } from '../support/fixed-clock.ts';
import { openEngine } from '../support/open-engine.ts';
import { aDesk, type Desk } from '../sync/a-desk.ts';
import { anEditor } from '../sync/an-editor.ts';
import { A, B, canaryOf, ids, plantCanaries } from './two-vendors.ts';

const OWN = canaryOf(A);
const NOTED = 'catatan staf tentang penjual lain';

let box: Sandbox;
let asBefore: ReturnType<Sandbox['snapshot']>;
let desk: Desk;

beforeAll(async () => {
  box = await startSandbox({ size: 'tiny', asOf: TODAY });
  plantCanaries(box, A);
  asBefore = box.snapshot();
  return () => box.close();
}, 120_000);
beforeEach(() => {
  box.restore(asBefore);
  desk = aDesk();
});
afterEach(() => desk.close());

async function work(login: string): Promise<void> {
  await desk.bind(box, { login, secret: login });
  expect((await desk.sync()).lastCycle?.outcome).toBe('done');
}

const role = () => viewConnection(desk.db)?.role;

function deeds(procedure: string): unknown[] {
  const rows = desk.db.all(
    CompiledQuery.raw('select detail from audit_log where procedure = ? order by id', [procedure]),
  );
  return rows.map((row) => JSON.parse(String(Reflect.get(Object(row), 'detail'))));
}

/** Files of the profile that hold these bytes, wherever in them. */
function filesWith(bytes: string): string[] {
  return readdirSync(desk.root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => readFileSync(path).includes(bytes));
}

describe('the role of a login', () => {
  const logins: [string, Role][] = [
    ['admin', 'admin'],
    ['pengelola', 'admin'],
    ['keuangan', 'finance'],
    ['kepatuhan', 'compliance'],
    ['operasional', 'operations'],
    ['peninjau', 'viewer'],
    ['penjual', 'vendor'],
  ];
  test.each(logins)('%s is %s by its group', async (login, expected) => {
    await desk.bind(box, { login, secret: login });
    expect(role()).toBe(expected);
  });

  test('of several groups the most powerful counts', async () => {
    box.grant('peninjau', 'compliance');
    box.grant('peninjau', 'operations');
    await desk.bind(box, { login: 'peninjau', secret: 'peninjau' });
    expect(role()).toBe('compliance');
  });

  test('staff without a group views; a Settings administrator stays one, to prepare it', async () => {
    await desk.bind(box, { login: 'ani', secret: 'ani' });
    expect(role()).toBe('viewer');
    box.revoke('admin', 'admin');
    await desk.bind(box, { login: 'admin', secret: 'admin', replace: true });
    expect(role()).toBe('admin');
  });

  test('a new one is taken over at the next contact, and written down', async () => {
    await work('peninjau');
    box.grant('peninjau', 'finance');
    desk.topics.clear();
    await desk.sync();
    expect(role()).toBe('finance');
    expect(desk.topics).toContain('connection');
    expect(deeds('role.changed')).toEqual([{ from: 'viewer', to: 'finance' }]);
    expect(deeds('role.cleared')).toEqual([]);
  });
});

describe('a role that became less', () => {
  test('takes exports and older backups along, and leaves one backup of what is left', async () => {
    await work('keuangan');
    writeFileSync(join(desk.call.folders.exports, 'penjual.csv'), `1;${OWN}\n`);
    await backUp(desk.call);
    const before = readdirSync(desk.call.folders.backups).sort();
    box.revoke('keuangan', 'finance');
    box.grant('keuangan', 'viewer');
    await desk.sync();
    expect(role()).toBe('viewer');
    expect(deeds('role.changed')).toEqual([{ from: 'finance', to: 'viewer' }]);
    expect(deeds('role.cleared')).toHaveLength(1);
    expect(readdirSync(desk.call.folders.exports)).toEqual([]);
    const after = readdirSync(desk.call.folders.backups).sort();
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });

  test('keeps what was not sent, refused and with its reason, and sends nothing of it', async () => {
    await work('operasional');
    anEditor(desk, 'operations').edit('partner', B, { city: 'Kota Tak Terkirim' });
    box.revoke('operasional', 'operations');
    box.grant('operasional', 'viewer');
    await desk.sync();
    expect(desk.status().outbox).toEqual({ waiting: 0, conflicts: 0, refused: 1 });
    expect(ids(box, 'res.partner', [['city', '=', 'Kota Tak Terkirim']])).toEqual([]);
    const held = desk.db.all(CompiledQuery.raw('select state, error, mine from outbox', []));
    expect(held).toEqual([
      {
        state: 'refused',
        error: JSON.stringify({ code: 'outbox.role_lost', params: { role: 'viewer' } }),
        mine: JSON.stringify({ city: 'Kota Tak Terkirim' }),
      },
    ]);
  });

  test('answers nothing but its own state until what it showed is gone', async () => {
    await work('keuangan');
    desk.db.tx(() => {
      oweClearing(desk.db, { since: systemClock.now(), from: 'finance', to: 'viewer' });
    });
    const engine = await openEngine({ profile: desk.root });
    const transport = { client: engine.client('local'), close: async () => undefined };
    for (const path of ['vendors.list', 'orders.list', 'analytics.catalogue', 'backups.list']) {
      const error = await failed(call(transport, path, {}));
      expect(error.data, path).toMatchObject({ code: 'role.clearing' });
    }
    expect((await transport.client.session.get()).clearing).toBe(true);
    await transport.client.connection.get();
    await transport.client.sync.status();
    await engine.close();
    await desk.sync();
    const again = await openEngine({ profile: desk.root });
    expect((await again.client('local').vendors.list({})).total).toBeGreaterThan(0);
    await again.close();
  });
});

describe('a vendor', () => {
  test('who is one no more keeps no byte of what was shown to it', async () => {
    await work('penjual');
    writeFileSync(join(desk.call.folders.exports, 'produk.csv'), `1;${OWN}\n`);
    await backUp(desk.call);
    expect(filesWith(OWN).length).toBeGreaterThan(2);
    box.revoke('penjual', 'vendor');
    await desk.sync();
    expect(role()).toBe('vendor');
    // The name of the login itself stays: it is who works here.
    const texts = ['default_code', 'street', 'feedback', 'x_name', 'x_story', 'x_issued_by'];
    expect(texts.flatMap((text) => filesWith(`${OWN} ${text}`))).toEqual([]);
    expect(readdirSync(desk.call.folders.exports)).toEqual([]);
    expect(deeds('role.cleared')).toHaveLength(1);
  });

  test('who was staff on this desk keeps no byte of others', async () => {
    await work('operasional');
    plantCanaries(box, B);
    await desk.sync();
    expect(filesWith(canaryOf(B)).length).toBeGreaterThan(0);
    desk.db.runSql(
      `insert into saved_item (uuid, kind, house, owner, audience, name, body, created_at, changed_at)
       values ('u', 'note', 'h', 'operasional', 'everybody', 'n', ?, 1, 1)`,
      [NOTED],
    );
    expect(filesWith(NOTED).length).toBeGreaterThan(0);
    await desk.bind(box, { login: 'penjual', secret: 'penjual', replace: true });
    const { lastCycle } = await desk.sync();
    expect(lastCycle).toMatchObject({ outcome: 'done' });
    expect(role()).toBe('vendor');
    expect(filesWith(canaryOf(B))).toEqual([]);
    expect(filesWith(NOTED)).toEqual([]);
    expect(filesWith(OWN).length).toBeGreaterThan(0);
  });

  test('is told of rows that are not its own, which are gone before anybody sees them', async () => {
    const rules = ids(box, 'ir.rule', [['model_id.model', '=', 'rating.rating']]);
    expect(rules.length).toBeGreaterThan(0);
    box.call('ir.rule', 'unlink', [rules]);
    await desk.bind(box, { login: 'penjual', secret: 'penjual' });
    const { lastCycle } = await desk.sync();
    expect(lastCycle?.error).toMatchObject({ code: 'desk.foreign_rows' });
    expect(deeds('desk.foreign_rows')).toHaveLength(1);
    const foreign = desk.db.all(
      CompiledQuery.raw(
        `select id from central_rating where subject_id not in (select id from central_product)`,
        [],
      ),
    );
    expect(foreign).toEqual([]);
  });
});
