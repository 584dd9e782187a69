import { randomBytes } from 'node:crypto';
import { Refusal } from '../../../shared/contract/errors.ts';
import type { Erasure } from '../../../shared/contract/privacy.contract.ts';
import { present } from '../../../shared/kernel/assert.ts';
import type { Writer } from '../../db/db.ts';
import { recordAudit } from '../audit/audit.store.ts';
import type { TaskCall } from '../calls/calls.ts';
import { findIdentity } from '../session/sight.store.ts';
import { eraseDocuments, removeErasedFiles } from '../vault/erased-documents.ts';
import { removeCopies } from './copies.ts';
import { replaceMentions, replaceOwn, saveTombstones } from './erase.store.ts';
import { listKnownValues } from './known-values.ts';
import { countOpenEdits, findTombstone, getPerson, listSubjectIds } from './subject.store.ts';

interface Asked {
  partnerId: number;
  confirm: string;
  reason: string;
  dryRun: boolean;
}

/** What was done in vain: a dry run is the real work, and then taken back. */
class TakenBack extends Error {}

/**
 * Takes a person out of everything this computer keeps, and leaves amounts, days and numbers of papers: books
 * stay true and speak of a pseudonym. The central still has him; a later pull brings back the pseudonym only.
 */
export async function erase(call: TaskCall, asked: Asked): Promise<Erasure> {
  const db = present(call.writer, 'An erasure is done on the writer thread.');
  const { id, name } = getPerson(db, asked.partnerId);
  const ids = listSubjectIds(db, id);
  refuse(db, { asked, name, ids });
  const known = listKnownValues(db, ids);
  const pseudonym = `Terhapus-${randomBytes(4).toString('hex')}`;
  const { rows, documents } = replaceAll(db, { call, asked, ids, known, pseudonym });
  if (!asked.dryRun) removeErasedFiles(db, call.folders);
  const files = await removeCopies(call, { db, known, dryRun: asked.dryRun });
  return { pseudonym, rows, documents, files, dryRun: asked.dryRun };
}

function refuse(
  db: Writer,
  { asked, name, ids }: { asked: Asked; name: string | null; ids: readonly number[] },
): void {
  const { partnerId, dryRun, confirm } = asked;
  if (findTombstone(db, partnerId) !== undefined) throw new Refusal('privacy.erased');
  if (dryRun) return;
  if (confirm.trim() !== (name ?? `#${partnerId}`).trim()) {
    throw new Refusal('privacy.name_differs');
  }
  const open = countOpenEdits(db, ids);
  if (open > 0) throw new Refusal('privacy.open_edits', { count: open });
}

interface Work {
  call: TaskCall;
  asked: Asked;
  ids: readonly number[];
  known: readonly string[];
  pseudonym: string;
}

function replaceAll(
  db: Writer,
  { call, asked, ids, known, pseudonym }: Work,
): { rows: number; documents: number } {
  let [rows, documents] = [0, 0];
  const { partnerId, reason, dryRun } = asked;
  const { login, role } = call.actor;
  const at = call.clock.now();
  try {
    db.tx(() => {
      const { clock } = call;
      documents = eraseDocuments(db, { ids, pseudonym, central: findIdentity(db), clock });
      rows = replaceOwn(db, ids, pseudonym) + replaceMentions(db, known, pseudonym);
      if (dryRun) throw new TakenBack();
      saveTombstones(
        db,
        ids.map((id) => ({ partner_id: id, pseudonym, erased_at: at, erased_by: login })),
      );
      const deed = { actor: login, role, procedure: 'privacy.erased', subject: String(partnerId) };
      recordAudit(db, { ...deed, at, detail: { reason, rows, documents, pseudonym } });
    });
  } catch (error) {
    if (!(error instanceof TakenBack)) throw error;
  }
  return { rows, documents };
}
