import type { Writer } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { findDesk } from '../../../platform/session/desk.store.ts';
import { sources } from '../index.ts';
import { doubtAll, isAnyTouched } from '../live/live.store.ts';
import { ActivityWalk } from './activity-walk.ts';
import { rebuildStaleDays } from './day-work.ts';
import { listWork } from './list-work.ts';
import { rebuildSum, resolveMoved, startOutdated } from './maintain.ts';
import { RfmWalk } from './rfm.ts';
import { type TurnOptions, Turns } from './turns.ts';

/**
 * Brings the rollups up to what the rows are: days first, then customers, then the months and years of which days are
 * parts. Each turn is a transaction of its own and leaves what is left marked, so that it may be stopped anywhere.
 */
export async function maintainRollups(db: Writer, options: TurnOptions = {}): Promise<void> {
  const currencyId = findCompanyCurrency(db).id;
  if (currencyId === null || findDesk(db).kind === 'vendor') return;
  const run = new Turns(db, options);
  db.tx(() => {
    if (isAnyTouched(db)) doubtAll(db);
    startOutdated(db, currencyId);
    resolveMoved(db);
  });
  await rebuildStaleDays(db, run, currencyId);
  await walkActivity(db, run);
  const seen = listWork(db, 'month').filter(({ source }) => source === 'rfm');
  const rfm = new RfmWalk(db);
  await run.each(seen, ({ at }) => rfm.step(at));
  const known = [...sources.map(({ id }) => id), 'activity' as const];
  for (const unit of ['month', 'year'] as const) {
    await run.each(listWork(db, unit), ({ source, at }) => {
      const id = known.find((one) => one === source);
      if (id !== undefined) rebuildSum(db, id, at);
    });
  }
}

async function walkActivity(db: Writer, run: Turns): Promise<void> {
  const from = listWork(db, 'day').find(({ source }) => source === 'activity')?.at;
  if (from === undefined) return;
  const walk = new ActivityWalk(db, from);
  await run.each(
    Array.from({ length: walk.left }, (_, index) => index),
    () => walk.step(),
  );
}
