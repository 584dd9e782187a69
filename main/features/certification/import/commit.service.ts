import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Refusal } from '../../../../shared/contract/errors.ts';
import type { ImportCounts } from '../../../../shared/contract/import-rows.ts';
import { type ImportChoices, importChoices } from '../../../../shared/contract/imports.contract.ts';
import { present } from '../../../../shared/kernel/assert.ts';
import type { CommandCall, TaskCall } from '../../../platform/calls/calls.ts';
import { newUuid } from '../../../platform/names/uuid.ts';
import { findIdentity } from '../../../platform/session/sight.store.ts';
import { safeName } from '../../../platform/vault/file-kind.rules.ts';
import { removeUpload } from '../../../platform/vault/incoming.ts';
import { enqueueAll } from '../../../sync/outbox/enqueue.ts';
import { addBatch } from './batches.store.ts';
import { drained } from './plan/drained.ts';
import { openFile, readKnown } from './plan/plan-file.ts';
import { type Asked, editsOf, type Ready, readySteps } from './ready-edits.ts';

/**
 * All that the preview showed, in one transaction: somebody who stops it, or kills it, finds nothing of it. What that
 * transaction writes is worked out before it, in steps between which others write; where they changed what the plan is
 * made of, it is made anew.
 */
export async function commitImport(
  call: TaskCall,
  { digest, ...given }: ImportChoices & { digest: string },
): Promise<{ uuid: string; counts: ImportCounts }> {
  const choices = importChoices.parse(given);
  const db = present(call.writer, 'Only the writer thread writes.');
  const { actor, clock, folders } = call;
  const within: CommandCall = { db, actor, clock, folders };
  const asked: Asked = { table: openFile(call, choices), choices, digest };
  const ready = await inTurns(call, asked, readySteps(within, asked));
  const done = db.tx(() =>
    write(
      within,
      asked,
      isAsBefore(within, asked, ready) ? ready : drained(readySteps(within, asked)),
    ),
  );
  removeUpload(folders, choices.upload);
  return done;
}

/** Others are heard between the steps, and so is whoever stops it. */
async function inTurns(
  call: TaskCall,
  { table, choices }: Asked,
  steps: Generator<number, Ready>,
): Promise<Ready> {
  const of = 2 * table.rows.length;
  let done = 0;
  for (;;) {
    call.emit({ kind: 'importing', id: choices.upload, done, of });
    await setImmediate();
    if (call.signal.aborted || call.isStopped?.() === true) throw new Refusal('engine.stopped');
    const step = steps.next();
    if (step.done === true) return step.value;
    done = step.value;
  }
}

function isAsBefore(call: CommandCall, { choices }: Asked, { version, known }: Ready): boolean {
  return (
    call.db.version === version || isDeepStrictEqual(known, readKnown(call.db, call, choices.kind))
  );
}

function write(call: CommandCall, { choices }: Asked, ready: Ready) {
  const { db, actor, clock } = call;
  const { counts } = ready.plan;
  const edits = editsOf(ready, call);
  if (edits.length === 0) throw new Refusal('import.nothing');
  const central = present(findIdentity(db), 'Whoever may edit works for a central.');
  const { first, last } = enqueueAll(call, edits);
  const uuid = newUuid(clock);
  addBatch(db, {
    ...{ uuid, central, kind: choices.kind, file_name: safeName(choices.fileName) },
    ...{ at: clock.now(), made_by: actor.login, created: counts.new, changed: counts.changes },
    ...{ left_out: counts.decide + counts.rejected + counts.skipped, undone_at: null },
    ...{ first_message: first, last_message: last },
  });
  return { uuid, counts };
}
