import * as z from 'zod';
import type { Reader } from '../../db/db.ts';
import { decisionApproved, decisionWithdrawn } from '../streams/policy.stream.ts';
import { listPending, type PendingRow } from './pending.store.ts';

export type Settling = 'approved' | 'withdrawn';

const settled = z.object({ decision: z.string() });
const failed = z.object({ code: z.string() });

const isOver = ({ state }: PendingRow): boolean => state === 'taken' || state === 'refused';

/** Decided on this desk, and not standing on the central yet; `reason`: why it never will. */
export function madeHere<Data>(db: Reader, kind: string, data: z.ZodType<Data>) {
  return listPending(db)
    .filter((row) => row.kind === kind)
    .toReversed()
    .map((row) => ({
      uuid: row.uuid,
      by: row.decided_by,
      at: row.decided_at,
      reason: isOver(row) ? reasonOf(row) : null,
      data: data.parse(JSON.parse(row.data)),
    }));
}

/** Proposals that this desk approved or withdrew, and nobody else knows yet. */
export function settlingHere(db: Reader): ReadonlyMap<string, Settling> {
  const of = (kind: string, settling: Settling) =>
    madeHere(db, kind, settled)
      .filter(({ reason }) => reason === null)
      .map(({ data }) => [data.decision, settling] as const);
  return new Map([
    ...of(decisionApproved.kind, 'approved'),
    ...of(decisionWithdrawn.kind, 'withdrawn'),
  ]);
}

function reasonOf({ error }: PendingRow): string {
  const parsed = failed.safeParse(error === null ? null : JSON.parse(error));
  return parsed.success ? parsed.data.code : 'fact.answer_changed';
}
