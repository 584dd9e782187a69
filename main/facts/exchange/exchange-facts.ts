import { Refusal } from '../../../shared/contract/errors.ts';
import { forgetOwnWork } from '../pending/pending.store.ts';
import { forgetKit, learnKit } from '../share/learn-kit.ts';
import { shareKept } from '../share/share.ts';
import { decideAnchor, raiseAlarms } from '../snapshot/anchor.ts';
import { offerSnapshots, SNAPSHOT_EVERY } from '../snapshot/offer.ts';
import { ensureFolds } from '../snapshot/rebuild.ts';
import { foldVersions } from '../snapshot/snapshot.store.ts';
import { startFromSnapshots } from '../snapshot/start.ts';
import { anchorStream } from '../streams/anchor.stream.ts';
import { isAlwaysWhole } from '../streams/index.ts';
import { appendPending } from './append.ts';
import type { Exchange, Exchanged } from './exchange.ts';
import { readOn } from './read-on.ts';
import { stateRoles } from './state-roles.ts';

/**
 * Once in a sync cycle: reads what others appended, appends what was decided here, and does the day's work of the
 * product itself. Whatever stops it, the next one goes on.
 */
export async function exchangeFacts(
  exchange: Exchange,
  { snapshotEvery = SNAPSHOT_EVERY } = {},
): Promise<Exchanged> {
  const { db, clock } = exchange;
  const at = clock.now();
  const nothing = { logged: 0, applied: 0, dropped: 0, appended: 0, at };
  if (!(await begin(exchange))) {
    forgetKit(db);
    return { ...nothing, available: false };
  }
  const read = await readOn(exchange);
  await stateRoles(exchange);
  await learnKit(exchange);
  let appended = await appendKept(exchange);
  if (decideAnchor(exchange)) {
    const anchored = await appendPending(exchange);
    db.tx(() => forgetOwnWork(db, anchorStream.name));
    if (anchored > 0) await offerSnapshots(exchange, snapshotEvery);
    appended += anchored;
  }
  if (read.logged + appended > 0) db.tx(() => raiseAlarms(db));
  return { ...read, appended, available: true, at };
}

/** What was kept here goes with what was decided; what became of it is told, whatever stops the appending. */
async function appendKept(exchange: Exchange): Promise<number> {
  shareKept(exchange);
  try {
    return await appendPending(exchange);
  } finally {
    shareKept(exchange);
  }
}

/** False where this central has no facts for this login. */
async function begin(exchange: Exchange): Promise<boolean> {
  const isNew = foldVersions(exchange.db).size === 0;
  try {
    if (isNew) {
      await readOn(exchange, isAlwaysWhole);
      await startFromSnapshots(exchange);
    }
    ensureFolds(exchange.db);
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('central.')) return false;
    throw error;
  }
}
