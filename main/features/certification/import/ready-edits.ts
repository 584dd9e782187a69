import { Refusal } from '../../../../shared/contract/errors.ts';
import type { ImportChoices } from '../../../../shared/contract/imports.contract.ts';
import type { CommandCall } from '../../../platform/calls/calls.ts';
import { editsOfMany } from '../../../sync/outbox/bulk/edit-many.ts';
import { newEdits } from '../../../sync/outbox/create.service.ts';
import type { Edit } from '../../../sync/outbox/enqueue.ts';
import { type FilePlan, type Known, planSteps, readKnown } from './plan/plan-file.ts';
import type { PlannedEdit } from './plan/planned.ts';
import type { Table } from './read/read-table.ts';

export interface Asked {
  table: Table;
  choices: ImportChoices;
  /** Of the preview. */
  digest: string;
}

export interface Ready {
  /** Of the file of rows, and what was known, when it was made. */
  version: string;
  known: Known;
  plan: FilePlan;
  /** What each new record comes to. */
  made: ReadonlyMap<PlannedEdit, readonly Edit[]>;
}

const STEP = 1_000;

/** The plan that the preview showed and what its new records come to, with a word now and then of how far it is. */
export function* readySteps(
  call: CommandCall,
  { table, choices, digest }: Asked,
): Generator<number, Ready> {
  const { db } = call;
  const { version } = db;
  const known = readKnown(db, call, choices.kind);
  const plan = yield* planSteps(table, choices, known);
  if (plan.digest !== digest) throw new Refusal('import.changed_since');
  const made = new Map<PlannedEdit, Edit[]>();
  for (const edit of plan.rows.flatMap(({ edits }) => edits)) {
    if (edit.ref !== null) continue;
    const { entity, values, children } = edit;
    made.set(edit, newEdits({ entity, values, children }, call));
    if (made.size % STEP === 0) yield table.rows.length + made.size;
  }
  return { version, known, plan, made };
}

/** All that is written, in the order of the rows. */
export function editsOf({ plan, made }: Ready, call: CommandCall): Edit[] {
  const planned = plan.rows.flatMap(({ edits }) => edits);
  const changes = planned.flatMap(({ entity, ref, values }) =>
    ref === null ? [] : [{ entity, ref, changes: values }],
  );
  const changed = editsOfMany(changes, call).values();
  return planned.flatMap((edit) => {
    const own = made.get(edit);
    if (own !== undefined) return own;
    return changed.next().value ?? [];
  });
}
