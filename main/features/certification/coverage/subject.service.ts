import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import { liveRequirements } from '../../../platform/requirements/live-requirements.ts';
import { correctedHere, pendingEvents, type SubjectEvent } from '../said-here.ts';
import { classify } from '../spans/classify.rules.ts';
import { listCertificates } from '../spans/holdings.store.ts';
import { listSpans } from './cells.store.ts';

/** Every span of one product or vendor, what was said of it, and what is odd about the numbers of its certificates. */
export function showSubject(
  db: Reader,
  { subject, id }: { subject: 'product' | 'vendor'; id: number },
) {
  const pack = liveRequirements(db);
  const named = new Map(pack.types.map(({ type, name }) => [type, name]));
  const spans = listSpans(db, subject, [id]).map((row) => ({
    ...{ type: row.type, name: named.get(row.type) ?? { id: row.type, en: row.type } },
    ...{ status: row.status, holds: row.holds === 1, from: row.from_day, to: row.to_day },
    certificateId: row.certificate_id,
  }));
  if (subject === 'vendor') return { spans, events: [], certificates: [] };
  const certificates = listCertificates(db, [id]).map((row) => {
    const { type, number, expires_on: endsOn } = row;
    const found = type === null ? null : classify(pack, { type, number, endsOn });
    return {
      ...{ id: row.id, type: found?.type.type ?? null, number, expiresOn: endsOn },
      warnings: found === null ? [] : [...found.warnings],
    };
  });
  const events = [...pendingEvents(db, id), ...eventsOf(db, id)];
  return { spans, events, certificates };
}

function eventsOf(db: Reader, productId: number): SubjectEvent[] {
  const takenBack = correctedHere(db);
  return db
    .all(
      read
        .selectFrom('state_certification_event')
        .selectAll()
        .where('product_id', '=', productId)
        .orderBy('on_day', 'desc'),
    )
    .map((row) => ({
      ...{ uuid: row.uuid, kind: row.kind, certificateId: row.certificate_id, on: row.on_day },
      ...{ what: row.what, note: row.note, isPending: false },
      isCorrected: row.corrected_by !== null || takenBack.has(row.uuid),
    }));
}
