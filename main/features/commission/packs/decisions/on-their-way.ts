import * as z from 'zod';
import { policyBody } from '../../../../../shared/contract/facts.contract.ts';
import { taxPack } from '../../../../../shared/contract/sound-tax-pack.ts';
import type { Reader } from '../../../../db/db.ts';
import { listPending, type PendingRow } from '../../../../facts/pending/pending.store.ts';
import { packProposed } from '../../../../facts/streams/pack-proposed.ts';
import {
  decisionApproved,
  decisionProposed,
  decisionWithdrawn,
} from '../../../../facts/streams/policy.stream.ts';

export type Settling = 'approved' | 'withdrawn';

const plain = z.object({
  topic: z.string(),
  title: z.string(),
  body: policyBody,
  effectiveFrom: z.string(),
});
const aboutPack = z.object({ title: z.string(), pack: taxPack });
const settled = z.object({ decision: z.string() });
const failed = z.object({ code: z.string() });

const isOver = ({ state }: PendingRow): boolean => state === 'taken' || state === 'refused';

/** Decided on this desk, and not standing on the central yet; `reason`: why it never will. */
function madeHere(db: Reader, kind: string) {
  return listPending(db)
    .filter((row) => row.kind === kind)
    .toReversed()
    .map((row) => ({
      uuid: row.uuid,
      by: row.decided_by,
      at: row.decided_at,
      reason: isOver(row) ? reasonOf(row) : null,
      data: JSON.parse(row.data),
    }));
}

export function plainOnTheirWay(db: Reader) {
  return madeHere(db, decisionProposed.kind).map((row) => ({
    ...row,
    data: plain.parse(row.data),
  }));
}

export function packsOnTheirWay(db: Reader) {
  return madeHere(db, packProposed.kind).map((row) => ({
    ...row,
    data: aboutPack.parse(row.data),
  }));
}

/** Proposals that this desk approved or withdrew, and nobody else knows yet. */
export function settlingHere(db: Reader): ReadonlyMap<string, Settling> {
  const of = (kind: string, settling: Settling) =>
    madeHere(db, kind)
      .filter(({ reason }) => reason === null)
      .map(({ data }) => [settled.parse(data).decision, settling] as const);
  return new Map([
    ...of(decisionApproved.kind, 'approved'),
    ...of(decisionWithdrawn.kind, 'withdrawn'),
  ]);
}

function reasonOf({ error }: PendingRow): string {
  const parsed = failed.safeParse(error === null ? null : JSON.parse(error));
  return parsed.success ? parsed.data.code : 'fact.answer_changed';
}
