import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { migrate } from '../../../../main/db/migrate.ts';
import { migrations } from '../../../../main/db/migrations/index.ts';
import { chanceOf } from '../../../support/random.ts';
import type { Killed, Killing } from './kill-desk.ts';
import { reopen, workAndKill } from './kill-one.ts';

/** The schema as it first shipped. */
const OLD = 2;
const ROWS = 30_000;
/** A process that has just begun is slower than this one. */
const SLOWER = 1.5;

/** An old profile, killed at any moment while it is brought up to date: the next start completes it. */
export async function killMigration({ root, kills, seed }: Killing): Promise<Killed> {
  const random = chanceOf(seed);
  const failures: string[] = [];
  let slowestMs = 0;
  const old = `${root}.db`;
  makeOld(old);
  const path = join(root, 'replica.db');
  const putOld = (): void => {
    rmSync(root, { recursive: true, force: true });
    mkdirSync(root, { recursive: true, mode: 0o700 });
    copyFileSync(old, path);
  };
  putOld();
  const longestMs = reopen(root, []).ms * SLOWER;
  for (let kill = 0; kill < kills; kill += 1) {
    putOld();
    const delayMs = random() * longestMs;
    await workAndKill({ child: 'open-child.ts', args: [path], delayMs });
    const { ms, isSound } = reopen(root, []);
    slowestMs = Math.max(slowestMs, ms);
    const file = new Database(path, { readonly: true });
    const version = Number(file.pragma('user_version', { simple: true }));
    const rows = Number(file.prepare('select count(*) from central_partner').pluck().get());
    file.close();
    const isWhole = isSound && version === migrations.length && rows === ROWS;
    if (!isWhole) failures.push(`kill ${kill} while migrating: version ${version}, ${rows} rows`);
  }
  return { kills, acked: 0, slowestMs, failures };
}

function makeOld(path: string): void {
  rmSync(path, { force: true });
  const file = new Database(path);
  file.pragma('journal_mode = WAL');
  migrate(file, migrations.slice(0, OLD));
  file.exec(`with recursive number(n) as (select 1 union all select n + 1 from number where n < ${ROWS})
    insert into central_partner (id, name, active, is_company, customer_rank, supplier_rank)
    select n, 'Mitra ' || n, 1, 0, 1, 0 from number`);
  file.pragma('wal_checkpoint(truncate)');
  file.close();
}
