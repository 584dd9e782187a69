import { type Instant, instantToOdoo } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import type { Entity } from '../entities/entity.ts';
import { breathe } from '../pull/breath.ts';
import { listCentralIds } from '../pull/central-ids.ts';
import { OVERLAP_MS, pullByIds, pullDomain } from '../pull/pull.ts';
import { findStamps } from '../restored/restored.store.ts';
import { listBlocksOf, listIdsIn } from './blocks.store.ts';
import { type Compared, oursNow, theirsNow } from './compare-months.ts';
import { type Digest, EMPTY, hasSameIds, isEqual, isNewer, type Month } from './digest.ts';
import { listOpenDrifts, recordDrift } from './drift.store.ts';
import { removeGone } from './id-sets.ts';
import { domainOfMonth } from './months.ts';

export type MonthState = 'equal' | 'chasing' | 'drift';

/** On a busy central rows are written while they are pulled: so often is a month caught up with. */
const ROUNDS = 3;
const BLOCKS_PER_TURN = 16;

/** What the rounds found that no window should have missed. */
interface Chase {
  late: number;
  moved: boolean;
}

/** Makes one month equal: what is gone, missing or newer first; if that does not explain it, all of its rows. */
export async function healMonth(compared: Compared, month: Month): Promise<MonthState> {
  let late = 0;
  let theirs = { digest: compared.theirs.get(month) ?? EMPTY, at: compared.at };
  let ours = await monthHere(compared, month);
  for (let round = 0; round < ROUNDS && !isEqual(ours, theirs.digest); round += 1) {
    const chase = await chaseMonth(compared, month, { ours, theirs: theirs.digest });
    late += chase.late;
    theirs = await theirsNow(compared, month);
    ours = await monthHere(compared, month);
    if (!chase.moved) break;
  }
  const { db, plan } = compared.pulling;
  const isKnown = listOpenDrifts(db, plan.entity.id).includes(month);
  // Where a window has missed one row it may have missed more that the digest does not tell.
  if ((late > 0 || !isEqual(ours, theirs.digest)) && !isKnown) {
    late += await pullDomain(compared.pulling, domainOfMonth(month));
    theirs = await theirsNow(compared, month);
    ours = await monthHere(compared, month);
  }
  const state = stateOf(ours, theirs.digest);
  if (late > 0 || (state === 'drift' && !isKnown)) {
    noteDrift(compared, { month, rows: late, at: theirs.at, isHealed: state === 'equal' });
  }
  return state;
}

function noteDrift(
  { pulling }: Compared,
  found: { month: Month; rows: number; at: Instant; isHealed: boolean },
): void {
  const { month, rows, at, isHealed } = found;
  recordDrift(pulling.db, {
    entity: pulling.plan.entity.id,
    month,
    found_at: at,
    healed_at: isHealed ? at : null,
    rows,
    how: 'digest',
  });
}

async function chaseMonth(
  compared: Compared,
  month: Month,
  { ours, theirs }: { ours: Digest; theirs: Digest },
): Promise<Chase> {
  const { pulling } = compared;
  const windowFrom = pulling.startedAt - OVERLAP_MS;
  let late = 0;
  let moved = false;
  if (!hasSameIds(ours, theirs)) {
    const { missing, gone } = await differingIds(compared, month);
    await pullByIds(pulling, missing);
    removeGone(pulling, gone);
    const stamps = findStamps(pulling.db, pulling.plan.entity.table, missing);
    late += stamps.filter(({ written_at }) => (written_at ?? 0) < windowFrom).length;
    moved = missing.length + gone.length > 0;
  }
  if (isNewer(theirs, ours)) {
    const since = ['write_date', '>=', instantToOdoo(ours.writtenAt ?? 0)] as const;
    const changed = await pullDomain(pulling, [...domainOfMonth(month), since]);
    if ((theirs.writtenAt ?? 0) < windowFrom) late += changed;
    moved ||= changed > 0;
  }
  return { late, moved };
}

async function differingIds({ pulling }: Compared, month: Month) {
  const { db, central, plan } = pulling;
  const theirs = await listCentralIds(central, plan.subject, domainOfMonth(month));
  const here = new Set(await idsHere(db, plan.entity, month));
  const missing = theirs.filter((id) => !here.delete(id));
  return { missing, gone: [...here] };
}

async function idsHere(db: Reader, entity: Entity, month: Month): Promise<number[]> {
  const ids: number[] = [];
  for (const [index, block] of listBlocksOf(db, entity.id, month).entries()) {
    if (index % BLOCKS_PER_TURN === 0) await breathe();
    for (const id of listIdsIn(db, entity, { block, month, after: null })) ids.push(id);
  }
  return ids;
}

async function monthHere(compared: Compared, month: Month): Promise<Digest> {
  return (await oursNow(compared)).get(month) ?? EMPTY;
}

function stateOf(ours: Digest, theirs: Digest): MonthState {
  if (isEqual(ours, theirs)) return 'equal';
  return isNewer(theirs, ours) ? 'chasing' : 'drift';
}
