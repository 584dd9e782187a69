import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../../../shared/contract/errors.ts';
import type { Reader } from '../../../../db/db.ts';
import { listUnderWay } from '../../../../facts/pending/pending.store.ts';
import { rulesImported } from '../../../../facts/streams/rule-facts.ts';
import type { CommandCall } from '../../../../platform/calls/calls.ts';
import { centralRules, type Unusable } from '../central-rules.ts';
import { listStored } from '../stored-rules.store.ts';
import { decideOn } from './propose.service.ts';

/** What would be taken over, and what could not. */
export function planImport(db: Reader) {
  const { kept, unusable } = centralRules(db);
  const isDone = listStored(db).length > 0;
  const state = isDone ? 'done' : isUnderWay(db) ? 'under_way' : 'open';
  return { state, rows: kept.length, leftOut: unusable.map(leftOut) } as const;
}

export function importExisting(call: CommandCall): {
  uuid: string;
  rows: number;
  leftOut: number;
} {
  const { db } = call;
  if (listStored(db).length > 0) throw new Refusal('commission.begun');
  if (isUnderWay(db)) throw new Refusal('commission.import_under_way');
  const { kept, unusable } = centralRules(db);
  if (kept.length === 0) throw new Refusal('commission.nothing_to_import');
  const rows = kept.map(({ id, said, spec }) => ({
    ...{ version: randomUUID(), central: { id, said }, rule: spec },
  }));
  const { uuid } = decideOn(call, rulesImported, { rows });
  return { uuid, rows: rows.length, leftOut: unusable.length };
}

function isUnderWay(db: Reader): boolean {
  return listUnderWay(db, rulesImported.kind).length > 0;
}

function leftOut({ rule, why, other }: Unusable) {
  const { id, spec } = rule;
  const against = other === null ? null : { id: other.id, name: other.spec.name };
  return { centralId: id, name: spec.name, why, other: against };
}
