import { maintainRollups } from '../../main/analytics/rollups/build/run-maintenance.ts';
import { keepLiveSums } from '../../main/analytics/rollups/live/keep-live.ts';
import { dropStamps } from '../../main/analytics/rollups/rollup.store.ts';
import type { Writer } from '../../main/db/db.ts';
import { openReader, openWriter } from '../../main/db/open.ts';

/** Every rollup up to date with the rows that stand there, and all of it in the file itself. In seconds. */
export async function bringUpToDate(path: string): Promise<number> {
  const db = openWriter(path);
  const started = performance.now();
  await maintainRollups(db);
  const seconds = (performance.now() - started) / 1_000;
  db.checkpoint();
  db.close();
  return seconds;
}

export async function keepUp(db: Writer): Promise<void> {
  await maintainRollups(db);
}

/** A writer as the writer thread has it. */
export function openKeeping(path: string): Writer {
  const db = openWriter(path);
  keepLiveSums(db, openReader(path));
  return db;
}

/** All of them from the rows, as after a change of what they are: what is the same again is not written. */
export async function rebuildAll(db: Writer): Promise<void> {
  db.tx(() => dropStamps(db));
  await maintainRollups(db);
}

/** Those of the order lines alone. */
export async function rebuildLines(db: Writer): Promise<void> {
  db.runSql("delete from rollup_source where source = 'sale_line'", []);
  await maintainRollups(db);
}

/** Nothing stands, as before the first build. */
export function dropAll(db: Writer): void {
  db.tx(() => {
    dropStamps(db);
    db.runSql('delete from rollup_cell', []);
  });
}
