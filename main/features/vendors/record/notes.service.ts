import { Refusal } from '../../../../shared/contract/errors.ts';
import { plainNote } from '../../../../shared/contract/vendor-note.rules.ts';
import type { VendorNote } from '../../../../shared/contract/vendor-notes.contract.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { nameOf } from '../../../facts/facts.store.ts';
import { decide, deciderOf } from '../../../facts/pending/decide.ts';
import { madeHere } from '../../../facts/pending/made-here.ts';
import { noteWritten, vendorNoteStream } from '../../../facts/streams/vendor-note.stream.ts';
import type { CommandCall, QueryCall } from '../../../platform/calls/calls.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { findBinding, findPartnerName } from '../../../platform/session/session.store.ts';
import { listStandingNotes } from './notes.store.ts';

interface Asked {
  id: number;
  search: string;
  offset: number;
  limit: number;
}

type NotedHere = Omit<VendorNote, 'by' | 'mayCorrect'> & { author: number; place: number };

/** Everything that was noted about a vendor, newest first: with what waits here to be sent. */
export function notesOf(db: Reader, vendorId: number): NotedHere[] {
  const { kind, data } = noteWritten;
  const written = madeHere(db, kind, data).filter((row) => row.data.vendorId === vendorId);
  const correctedHere = new Set(
    written.filter(({ reason }) => reason === null).map((row) => row.data.corrects),
  );
  const waiting = written.map(({ uuid, by, at, reason, data: { text, corrects } }, index) => ({
    // The newest first, and all of them after what stands.
    place: Number.MAX_SAFE_INTEGER - index,
    ...{ uuid, text, author: by, at, corrects, isCorrected: correctedHere.has(uuid) },
    ...{ isPending: true, reason },
  }));
  const standing = listStandingNotes(db, vendorId).map((row) => ({
    ...{ place: row.seq, uuid: row.uuid, text: row.text, author: row.said_by, at: row.said_at },
    ...{ corrects: row.corrects, isPending: false, reason: null },
    isCorrected: row.corrected_by !== null || correctedHere.has(row.uuid),
  }));
  return [...waiting, ...standing].sort((a, b) => b.at - a.at || b.place - a.place);
}

export function listNotesOf(
  { db, actor }: Pick<QueryCall, 'db' | 'actor'>,
  { id, search, offset, limit }: Asked,
): { asOf: Instant | null; total: number; rows: VendorNote[] } {
  const words = search.toLowerCase().split(/\s+/);
  const me = findBinding(db)?.uid;
  const found = notesOf(db, id)
    .map(({ author, place: _place, ...note }) => ({
      ...note,
      by: { uid: author, name: nameOf(db, author) },
      mayCorrect:
        !note.isCorrected && note.reason === null && (author === me || actor.role === 'admin'),
    }))
    .filter(({ text, by }) => {
      const said = `${text} ${by.name ?? ''}`.toLowerCase();
      return words.every((word) => said.includes(word));
    });
  return { asOf: findAsOf(db, []), total: found.length, rows: found.slice(offset, offset + limit) };
}

export function writeNote(
  { db, clock }: Pick<CommandCall, 'db' | 'clock'>,
  asked: { id: number; corrects: string | null; values: { text: string } },
): { uuid: string } {
  const { id, corrects } = asked;
  if (findPartnerName(db, id) === null) throw new Refusal('vendor.missing', { id });
  const text = plainNote(asked.values.text);
  if (text === '') throw new Refusal('vendor_note.empty');
  const decision = {
    stream: `${vendorNoteStream.name}/${id}`,
    kind: noteWritten,
    data: { vendorId: id, text, corrects },
    goesOn: true as const,
  };
  return { uuid: decide(db, decision, { uid: deciderOf(db), clock }) };
}
