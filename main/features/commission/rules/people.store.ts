import type { Reader } from '../../../db/db.ts';
import { read } from '../../../db/qb.ts';
import type { Named } from '../lines/names.store.ts';

export type People = (uid: number) => Named;

/** The central's people as this desk knows them, read once for many of their deeds. */
export function peopleOf(db: Reader): People {
  const rows = db.all(read.selectFrom('central_user').select(['id', 'name']));
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (uid) => ({ id: uid, name: names.get(uid) ?? `#${uid}` });
}
