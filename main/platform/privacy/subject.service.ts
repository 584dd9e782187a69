import { readdirSync } from 'node:fs';
import type { SubjectView } from '../../../shared/contract/privacy.contract.ts';
import { listBackups } from '../backup/backup-files.ts';
import type { QueryCall } from '../calls/calls.ts';
import {
  countOpenEdits,
  findPeople,
  findTombstone,
  getPerson,
  listHeld,
  listSubjectIds,
} from './subject.store.ts';

export function findSubjects({ db }: Pick<QueryCall, 'db'>, search: string) {
  return findPeople(db, search).map(({ id, name, city }) => ({
    id,
    name: name ?? `#${id}`,
    note: city,
  }));
}

export function getSubject({ db, folders }: QueryCall, partnerId: number): SubjectView {
  const { id, name } = getPerson(db, partnerId);
  const ids = listSubjectIds(db, id);
  return {
    id,
    name: name ?? `#${id}`,
    erasedAt: findTombstone(db, id)?.erased_at ?? null,
    tables: listHeld(db, ids),
    openEdits: countOpenEdits(db, ids),
    exportFiles: readdirSync(folders.exports).length,
    backups: listBackups(folders).length,
  };
}
