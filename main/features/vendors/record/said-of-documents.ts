import * as z from 'zod';
import type { Reader } from '../../../db/db.ts';
import { listEvidence } from '../../../facts/evidence-now.ts';
import { eachFact } from '../../../facts/log/log.store.ts';
import { sayingOf } from '../../../facts/log/wire.ts';
import { findBinding } from '../../../platform/session/session.store.ts';

const about = z.object({ request: z.uuid(), approved: z.boolean().optional() });

const words: ReadonlyMap<string, string> = new Map([
  ['evidence.requested', 'document_requested'],
  ['evidence.received', 'document_received'],
  ['evidence.reviewed', 'document_reviewed'],
]);

/** Every step that its documents made on the central, with which document it was. */
export function saidOfDocuments(db: Reader, vendorId: number) {
  const known = listEvidence(db, { uid: findBinding(db)?.uid ?? 0, vendorId });
  const requirements = new Map(known.map(({ uuid, requirement }) => [uuid, requirement]));
  return [...eachFact(db, `evidence/${vendorId}`)]
    .filter(({ dropped }) => dropped === null)
    .flatMap(({ uuid, kind, at, payload }) => {
      const said = about.safeParse(sayingOf(payload)?.data).data;
      const settled = said?.approved === true ? 'document_approved' : 'document_rejected';
      const what = words.get(kind) ?? (kind === 'evidence.settled' ? settled : null);
      if (what === null) return [];
      return [{ key: uuid, what, at, subject: requirements.get(said?.request ?? uuid) ?? null }];
    });
}
