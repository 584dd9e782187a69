import { randomUUID } from 'node:crypto';
import {
  putPart,
  receiveEvidence,
  requestEvidence,
  reviewEvidence,
  settleEvidence,
} from '../../main/features/evidence/collect.service.ts';
import { listDuties } from '../../main/features/evidence/duties/duties.service.ts';
import { showEvidence, viewEvidence } from '../../main/features/evidence/evidence.service.ts';
import type { CommandCall } from '../../main/platform/calls/calls.ts';
import { roleNamed } from '../../main/platform/session/actor.service.ts';
import { findBinding } from '../../main/platform/session/session.store.ts';
import type { Desk } from '../sync/a-desk.ts';
import { aPdf } from './documents.ts';

/** Someone at a desk who collects documents: each command in one transaction, as dispatch runs it. */
export function anArchivist({ db, call }: Desk) {
  const bound = findBinding(db);
  const actor = {
    login: bound?.login ?? '',
    role: roleNamed(bound?.role ?? ''),
    via: 'window',
  } as const;
  const command: CommandCall = { db, actor, clock: call.clock, folders: call.folders };
  const everything = { vendorId: null, states: [], offset: 0, limit: 500 };
  return {
    ask: (vendorId: number, requirement = 'halal') =>
      db.tx(() => requestEvidence(command, { vendorId, requirement, subject: null })).uuid,
    receive: (
      vendorId: number,
      request: string,
      bytes = aPdf(request),
      fileName = 'sertifikat.pdf',
    ) => {
      const upload = randomUUID();
      putPart(call, { upload, part: 0, base64: bytes.toString('base64') });
      const given = { vendorId, request, upload, fileName, expiresOn: '2027-01-01' };
      return db.tx(() => receiveEvidence(command, given));
    },
    review: (vendorId: number, request: string, complete = true) =>
      db.tx(() => reviewEvidence(command, { vendorId, request, complete, note: 'diperiksa' })),
    settle: (vendorId: number, request: string, approved = true) =>
      db.tx(() => settleEvidence(command, { vendorId, request, approved, note: '' })),
    show: (vendorId: number, request: string) => showEvidence(command, { vendorId, request }),
    list: () => viewEvidence(command, everything).rows,
    duties: (withinDays = 180) => listDuties(db, { now: call.clock.now(), withinDays }),
  };
}
