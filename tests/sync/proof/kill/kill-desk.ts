import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { central } from '../../../../main/db/qb-central.ts';
import type { Sandbox } from '../../../../sandbox/sandbox.ts';
import { chanceOf } from '../../../support/random.ts';
import { aDesk } from '../../a-desk.ts';
import { countsOnCentral, countsOnDesk } from '../../central-counts.ts';
import { FREE, nameOf } from './desk-folder.ts';
import { reopen, workAndKill } from './kill-one.ts';

export interface Killed {
  kills: number;
  acked: number;
  slowestMs: number;
  failures: readonly string[];
}

export interface Killing {
  box: Sandbox;
  root: string;
  kills: number;
  seed: number;
}

/** Whoever is killed has had this long to work at most. */
const LONGEST_MS = 700;
/** Far from what another lane edits. */
const EDITS_APART = 1_000_000;

/** One profile that is killed again and again while it pulls, pushes and is edited, and then left in peace. */
export async function killDesk({ box, root, kills, seed }: Killing): Promise<Killed> {
  const random = chanceOf(seed);
  const acked: number[] = [];
  const failures: string[] = [];
  let slowestMs = 0;
  await bind(box, root);
  let next = seed * EDITS_APART;
  for (let kill = 0; kill < kills; kill += 1) {
    const delayMs = Math.floor(random() * LONGEST_MS);
    const args = [root, String(next)];
    const told = await workAndKill({ child: 'work-child.ts', args, delayMs });
    acked.push(...told);
    // One that was committed and not told of may be there as well.
    next = Math.max(next, ...told) + 2;
    const { ms, isSound, lost } = reopen(root, acked);
    slowestMs = Math.max(slowestMs, ms);
    if (!isSound) failures.push(`kill ${kill}: the file is not sound`);
    if (lost.length > 0) failures.push(`kill ${kill}: lost ${lost.join()}`);
  }
  failures.push(...(await leaveInPeace(box, root, acked)));
  return { kills, acked: acked.length, slowestMs, failures };
}

/** Bound, synced once, and knowing its key without anybody typing it. */
async function bind(box: Sandbox, root: string): Promise<void> {
  mkdirSync(root, { mode: 0o700 });
  const secretPath = join(root, 'key');
  writeFileSync(secretPath, box.password, { mode: 0o600 });
  const desk = aDesk(root);
  await desk.bind(box, { keep: 'file', secretPath });
  await desk.sync();
  desk.db.close();
}

/** Everything that was acknowledged arrives, once, and the replica is what the central has. */
async function leaveInPeace(box: Sandbox, root: string, acked: readonly number[]) {
  const desk = aDesk(root);
  const ahead = { now: () => Date.now() + 60_000 };
  desk.call.clock = ahead;
  await desk.sync();
  const status = await desk.sync();
  const failures: string[] = [];
  const [{ n: waiting }] = desk.db.all(sql<{ n: number }>`${sql.raw(FREE)}`.compile(central)) as [
    { n: number },
  ];
  const { refused } = status.outbox;
  if (waiting + refused > 0) failures.push(`${waiting} edits wait, ${refused} were refused`);
  const here = JSON.stringify(countsOnDesk(status));
  const there = JSON.stringify(countsOnCentral(box));
  if (here !== there) failures.push(`here ${here}, there ${there}`);
  const made = acked.filter((number) => number % 10 === 0).map(nameOf);
  const context = { active_test: false };
  for (const name of made) {
    const args = [[['name', '=', name]]];
    const count = box.call('res.partner', 'search_count', args, { context });
    if (count !== 1) failures.push(`${name} is there ${String(count)} times`);
  }
  await desk.close();
  return failures;
}
