import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../../../shared/contract/errors.ts';
import type { BusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { decide, deciderOf } from '../../../../facts/pending/decide.ts';
import { proposePolicy } from '../../../../facts/policy.service.ts';
import { policyStream } from '../../../../facts/streams/policy.stream.ts';
import {
  rulesConsented,
  rulesNoticed,
  rulesProposed,
} from '../../../../facts/streams/rule-facts.ts';
import type { FactKind } from '../../../../facts/streams/stream.ts';
import type { CommandCall } from '../../../../platform/calls/calls.ts';
import { listCentral } from '../central-rules.ts';
import { changesOf, faultsOfEdits, readEdits, refuseEdits } from '../check/rule-edits.ts';
import { settleDraft } from '../draft/draft.service.ts';
import { liveRules } from '../live-rules.ts';
import { PRECEDENCE_TOPIC, strangeShape } from '../precedence.ts';

export function decideOn<Data>({ db, clock }: CommandCall, kind: FactKind<Data>, data: Data) {
  const by = { uid: deciderOf(db), clock };
  return { uuid: decide(db, { stream: policyStream.name, kind, data }, by) };
}

/** All of it or nothing: what is wrong is told of the first row, and nothing was kept. */
export function proposeRules(
  call: CommandCall,
  { title, changes: input }: { title: string; changes: unknown },
): { uuid: string; versions: (string | null)[] } {
  const { db } = call;
  const { edits, faults } = readEdits(input);
  refuseEdits(faults);
  const set = liveRules(db);
  refuseEdits(faultsOfEdits(db, { edits, set }));
  if (set.origin === 'central' && set.rules.length > 0)
    throw new Refusal('commission.import_first');
  const asked = edits.some(({ centralId }) => centralId !== null);
  const said = new Map(asked ? listCentral(db).map((row) => [row.id, row.said]) : []);
  const changes = changesOf(edits, {
    versionOf: () => randomUUID(),
    wordOf: (id) => ({ id, said: said.get(id) ?? GONE }),
  });
  const { uuid } = decideOn(call, rulesProposed, { title, changes });
  settleDraft(db, input);
  return { uuid, versions: changes.map((one) => (one.op === 'add' ? one.version : null)) };
}

/** What is taken over of a row that is no longer there. */
export const GONE = '';

export function noticeVendors(
  call: CommandCall,
  notice: { decision: string; vendors: 'all' | number[]; on: BusinessDay; channel: string },
): { uuid: string } {
  return decideOn(call, rulesNoticed, notice);
}

export function consentOf(
  call: CommandCall,
  {
    vendorId,
    ...asked
  }: {
    decision: string;
    vendorId: number;
    on: BusinessDay;
    evidence: string;
  },
): { uuid: string } {
  return decideOn(call, rulesConsented, { ...asked, vendor: vendorId });
}

export function proposePrecedence(
  call: CommandCall,
  { title, order, effectiveFrom }: { title: string; order: string[]; effectiveFrom: BusinessDay },
): { uuid: string } {
  const value = strangeShape(order);
  if (value !== null) throw new Refusal('commission.unknown_shape', { value });
  const body = { order: order.join(',') };
  return proposePolicy(call, { topic: PRECEDENCE_TOPIC, title, body, effectiveFrom });
}
