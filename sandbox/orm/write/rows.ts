import type { Model } from '../../schema/field.ts';
import { isColumn, quoted, tableOf } from '../../schema/registry.ts';
import type { Cell } from '../../store/store.ts';
import type { Env } from '../env.ts';
import { modelOf } from '../env.ts';
import { refusingDuplicates } from './duplicates.ts';
import { fillCopies, updateCopies } from './followers.ts';

type CellMap = ReadonlyMap<string, Cell>;

/** A new row, with every column's default and the transaction's stamp. */
export function insertRow(env: Env, model: Model, given: CellMap): number {
  const cells = new Map<string, Cell>();
  for (const [name, field] of Object.entries(model.fields)) {
    if (!isColumn(field) || name === 'id') continue;
    const value = field.default ?? (field.type === 'boolean' ? false : null);
    cells.set(name, typeof value === 'boolean' ? Number(value) : value);
  }
  for (const [name, cell] of given) cells.set(name, cell);
  const stamps: [string, Cell][] = [
    ['create_uid', env.uid],
    ['create_date', env.now],
    ['write_uid', env.uid],
    ['write_date', env.now],
  ];
  for (const [name, cell] of stamps) cells.set(name, cell);
  const names = [...cells.keys()];
  const id = refusingDuplicates(env, { model: model.name, cells }, () =>
    env.store.run(
      `insert into ${tableOf(model.name)} (${names.map(quoted).join(', ')})
        values (${names.map(() => '?').join(', ')})`,
      [...cells.values()],
    ),
  );
  fillCopies(env, { model: model.name, ids: [id] });
  return id;
}

/** Sets the cells, and the stamp even where nothing changes. */
export function updateRows(
  env: Env,
  model: string,
  { ids, cells = new Map() }: { readonly ids: readonly number[]; readonly cells?: CellMap },
): void {
  if (ids.length === 0) return;
  const all = new Map([...cells, ['write_uid', env.uid], ['write_date', env.now]]);
  const sets = [...all.keys()].map((name) => `${quoted(name)} = ?`);
  refusingDuplicates(env, { model, cells: all }, () =>
    env.store.run(
      `update ${tableOf(model)} set ${sets.join(', ')}
        where id in (select value from json_each(?))`,
      [...all.values(), JSON.stringify(ids)],
    ),
  );
  updateCopies(env, { model, ids, names: cells.keys() });
}

/** Those of the ids that exist. */
export const existing = (env: Env, model: string, ids: readonly number[]): number[] =>
  env.store.ids(`select id from ${tableOf(model)} where id in (select value from json_each(?))`, [
    JSON.stringify(ids),
  ]);

/** The ids of the rows whose column holds one of these. */
export const pointingTo = (
  env: Env,
  place: { model: string; column: string },
  ids: readonly number[],
) =>
  env.store.ids(
    `select id from ${tableOf(place.model)}
      where ${place.column} in (select value from json_each(?)) order by id`,
    [JSON.stringify(ids)],
  );

export const newRow = (env: Env, model: string, cells: Readonly<Record<string, Cell>>): number =>
  insertRow(env, modelOf(env, model), new Map(Object.entries(cells)));
