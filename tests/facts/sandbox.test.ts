import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ModelCall, OdooClient } from '../../main/central/odoo-client.ts';
import { openWriter } from '../../main/db/open.ts';
import { read } from '../../main/db/qb.ts';
import { realNetwork } from '../../main/engine/network.ts';
import { exchangeFacts } from '../../main/facts/exchange/exchange-facts.ts';
import { listFacts, viewStreams } from '../../main/facts/facts.service.ts';
import { folds } from '../../main/facts/folds/index.ts';
import { stateHash } from '../../main/facts/log/state.ts';
import { decide } from '../../main/facts/pending/decide.ts';
import { listPending } from '../../main/facts/pending/pending.store.ts';
import { evidenceRequested } from '../../main/facts/streams/evidence.stream.ts';
import { decisionApproved, decisionProposed } from '../../main/facts/streams/policy.stream.ts';
import type { FactKind } from '../../main/facts/streams/stream.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { Fault, Refusal } from '../../shared/contract/errors.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { aBinding } from '../support/a-replica.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { random } from '../support/random.ts';

let box: Sandbox;
beforeAll(async () => {
  box = await startSandbox({ size: 'small', asOf: TODAY });
});
afterAll(() => box.close());

const dice = random(11);

/** A desk on the real wire; of a hundred calls, `trouble` are lost on their way there or back. */
async function deskOf(login: string, role: Role, of: Sandbox = box) {
  const db = openWriter(':memory:');
  aBinding(db, { role });
  const client = new OdooClient(of.url, realNetwork);
  const signal = new AbortController().signal;
  const session = await client.authenticate({ db: of.db, login, secret: login }, signal);
  const { uid } = session;
  const clock = { now: () => NOW };
  const desk = {
    db,
    uid,
    send: (call: ModelCall) => client.execute(session, call, signal),
    trouble: 0,
    decided: 0,
    exchange: async (): Promise<boolean> => {
      const send = async (call: ModelCall) => {
        const lost = dice.below(100) < desk.trouble;
        if (lost && dice.chance(0.5))
          throw new Fault('connection.timeout', { url: '', seconds: 1 });
        const answered = await client.execute(session, call, signal);
        if (lost) throw new Fault('connection.empty_answer', { url: '' });
        return answered;
      };
      try {
        await exchangeFacts({ db, ask: send, send, clock, signal, uid });
        return true;
      } catch (error) {
        if (error instanceof Fault) return false;
        throw error;
      }
    },
    decide: <Data>(kind: FactKind<Data>, data: Data, stream = 'policy'): string | null => {
      try {
        db.tx(() => decide(db, { stream, kind, data }, { uid, clock }));
        desk.decided += 1;
        return null;
      } catch (error) {
        if (error instanceof Refusal) return error.code;
        throw error;
      }
    },
  };
  return desk;
}

const proposal = (topic: string) => ({
  topic,
  title: 'Tarif',
  body: { ppm: 50_000 },
  effectiveFrom: TODAY,
});

test('an administrator founds the staff stream and carries the groups of the central into it', async () => {
  const admin = await deskOf('admin', 'admin');
  await admin.exchange();
  await admin.exchange();
  const roles = admin.db.all(
    read
      .selectFrom('state_staff')
      .select('role')
      .where('uid', '>', 0)
      .where('role', 'is not', null),
  );
  expect(viewStreams(admin.db).founder).toMatchObject({ uid: admin.uid });
  expect(new Set(roles.map(({ role }) => role))).toEqual(
    new Set(['admin', 'finance', 'compliance', 'operations', 'viewer']),
  );
});

test('desks that lose calls both ways come to one truth over the real wire', async () => {
  const desks = [
    await deskOf('keuangan', 'finance'),
    await deskOf('keuangan2', 'finance'),
    await deskOf('pengelola', 'admin'),
  ];
  for (let step = 0; step < 40; step += 1) {
    const desk = dice.pick(desks);
    desk.trouble = 20;
    const open = desk.db.all(
      read.selectFrom('state_policy_decision').select('uuid').where('state', '=', 'proposed'),
    );
    if (dice.chance(0.4)) desk.decide(decisionProposed, proposal(dice.pick(['a/1', 'a/2'])));
    else if (open.length > 0) desk.decide(decisionApproved, { decision: dice.pick(open).uuid });
    if (dice.chance(0.5)) await desk.exchange();
  }
  for (const desk of [...desks, ...desks, ...desks]) {
    desk.trouble = 0;
    await desk.exchange();
  }
  const late = await deskOf('peninjau', 'viewer');
  await late.exchange();
  const states = [...desks, late].map(({ db }) => folds.map((fold) => stateHash(db, fold)));
  expect(new Set(states.map(String)).size).toBe(1);
  for (const desk of desks) {
    const page = { stream: 'policy', which: 'all', limit: 500, offset: 0 } as const;
    const mine = listFacts(desk.db, page).rows.filter(({ author }) => author.uid === desk.uid);
    const standing = mine.filter(({ seq }) => seq !== null);
    expect(new Set(standing.map(({ uuid }) => uuid)).size).toBe(standing.length);
    const told = listPending(desk.db).filter(
      ({ state }) => state === 'taken' || state === 'refused',
    );
    const unsent = told.filter(({ uuid }) => !standing.some((row) => row.uuid === uuid));
    expect(standing.length + unsent.length).toBeGreaterThanOrEqual(desk.decided);
  }
});

test('a vendor’s desk folds its own documents, and holds no stream of another', async () => {
  const vendor = await deskOf('penjual', 'vendor');
  const read1 = { model: 'res.users', method: 'read', args: [[vendor.uid], ['partner_id']] };
  const [me] = [(await vendor.send(read1)).result].flat().map(Object);
  const own: number = me.partner_id[0];
  const desk = await deskOf('kepatuhan', 'compliance');
  await desk.exchange();
  for (const vendorId of [own, own + 1]) {
    const asked = { vendorId, requirement: 'halal', subject: null };
    expect(desk.decide(evidenceRequested, asked, `evidence/${vendorId}`)).toBeNull();
  }
  await desk.exchange();
  await vendor.exchange();
  const streams = viewStreams(vendor.db).rows.map(({ stream, dropped }) => [stream, dropped]);
  expect(streams).toEqual([
    [`evidence/${own}`, 0],
    ['staff', 0],
  ]);
  const folded = read.selectFrom('state_evidence').select(['vendor_id', 'state']);
  expect(vendor.db.all(folded)).toEqual([{ vendor_id: own, state: 'requested' }]);
});
