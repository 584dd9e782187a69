import { notesContract } from '../../../shared/contract/notes.contract.ts';
import { onCommand, onQuery } from '../../platform/calls/bind.ts';
import { dropSaved } from '../../platform/saved/saved.service.ts';
import { addNote, changeNote, listNotes } from './notes.service.ts';

export const notesApi = {
  list: onQuery(notesContract.list, ({ period }, call) => ({ rows: listNotes(call, period) })),
  add: onCommand(notesContract.add, (note, call) => addNote(call, note)),
  change: onCommand(notesContract.change, (note, call) => changeNote(call, note)),
  drop: onCommand(notesContract.drop, ({ uuid }, call) => dropSaved(call, { kind: 'note', uuid })),
};
