import * as z from 'zod';
import { policyBody } from '../../../../shared/contract/facts.contract.ts';
import { VENDOR_TOPIC, type VendorStanding } from '../../../../shared/contract/vendor-standing.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Reader } from '../../../db/db.ts';
import { nameOf } from '../../../facts/facts.store.ts';
import { madeHere, settlingHere } from '../../../facts/pending/made-here.ts';
import { decisionProposed } from '../../../facts/streams/policy.stream.ts';
import { type DecisionRow, listDecisionsAbout } from './standing.store.ts';

const body = z.object({ state: z.enum(['suspended', 'active']) });
const proposed = z.object({
  topic: z.string(),
  title: z.string(),
  body: policyBody,
  effectiveFrom: z.string(),
});

/** What two people decided of a vendor by the day, and what waits for the second of them. */
export function decidedAbout(
  db: Reader,
  { id, day }: { id: number; day: BusinessDay },
): Pick<VendorStanding, 'decided' | 'proposals'> {
  const topic = `${VENDOR_TOPIC}${id}`;
  const person = (uid: number) => ({ uid, name: nameOf(db, uid) });
  const rows = listDecisionsAbout(db, topic).flatMap((row) => {
    const to = body.safeParse(JSON.parse(row.body)).data?.state;
    return to === undefined ? [] : [{ row, to }];
  });
  const told = ({ row, to }: { row: DecisionRow; to: 'suspended' | 'active' }) => ({
    ...{ uuid: row.uuid, title: row.title, to, effectiveFrom: row.effective_from },
    proposedBy: person(row.proposed_by),
  });
  const counts = rows.find(({ row }) => row.state === 'approved' && row.effective_from <= day);
  const settling = settlingHere(db);
  const open = rows
    .filter(({ row }) => row.state === 'proposed')
    .map((one) => ({
      ...told(one),
      ...{ isPending: false, reason: null, settling: settling.get(one.row.uuid) ?? null },
    }));
  const onTheirWay = madeHere(db, decisionProposed.kind, proposed)
    .filter(({ data }) => data.topic === topic)
    .flatMap(({ uuid, by, reason, data: { title, effectiveFrom, body: said } }) => {
      const to = body.safeParse(said).data?.state;
      if (to === undefined) return [];
      const about = { uuid, title, to, effectiveFrom, proposedBy: person(by) };
      return [{ ...about, isPending: true, reason, settling: null }];
    });
  if (counts === undefined) return { decided: null, proposals: [...onTheirWay, ...open] };
  const { settled_by } = counts.row;
  const settledBy = settled_by === null ? null : person(settled_by);
  return { decided: { ...told(counts), settledBy }, proposals: [...onTheirWay, ...open] };
}
