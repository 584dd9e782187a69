import { can, type Role } from '../../../shared/contract/permissions.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Writer } from '../../db/db.ts';
import { own, read } from '../../db/qb.ts';
import { entities } from '../entities/index.ts';
import { addEvent, changeMessage } from '../outbox/outbox.store.ts';

/** What was not sent yet and this role may not send: kept, and refused until an administrator decides. */
export function holdUnsent(
  db: Writer,
  { role, login, now, central }: { role: Role; login: string; now: Instant; central: string },
): void {
  const waiting = db.all(
    read
      .selectFrom('outbox')
      .select(['id', 'entity'])
      .where('state', '=', 'waiting')
      .where('central', '=', central),
  );
  const reason = { code: 'outbox.role_lost', params: { role } };
  for (const { id, entity } of waiting) {
    if (maySend(role, entity)) continue;
    changeMessage(db, id, { state: 'refused', error: JSON.stringify(reason) });
    addEvent(db, id, { at: now, what: 'refused', actor: login, detail: { role } });
  }
  if (!can(role, 'outbox.view')) forgetSettled(db);
}

function maySend(role: Role, id: string): boolean {
  const push = entities.find((entity) => entity.id === id)?.push;
  return can(role, 'draft.save') && push != null && can(role, push.permission);
}

/** The history tells what stood in records that this role does not see. */
function forgetSettled(db: Writer): void {
  const settled = read
    .selectFrom('outbox')
    .select('id')
    .where('state', 'in', ['done', 'withdrawn']);
  db.run(own.deleteFrom('outbox_event').where('outbox_id', 'in', settled));
  db.run(own.deleteFrom('outbox').where('state', 'in', ['done', 'withdrawn']));
}
