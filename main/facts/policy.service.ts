import { Refusal } from '../../shared/contract/errors.ts';
import { decisionFaults } from '../../shared/contract/house-decisions.ts';
import type { CommandCall } from '../platform/calls/calls.ts';
import { decide, deciderOf } from './pending/decide.ts';
import { findPending, removePending } from './pending/pending.store.ts';
import { readWhole, rebuild } from './snapshot/rebuild.ts';
import {
  decisionApproved,
  decisionProposed,
  decisionWithdrawn,
  policyStream,
} from './streams/policy.stream.ts';
import type { FactKind } from './streams/stream.ts';

function decidePolicy<Data>({ db, clock }: CommandCall, kind: FactKind<Data>, data: Data) {
  const by = { uid: deciderOf(db), clock };
  return { uuid: decide(db, { stream: policyStream.name, kind, data }, by) };
}

interface Proposal {
  topic: string;
  title: string;
  body: Record<string, string | number | boolean | null>;
  effectiveFrom: string;
}

export function proposePolicy(call: CommandCall, proposal: Proposal) {
  const [fault] = decisionFaults(proposal.topic, proposal.body);
  if (fault !== undefined) throw new Refusal(fault.code, { field: fault.field });
  return decidePolicy(call, decisionProposed, proposal);
}

export function approvePolicy(call: CommandCall, decision: string) {
  return decidePolicy(call, decisionApproved, { decision });
}

export function withdrawPolicy(call: CommandCall, asked: { decision: string; reason: string }) {
  return decidePolicy(call, decisionWithdrawn, asked);
}

/** Not while it may be on its way: then only the central knows whether it stands. */
export function discardPending({ db }: CommandCall, uuid: string): { uuid: string } {
  const found = findPending(db, uuid);
  if (found === undefined) throw new Refusal('fact.no_pending');
  if (found.state === 'sent' || found.state === 'unknown') throw new Refusal('fact.under_way');
  removePending(db, uuid);
  return { uuid };
}

export function rebuildState({ db }: CommandCall, whole: boolean): { done: true } {
  if (whole) readWhole(db);
  else rebuild(db);
  return { done: true };
}
