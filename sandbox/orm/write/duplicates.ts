import { validationError } from '../../errors.ts';
import { tableOf } from '../../schema/registry.ts';
import type { Cell } from '../../store/store.ts';
import type { Env } from '../env.ts';

interface Written {
  readonly model: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** A unique index that would be broken, in PostgreSQL's words. */
export function refusingDuplicates<T>(env: Env, { model, cells }: Written, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const columns = duplicated(error);
    if (!columns) throw error;
    const index = env.store.get(
      `select i.name from pragma_index_list(?) i where i."unique" and i.origin = 'c'
        and (select group_concat(c.name) from pragma_index_info(i.name) c) = ?`,
      [tableOf(model), columns.join()],
    )?.[0];
    const values = columns.map((column) => cells.get(column) ?? '').join(', ');
    const start =
      env.lang === 'id_ID'
        ? 'Operasi tidak dapat diselesaikan'
        : 'The operation cannot be completed';
    throw validationError(
      `${start}: duplicate key value violates unique constraint "${index}"\n` +
        `DETAIL:  Key (${columns.join(', ')})=(${values}) already exists.\n`,
    );
  }
}

/** The columns of the index that an insert or update broke. */
function duplicated(error: unknown): string[] | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  if (error.code !== 'SQLITE_CONSTRAINT_UNIQUE') return null;
  const list = error.message.slice(error.message.indexOf(': ') + 2);
  return list.split(', ').map((column) => column.slice(column.indexOf('.') + 1));
}
