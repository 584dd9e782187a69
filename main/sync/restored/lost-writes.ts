import type { Instant } from '../../../shared/kernel/instant.ts';
import type { EntityId } from '../odoo-names.ts';
import { breathe } from '../pull/breath.ts';
import { listBlocksOf, listIdsIn } from '../verify/blocks.store.ts';
import type { Compared } from '../verify/compare-months.ts';
import { EMPTY, isNewer, type Month } from '../verify/digest.ts';
import { refuseOlder, refuseRestored } from './older-rows.ts';
import { findStamps } from './restored.store.ts';
import { hasSettledHere } from './settled.store.ts';

/** Rows looked at of a month: one that went back is enough. */
const ROWS_AT_MOST = 100;
/** So many records, all newer than anything there, written at different times: nobody deletes like that. */
const GONE_AT_LEAST = 5;

interface Gone {
  entity: EntityId;
  id: number;
  writtenAt: Instant;
}

/**
 * Before anything is removed: a month that is newer here than there has lost a write. Where a row is still there
 * and older, refuseOlder says so. Where all such rows are gone, they were deleted, or the central has never had
 * them: it went back where it had confirmed one of them to us, or where too many went at once.
 */
export async function refuseLostWrites(all: readonly Compared[]): Promise<void> {
  const newest = Math.max(0, ...all.flatMap(({ theirs }) => [...theirs.values()].map(lastWrite)));
  const children = new Set(
    all.flatMap(({ pulling }) => pulling.plan.entity.children.map(({ entity }) => entity)),
  );
  const gone: Gone[] = [];
  for (const compared of all) {
    for (const month of compared.differing) {
      const found = await goneOf(compared, month);
      gone.push(...found.filter(({ writtenAt }) => writtenAt > newest));
    }
  }
  const first = all.find(({ pulling }) => pulling.plan.entity.id === gone[0]?.entity);
  if (first === undefined) return;
  const records = gone.filter(({ entity }) => !children.has(entity));
  const moments = new Set(records.map(({ writtenAt }) => writtenAt));
  const isMass = records.length >= GONE_AT_LEAST && moments.size > 1;
  const { pulling } = first;
  if (isMass || gone.some((row) => hasSettledHere(pulling.db, row))) {
    refuseRestored(pulling, { seenAt: first.at, momentAt: newest });
  }
}

/** Rows written here after all that the central has of the month, and not there at all any more. */
async function goneOf(compared: Compared, month: Month): Promise<Gone[]> {
  const { pulling, ours, theirs, at } = compared;
  const [here, there] = [ours.get(month) ?? EMPTY, theirs.get(month) ?? EMPTY];
  if (!isNewer(here, there)) return [];
  const { db, central, plan } = pulling;
  const { entity } = plan;
  const ids: number[] = [];
  for (const block of listBlocksOf(db, entity.id, month)) {
    ids.push(...listIdsIn(db, entity, { block, month, after: there.writtenAt ?? 0 }));
    if (ids.length >= ROWS_AT_MOST) break;
    await breathe();
  }
  const some = ids.slice(0, ROWS_AT_MOST);
  const subject = { ...plan.subject, domain: [['id', 'in', some] as const] };
  const fields = ['create_date', 'write_date'];
  const rows = await central.page(subject, { fields, limit: ROWS_AT_MOST });
  refuseOlder(pulling, { rows, seenAt: at });
  const present = new Set(rows.map(({ id }) => id));
  return findStamps(
    db,
    entity.table,
    some.filter((id) => !present.has(id)),
  ).map(({ id, written_at }) => ({ entity: entity.id, id, writtenAt: written_at ?? 0 }));
}

function lastWrite({ writtenAt }: { writtenAt: Instant | null }): Instant {
  return writtenAt ?? 0;
}
