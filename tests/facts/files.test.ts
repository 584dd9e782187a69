import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWriter } from '../../main/db/open.ts';
import { read } from '../../main/db/qb.ts';
import { listFacts, viewStreams } from '../../main/facts/facts.service.ts';
import { stateTables } from '../../main/facts/log/ingest.ts';
import { readWhole, rebuild } from '../../main/facts/snapshot/rebuild.ts';
import { verifyFacts } from '../../main/facts/snapshot/verify.service.ts';
import { decisionApproved, decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import { roleStated } from '../../main/facts/streams/staff.stream.ts';
import { random } from '../support/random.ts';
import { FactDesk } from './a-fact-desk.ts';
import { run } from './campaign.ts';
import { FactCentral } from './fact-central.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backoffice-facts-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FOUNDER = 10;
const FINANCE = 11;
const proposal = {
  topic: 'rate/a',
  title: 'Tarif 5%',
  body: { rate_ppm: 50_000 },
  effectiveFrom: '2026-12-01',
};

/** An administrator and a finance colleague who know each other's role. */
async function aHouse(path: string | null = null) {
  const central = new FactCentral(random(1));
  const admin = new FactDesk(central, FOUNDER);
  const finance = new FactDesk(central, FINANCE, path);
  admin.decide('staff', roleStated, { uid: FOUNDER, role: 'admin' });
  await admin.exchange();
  admin.decide('staff', roleStated, { uid: FINANCE, role: 'finance' });
  await admin.exchange();
  await finance.exchange();
  return { central, admin, finance };
}

test('six histories on real files come to one truth', { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= 6; seed += 1) {
    const paths = Array.from({ length: 6 }, (_, index) => join(folder, `${seed}-${index}.db`));
    expect(await run(seed, { paths })).toEqual([]);
  }
});

test('a decision made offline survives the end of the process, and stands after the next contact', async () => {
  const path = join(folder, 'replica.db');
  const { central, finance } = await aHouse(path);
  expect(finance.decide('policy', decisionProposed, proposal)).toBeNull();
  finance.leave();
  const again = new FactDesk(central, FINANCE, path);
  expect(
    listFacts(again.db, { stream: 'policy', which: 'all', limit: 10, offset: 0 }).rows,
  ).toMatchObject([{ kind: 'decision.proposed', state: 'pending', seq: null }]);
  await again.exchange();
  expect(
    listFacts(again.db, { stream: 'policy', which: 'all', limit: 10, offset: 0 }).rows,
  ).toMatchObject([
    { kind: 'decision.proposed', state: 'in_effect', seq: 1, author: { uid: FINANCE } },
  ]);
  again.leave();
});

test('who proposed may not approve: refused here, and dropped on every desk where it stands all the same', async () => {
  const { central, admin, finance } = await aHouse();
  finance.decide('policy', decisionProposed, proposal);
  await finance.exchange();
  const decision = finance.decided.at(-1) ?? '';
  expect(finance.decide('policy', decisionApproved, { decision })).toBe('fact.self_approved');
  const forged = { uuid: decision.replace(/^./, 'a'), kind: 'decision.approved', version: 1 };
  central.forge(
    FINANCE,
    'policy',
    JSON.stringify({ ...forged, heads: { staff: 2 }, data: { decision } }),
  );
  for (const desk of [admin, finance]) {
    await desk.exchange();
    const dropped = { stream: null, which: 'dropped', limit: 10, offset: 0 } as const;
    expect(listFacts(desk.db, dropped).rows).toMatchObject([{ reason: 'fact.self_approved' }]);
    const audit = read
      .selectFrom('audit_log')
      .select('subject')
      .where('procedure', '=', 'facts.drop');
    expect(desk.db.all(audit).at(-1)).toEqual({ subject: 'policy/2' });
  }
  expect(admin.decide('policy', decisionApproved, { decision })).toBeNull();
});

test('a fact of a newer version stops its stream until the update, and no other stream', async () => {
  const { central, admin } = await aHouse();
  const uuid = '00000000-0000-4000-8000-000000000001';
  central.forge(
    FINANCE,
    'policy',
    JSON.stringify({ uuid, kind: 'decision.proposed', version: 2, heads: { staff: 2 }, data: {} }),
  );
  admin.decide('policy', decisionProposed, proposal);
  admin.decide('staff', roleStated, { uid: 12, role: 'viewer' });
  expect(await admin.exchange()).toBe(true);
  const { rows } = viewStreams(admin.db);
  expect(rows).toContainEqual(expect.objectContaining({ stream: 'policy', head: 1, waiting: 1 }));
  expect(rows).toContainEqual(expect.objectContaining({ stream: 'staff', head: 3, waiting: 0 }));
});

test('content that was changed on the central is noticed by its anchor, by a desk that comes later', async () => {
  const { central, admin, finance } = await aHouse();
  finance.decide('policy', decisionProposed, proposal);
  await finance.exchange();
  admin.clockOffset = 2 * 86_400_000;
  await admin.exchange();
  const row = central.rows.find(({ stream }) => stream === 'policy');
  if (row !== undefined) row.payload = row.payload.replace('50000', '90000');
  const late = new FactDesk(central, 12);
  await late.exchange();
  expect(viewStreams(late.db).rows).toContainEqual(
    expect.objectContaining({ stream: 'policy', alarm: 'fact.anchor_differs' }),
  );
  expect(verifyFacts(late.db)).toMatchObject({ sound: false, differingAnchors: ['policy'] });
  expect(verifyFacts(admin.db)).toMatchObject({ sound: true });
});

test('a central that came back from an older backup stops the stream, and loses nothing here', async () => {
  const { central, finance } = await aHouse();
  finance.decide('policy', decisionProposed, proposal);
  await finance.exchange();
  central.rows.splice(
    central.rows.findIndex(({ stream }) => stream === 'policy'),
    1,
  );
  finance.decide('policy', decisionProposed, { ...proposal, topic: 'rate/b' });
  await finance.exchange();
  expect(viewStreams(finance.db).rows).toContainEqual(
    expect.objectContaining({
      stream: 'policy',
      head: 1,
      broken: 'fact.central_shorter',
      pending: 1,
    }),
  );
});

test('a rebuilt state is the state that was, and a state that was changed by hand is noticed', async () => {
  const { finance } = await aHouse();
  finance.decide('policy', decisionProposed, proposal);
  await finance.exchange();
  const before = verifyFacts(finance.db);
  expect(before.sound).toBe(true);
  finance.db.runSql("update state_policy_decision set title = 'Tarif 9%'", []);
  expect(verifyFacts(finance.db)).toMatchObject({ sound: false, brokenChains: [] });
  rebuild(finance.db);
  expect(verifyFacts(finance.db)).toEqual(before);
  readWhole(finance.db);
  expect(verifyFacts(finance.db)).toEqual(before);
});

test('a fact in the log is never changed, not even by the writer', async () => {
  const { finance } = await aHouse();
  expect(() => finance.db.runSql("update fact_log set payload = ''", [])).toThrow('never changed');
  expect(stateTables.every(({ name }) => name.startsWith('state_'))).toBe(true);
  const file = openWriter(join(folder, 'empty.db'));
  expect(verifyFacts(file)).toMatchObject({ facts: 0, sound: true });
  file.close();
});
