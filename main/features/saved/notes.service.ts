import type * as z from 'zod';
import {
  type Audience,
  keptNote,
  type Note,
  type noteBody,
} from '../../../shared/contract/saved.ts';
import type { Period } from '../../../shared/kernel/business-day.ts';
import type { CommandCall, QueryCall } from '../../platform/calls/calls.ts';
import { changeSaved, keepSaved, listSaved } from '../../platform/saved/saved.service.ts';

type WrittenNote = z.infer<typeof noteBody> & { audience: Audience };

/** Those of which a day lies in the period, by day. */
export function listNotes({ db, actor }: QueryCall, { from, to }: Period): Note[] {
  return listSaved(db, actor, 'note')
    .map(({ owner, body }): Note => ({ ...owner, ...keptNote.parse(body) }))
    .filter((note) => note.from <= to && note.to >= from)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

export function addNote(call: CommandCall, note: WrittenNote): { uuid: string } {
  return keepSaved(call, 'note', keptOf(note));
}

export function changeNote(
  call: CommandCall,
  { uuid, ...note }: WrittenNote & { uuid: string },
): { uuid: string } {
  return changeSaved(call, { kind: 'note', uuid }, () => keptOf(note));
}

/** A note goes by its days. */
function keptOf({ audience, ...body }: WrittenNote) {
  return { name: body.from, audience, body };
}
