import type * as z from 'zod';
import type { subjectEvent } from '../../../shared/contract/certification-rows.ts';
import type { Reader } from '../../db/db.ts';
import { madeHere } from '../../facts/pending/made-here.ts';
import {
  certificateRevoked,
  certificateSuperseded,
  certificationCorrected,
  compositionChanged,
} from '../../facts/streams/certification.stream.ts';
import type { FactKind } from '../../facts/streams/stream.ts';

export type SubjectEvent = z.infer<typeof subjectEvent>;

interface Said {
  productId: number;
  on: string;
  note: string;
  certificateId?: number;
  what?: string;
}

/** Said of a product on this desk, and not standing on the central yet. The newest first. */
export function pendingEvents(db: Reader, productId: number): SubjectEvent[] {
  return [
    ...pendingOf(db, compositionChanged, 'composition'),
    ...pendingOf(db, certificateRevoked, 'revoked'),
    ...pendingOf(db, certificateSuperseded, 'superseded'),
  ]
    .filter((row) => row.productId === productId)
    .map(({ event }) => event);
}

function pendingOf(db: Reader, { kind, data }: FactKind<Said>, as: SubjectEvent['kind']) {
  return onTheirWay(madeHere(db, kind, data)).map(({ uuid, data: said }) => ({
    productId: said.productId,
    event: {
      ...{ uuid, kind: as, certificateId: said.certificateId ?? null, on: said.on },
      ...{ what: said.what ?? null, note: said.note, isCorrected: false, isPending: true },
    },
  }));
}

/** What was taken back on this desk, and still counts on the central. */
export function correctedHere(db: Reader): ReadonlySet<string> {
  const { kind, data } = certificationCorrected;
  return new Set(onTheirWay(madeHere(db, kind, data)).map((row) => row.data.fact));
}

const onTheirWay = <Row extends { reason: string | null }>(rows: readonly Row[]): Row[] =>
  rows.filter(({ reason }) => reason === null);
