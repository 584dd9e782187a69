import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ModelCall, OdooClient } from '../../main/central/odoo-client.ts';
import { openWriter } from '../../main/db/open.ts';
import { realNetwork } from '../../main/engine/network.ts';
import { exchangeFacts } from '../../main/facts/exchange/exchange-facts.ts';
import { folds } from '../../main/facts/folds/index.ts';
import { stateHash } from '../../main/facts/log/state.ts';
import { sayingOf } from '../../main/facts/log/wire.ts';
import { listPending } from '../../main/facts/pending/pending.store.ts';
import { verifyFacts } from '../../main/facts/snapshot/verify.service.ts';
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { aBinding } from '../support/a-replica.ts';
import { NOW, TODAY } from '../support/fixed-clock.ts';
import { random } from '../support/random.ts';
import { sized } from '../support/whole.ts';

const CHILD = join(import.meta.dirname, 'kill-child.ts');
const LOGINS = ['keuangan', 'keuangan2'];
const { count: KILLS_EACH, told } = sized(6, 15);

let folder: string;
let box: Sandbox;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backoffice-kill-'));
  box = await startSandbox({ size: 'small', asOf: TODAY });
});
afterEach(async () => {
  await box.close();
  rmSync(folder, { recursive: true, force: true });
});

const pathOf = (login: string) => join(folder, `${login}.db`);

async function deskOf(login: string) {
  const db = openWriter(pathOf(login));
  const clock = { now: () => NOW };
  const client = new OdooClient(box.url, realNetwork);
  const { signal } = new AbortController();
  const session = await client.authenticate({ db: box.db, login, secret: login }, signal);
  const send = (call: ModelCall) => client.execute(session, call, signal);
  const ports = { db, ask: send, send, clock, signal, uid: session.uid };
  return { db, uid: session.uid, send, exchange: () => exchangeFacts(ports) };
}

/** Lives until `ms` after it began to work; what it acknowledged until then is what it had committed. */
function liveAndDie(login: string, { seed, ms }: { seed: number; ms: number }): Promise<string[]> {
  const args = [CHILD, pathOf(login), box.url, box.db, login, String(seed)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (line === 'READY') setTimeout(() => child.kill('SIGKILL'), ms);
    if (line.startsWith('ACK ')) acknowledged.push(line.slice('ACK '.length));
  });
  return new Promise((resolve, reject) => {
    child.once('close', (_code, signal) => {
      if (signal === 'SIGKILL') resolve(acknowledged);
      else reject(new Error(`${login} ended by itself`));
    });
  });
}

const TITLE = `desks that are killed ${told} times each at any moment lose and double nothing`;

test(TITLE, { timeout: 180_000 }, async () => {
  const dice = random(31);
  const admin = await deskOf('admin');
  aBinding(admin.db, { role: 'admin' });
  await admin.exchange();
  await admin.exchange();

  const acknowledged = new Map<string, string[]>();
  const lives = async (login: string): Promise<void> => {
    const mine: string[] = [];
    for (let life = 0; life < KILLS_EACH; life += 1) {
      mine.push(...(await liveAndDie(login, { seed: dice.below(1e9), ms: dice.below(160) })));
    }
    acknowledged.set(login, mine);
  };
  await Promise.all(LOGINS.map(lives));

  const desks = await Promise.all(LOGINS.map(deskOf));
  const all = [...desks, admin];
  for (const { exchange } of [...all, ...all, ...all]) await exchange();

  const fields = ['x_payload', 'create_uid'];
  const kwargs = { fields, load: '' };
  const call = { model: 'x_umkm_fact', method: 'search_read', args: [[]], kwargs };
  const { result } = await admin.send(call);
  const rows = [result].flat().map(Object);
  const standing = rows.map((row) => `${row.create_uid} ${sayingOf(row.x_payload)?.uuid}`);
  expect(new Set(standing).size).toBe(standing.length);
  for (const [index, { db, uid }] of desks.entries()) {
    const told = new Set(listPending(db).map(({ uuid }) => uuid));
    const mine = acknowledged.get(LOGINS[index] ?? '') ?? [];
    expect(mine.length).toBeGreaterThan(KILLS_EACH);
    const lost = mine.filter((uuid) => !standing.includes(`${uid} ${uuid}`) && !told.has(uuid));
    expect(lost).toEqual([]);
    expect(listPending(db).filter(({ state }) => state === 'sent' || state === 'unknown')).toEqual(
      [],
    );
  }
  const states = all.map(({ db }) => folds.map((fold) => stateHash(db, fold)).join());
  expect(new Set(states).size).toBe(1);
  expect(all.map(({ db }) => verifyFacts(db).sound)).toEqual([true, true, true]);
  for (const { db } of all) db.close();
});
