import * as z from 'zod';
import { Refusal } from '../../../shared/contract/errors.ts';
import type {
  EvidenceRow,
  EvidenceState,
  EvidenceStep,
} from '../../../shared/contract/evidence-rows.ts';
import type { Reader } from '../../db/db.ts';
import {
  type EvidenceNow,
  type EvidenceSaid,
  listEvidence,
  listSaid,
} from '../../facts/evidence-now.ts';
import { nameOf } from '../../facts/facts.store.ts';
import { listAttachmentsOf } from '../../platform/vault/attachment.store.ts';
import { Vault } from '../../platform/vault/vault.ts';
import { fileOf, type Looking, rowsOf, uidHere } from './evidence-rows.ts';

/** Who waits for somebody comes first, what has ended last. */
const RANKS: Readonly<Record<string, number>> = { reviewed: 0, received: 1, rejected: 2 };
const ENDED = 9;

export function viewEvidence(
  call: Looking,
  asked: {
    vendorId: number | null;
    states: readonly EvidenceState[];
    offset: number;
    limit: number;
  },
): { total: number; rows: EvidenceRow[] } {
  const found = listEvidence(call.db, { uid: uidHere(call.db), vendorId: asked.vendorId });
  const { states } = asked;
  const kept = found.filter(({ state }) => states.length === 0 || states.some((s) => s === state));
  kept.sort(byTurn);
  const page = kept.slice(asked.offset, asked.offset + asked.limit);
  return { total: kept.length, rows: rowsOf(call, page) };
}

function byTurn(a: EvidenceNow, b: EvidenceNow): number {
  const rank = ({ state }: EvidenceNow) => (state === 'approved' ? ENDED : (RANKS[state] ?? 3));
  const order = state(a) === 'approved' ? b.changed_at - a.changed_at : a.changed_at - b.changed_at;
  return rank(a) - rank(b) || order || (a.uuid < b.uuid ? -1 : 1);
}

const state = (row: EvidenceNow): string => row.state;

export function showEvidence(
  call: Looking,
  asked: { vendorId: number; request: string },
): { row: EvidenceRow; steps: EvidenceStep[] } {
  const { db } = call;
  const found = findRequest(db, asked);
  const [row] = rowsOf(call, [found]);
  if (row === undefined) throw new Refusal('evidence.no_request');
  return { row, steps: stepsOf(call, asked) };
}

export function findRequest(
  db: Reader,
  { vendorId, request }: { vendorId: number; request: string },
): EvidenceNow {
  const all = listEvidence(db, { uid: uidHere(db), vendorId });
  const found = all.find(({ uuid }) => uuid === request);
  if (found === undefined) throw new Refusal('evidence.no_request');
  return found;
}

const said = z.object({
  fileSha256: z.string().optional(),
  expiresOn: z.string().nullable().default(null),
  complete: z.boolean().optional(),
  approved: z.boolean().optional(),
  note: z.string().default(''),
});
const kinds = ['requested', 'received', 'reviewed', 'settled'] as const;

export function stepsOf(
  { db, folders }: Pick<Looking, 'db' | 'folders'>,
  { vendorId, request }: { vendorId: number; request: string },
): EvidenceStep[] {
  const vault = new Vault(folders);
  const named = listAttachmentsOf(db, [request]);
  return listSaid(db, { vendorId, uuid: request, uid: uidHere(db) }).flatMap(
    (fact: EvidenceSaid): EvidenceStep[] => {
      const kind = kinds.find((one) => fact.kind === `evidence.${one}`);
      const data = said.safeParse(fact.data);
      if (kind === undefined || !data.success) return [];
      const { fileSha256, expiresOn, complete, approved, note } = data.data;
      return [
        {
          ...{ uuid: fact.uuid, kind, at: fact.at, isPending: fact.isPending, note, expiresOn },
          by: { uid: fact.uid, name: nameOf(db, fact.uid) },
          verdict: complete ?? approved ?? null,
          file: fileSha256 === undefined ? null : fileOf({ db, vault, named }, fileSha256),
        },
      ];
    },
  );
}
