import { Refusal } from '../../../shared/contract/errors.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import { markDirty, saveCursor } from './cursor.store.ts';
import { type Pulling, pullByIds } from './pull.ts';
import { listQuarantinedIds } from './quarantine.store.ts';
import { removeRows } from './remove.ts';
import { listIds, summariseIds } from './replica.store.ts';

/** 50,000 ids: 290 KB and a tenth of a second. */
const IDS_AT_ONCE = 50_000;

/**
 * What no window shows: rows that are gone, or that came or left the domain without a newer write_date. The id
 * sets are compared only where their fingerprints differ.
 */
export async function reconcile(pulling: Pulling): Promise<void> {
  const { central, plan } = pulling;
  try {
    const theirs = await central.fingerprint(plan.subject);
    const ours = fingerprintHere(pulling);
    const isEqual =
      theirs.count === ours.count &&
      theirs.idSum === ours.idSum &&
      theirs.largestId === ours.largestId;
    if (isEqual) saveCount(pulling, theirs);
    else await compareIds(pulling, theirs.at);
  } catch (error) {
    // Some centrals let a login read rows and not group them.
    if (!(error instanceof Refusal && /^central\./.test(error.code))) throw error;
    const counted = await central.count(plan.subject);
    if (counted.count === fingerprintHere(pulling).count) saveCount(pulling, counted);
    else await compareIds(pulling, counted.at);
  }
}

async function compareIds(pulling: Pulling, at: Instant): Promise<void> {
  const { db, plan } = pulling;
  const { entity } = plan;
  const theirs = await listCentralIds(pulling);
  const here = new Set([...listIds(db, entity.table), ...listQuarantinedIds(db, entity.id)]);
  const missing = theirs.filter((id) => !here.delete(id));
  const gone = [...here];
  await pullByIds(pulling, missing);
  const removed = db.tx(() => {
    const rows = removeRows(db, entity, gone);
    if (rows > 0) markDirty(db, entity.topic, entity.id);
    return rows;
  });
  pulling.onPage({ read: 0, changed: removed, refused: 0 });
  saveCount(pulling, { count: theirs.length, at });
}

async function listCentralIds({ central, plan }: Pulling): Promise<number[]> {
  const all: number[] = [];
  for (;;) {
    const after = ['id', '>', all.at(-1) ?? 0] as const;
    const subject = { ...plan.subject, domain: [...plan.subject.domain, after] };
    const ids = await central.ids(subject, IDS_AT_ONCE);
    for (const id of ids) all.push(id);
    if (ids.length < IDS_AT_ONCE) return all;
  }
}

function fingerprintHere({ db, plan }: Pulling) {
  const { entity } = plan;
  return summariseIds(db, entity.table, listQuarantinedIds(db, entity.id));
}

function saveCount({ db, plan }: Pulling, counted: { count: number; at: Instant }): void {
  saveCursor(db, plan.entity.id, { central_count: counted.count, counted_at: counted.at });
}
