import type { Reader } from '../db/db.ts';
import { read } from '../db/qb.ts';
import type { StateEvidenceTable } from '../db/tables/evidence.table.ts';
import { evidenceTable } from './folds/evidence.fold.ts';
import { eachFact } from './log/log.store.ts';
import { sayingOf } from './log/wire.ts';
import { stateWithOwn } from './pending/own-state.ts';
import { listPending } from './pending/pending.store.ts';
import { evidenceReceived, evidenceStream } from './streams/evidence.stream.ts';

export interface EvidenceNow extends StateEvidenceTable {
  /** It has moved on here, and the central does not know yet. */
  isPending: boolean;
}

/** One thing that was said about a request. */
export interface EvidenceSaid {
  uuid: string;
  kind: string;
  uid: number;
  at: number;
  data: unknown;
  isPending: boolean;
}

export const evidenceStreamOf = (vendorId: number): string => `evidence/${vendorId}`;

/** Every request as this person sees it: with what he decided here over what the central has. */
export function listEvidence(
  db: Reader,
  { uid, vendorId }: { uid: number; vendorId: number | null },
): EvidenceNow[] {
  let query = read.selectFrom('state_evidence').selectAll();
  if (vendorId !== null) query = query.where('vendor_id', '=', vendorId);
  const rows = new Map(db.all(query).map((row) => [row.uuid, { ...row, isPending: false }]));
  for (const { stream, uuids } of movedHere(db, uid)) {
    const vendor = Number(stream.slice(stream.indexOf('/') + 1));
    if (vendorId !== null && vendor !== vendorId) continue;
    const state = stateWithOwn(db, stream, uid);
    for (const uuid of uuids) {
      const found = state.find(evidenceTable, vendor, uuid);
      if (found !== undefined) rows.set(uuid, { ...found, isPending: true });
    }
  }
  return [...rows.values()];
}

/** All that was said about one request, in its order. */
export function listSaid(db: Reader, { vendorId, uuid, uid }: Request): EvidenceSaid[] {
  const stream = evidenceStreamOf(vendorId);
  const stood = [...eachFact(db, stream)].flatMap((row): EvidenceSaid[] => {
    const data = row.dropped === null ? sayingOf(row.payload)?.data : undefined;
    if (requestIn(row.uuid, data) !== uuid) return [];
    return [{ uuid: row.uuid, kind: row.kind, uid: row.uid, at: row.at, data, isPending: false }];
  });
  const pending = listOwn(db, uid)
    .filter((row) => row.stream === stream && requestIn(row.uuid, row.data) === uuid)
    .map(({ uuid: fact, kind, at, data }) => ({
      uuid: fact,
      kind,
      uid,
      at,
      data,
      isPending: true,
    }));
  return [...stood, ...pending];
}

/** Every version of its document that was ever received, the oldest first. */
export function listReceipts(db: Reader, of: Request): { fact: string; sha256: string }[] {
  return listSaid(db, of).flatMap(({ kind, uuid: fact, data }) => {
    const received = kind === evidenceReceived.kind ? evidenceReceived.data.safeParse(data) : null;
    return received?.success === true ? [{ fact, sha256: received.data.fileSha256 }] : [];
  });
}

interface Request {
  vendorId: number;
  uuid: string;
  uid: number;
}

function movedHere(db: Reader, uid: number): { stream: string; uuids: Set<string> }[] {
  const byStream = Map.groupBy(listOwn(db, uid), ({ stream }) => stream);
  return [...byStream].map(([stream, own]) => ({
    stream,
    uuids: new Set(own.map(({ uuid, data }) => requestIn(uuid, data))),
  }));
}

function listOwn(db: Reader, uid: number) {
  return listPending(db)
    .filter(
      ({ decided_by, state }) => decided_by === uid && state !== 'taken' && state !== 'refused',
    )
    .filter(({ stream }) => evidenceStream.pattern.test(stream))
    .map(({ uuid, stream, kind, decided_at: at, data }) => {
      const said: unknown = JSON.parse(data);
      return { uuid, stream, kind, at, data: said };
    });
}

/** The request that a fact is about: the one that it names, or itself. */
function requestIn(uuid: string, data: unknown): string {
  const named =
    typeof data === 'object' && data !== null && 'request' in data ? data.request : null;
  return typeof named === 'string' ? named : uuid;
}
