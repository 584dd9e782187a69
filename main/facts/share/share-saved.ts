import * as z from 'zod';
import { roles } from '../../../shared/contract/permissions.ts';
import { audience } from '../../../shared/contract/saved.ts';
import type { Writer } from '../../db/db.ts';
import { GUARDS } from '../../platform/saved/reach.ts';
import { listOpen } from '../pending/pending.store.ts';
import { privateStreamOf, savedRemoved, savedSet, savedStream } from '../streams/saved.stream.ts';
import { fateOf } from './fate.ts';
import {
  deleteItem,
  findStreamsOf,
  isSetBy,
  listItems,
  markItem,
  type SavedItemRow,
} from './saved-items.store.ts';
import { type Sharer, say } from './sharer.ts';

const about = z.object({ uuid: z.string() });

export function shareSaved(db: Writer, by: Sharer): void {
  for (const item of listItems(db, by)) settle(db, item, by);
  const open = new Set(
    listOpen(db, by.uid)
      .filter(({ kind }) => kind === savedSet.kind || kind === savedRemoved.kind)
      .map(({ data }) => about.parse(JSON.parse(data)).uuid),
  );
  for (const item of listItems(db, by)) {
    // One at a time: what is on its way decides where the next change has to be said.
    if (item.fact !== null || item.told !== null || open.has(item.uuid)) continue;
    sayItem(db, item, by);
  }
}

function settle(db: Writer, item: SavedItemRow, { uid }: Sharer): void {
  const { uuid, fact } = item;
  if (fact === null) return;
  const fate = fateOf(db, fact, uid);
  // Where only its removal from another stream was said, it has yet to be set where it shall stand.
  const isSaid = item.removed === 1 || isSetBy(db, uuid, fact);
  if (fate.is === 'stands' && isSaid) deleteItem(db, uuid);
  else markItem(db, uuid, { fact: fate.is === 'waits' ? fact : null, told: fate.told });
}

/** Where it stands and shall no longer, it is removed; then it is set where it shall. */
function sayItem(db: Writer, item: SavedItemRow, by: Sharer): void {
  const mine = privateStreamOf(by.uid);
  const isGone = item.removed === 1;
  const isOwn = item.audience === 'mine';
  const target = isOwn ? mine : savedStream.name;
  const { uuid } = item;
  const says: ReturnType<typeof say>[] = [];
  for (const stream of findStreamsOf(db, uuid, mine)) {
    if (!isGone && stream === target) continue;
    says.push(say(db, { stream, kind: savedRemoved, data: { uuid } }, by));
  }
  if (!isGone && (!isOwn || by.kit >= GUARDS)) {
    says.push(say(db, { stream: target, kind: savedSet, data: dataOf(item, by) }, by));
  }
  const last = says.find((one) => 'told' in one) ?? says.at(-1);
  if (last !== undefined) markItem(db, uuid, { fact: null, told: null, ...last });
  else if (isGone) deleteItem(db, uuid);
}

function dataOf({ uuid, kind, name, body, ...item }: SavedItemRow, { company }: Sharer) {
  return {
    ...{ uuid, kind, company, name, body },
    audience: audience.parse(item.audience),
    role: z.enum(roles).nullable().parse(item.role),
  };
}
