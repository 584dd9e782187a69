import { Refusal } from '../../../../shared/contract/errors.ts';
import type { ImportCounts } from '../../../../shared/contract/import-rows.ts';
import { type ImportChoices, importChoices } from '../../../../shared/contract/imports.contract.ts';
import { present } from '../../../../shared/kernel/assert.ts';
import type { CommandCall, TaskCall } from '../../../platform/calls/calls.ts';
import { newUuid } from '../../../platform/names/uuid.ts';
import { findIdentity } from '../../../platform/session/sight.store.ts';
import { safeName } from '../../../platform/vault/file-kind.rules.ts';
import { removeUpload } from '../../../platform/vault/incoming.ts';
import { createRecord } from '../../../sync/outbox/create.service.ts';
import { editRecord } from '../../../sync/outbox/edit.service.ts';
import { addBatch, lastMessage } from './batches.store.ts';
import { planFile } from './plan/plan-file.ts';
import type { PlannedEdit } from './plan/planned.ts';

/** Rows between two words of how far it is. */
const STEP = 500;

/** All that the preview showed, in one transaction: somebody who stops it, or kills it, finds nothing of it. */
export function commitImport(
  call: TaskCall,
  { digest, ...asked }: ImportChoices & { digest: string },
): { uuid: string; counts: ImportCounts } {
  const choices = importChoices.parse(asked);
  const db = present(call.writer, 'Only the writer thread writes.');
  const done = db.tx(() => {
    const plan = planFile(db, call, choices);
    if (plan.digest !== digest) throw new Refusal('import.changed_since');
    const edits = plan.rows.flatMap((row) => row.edits);
    if (edits.length === 0) throw new Refusal('import.nothing');
    const central = findIdentity(db);
    if (central === null) throw new Refusal('connection.none');
    const before = lastMessage(db);
    const { actor, clock, folders } = call;
    edits.forEach((edit, index) => {
      if (index % STEP === 0) sayHowFar(call, choices.upload, { done: index, of: edits.length });
      write({ db, actor, clock, folders }, edit);
    });
    const uuid = newUuid(clock);
    const { new: created, changes: changed, decide, rejected, skipped } = plan.counts;
    addBatch(db, {
      ...{ uuid, central, kind: choices.kind, file_name: safeName(choices.fileName) },
      ...{ at: clock.now(), made_by: actor.login, created, changed },
      ...{ left_out: decide + rejected + skipped, undone_at: null },
      ...{ first_message: before + 1, last_message: lastMessage(db) },
    });
    return { uuid, counts: plan.counts };
  });
  removeUpload(call.folders, choices.upload);
  return done;
}

function sayHowFar(call: TaskCall, id: string, far: { done: number; of: number }): void {
  if (call.isStopped?.() === true) throw new Refusal('engine.stopped');
  call.emit({ kind: 'importing', id, ...far });
}

function write(call: CommandCall, { entity, ref, values, children }: PlannedEdit): void {
  if (ref === null) createRecord({ entity, values, children: [...children] }, call);
  else editRecord({ entity, ref, changes: values }, call);
}
