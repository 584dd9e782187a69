import type { Field, Model } from './field.ts';
import type { Registry } from './registry.ts';
import { quoted, tableOf } from './registry.ts';

/** SQL in the declarations speaks of its row as `t`. */
export const atAlias = (sql: string, alias: string) => sql.replaceAll(/\bt\./g, `${alias}.`);

/** One field of a row, whether it is a column or an expression. */
export const cellSql = (field: Field | undefined, name: string, alias: string) =>
  field?.sql === undefined ? `${alias}.${quoted(name)}` : `(${atAlias(field.sql, alias)})`;

interface Start {
  readonly registry: Registry;
  readonly model: Model;
  readonly alias: string;
}

/** What a path of many2one fields leads to, as an expression over the row it starts from. */
export function pathSql({ registry, model, alias }: Start, path: readonly string[]): string {
  const [first = '', ...rest] = path;
  let field = model.fields[first];
  let sql = cellSql(field, first, alias);
  for (const [depth, name] of rest.entries()) {
    const target = registry.get(field?.relation ?? '');
    if (!target) return 'null';
    const row = `${alias}p${depth}`;
    field = target.fields[name];
    sql = `(select ${cellSql(field, name, row)} from ${tableOf(target.name)} ${row}
      where ${row}.id = ${sql})`;
  }
  return sql;
}

/** The models along a path, the first being the one it starts from, or null where it breaks off. */
export function modelsAlong(
  registry: Registry,
  model: Model,
  path: readonly string[],
): Model[] | null {
  const models = [model];
  for (const [index, name] of path.entries()) {
    const field = models[index]?.fields[name];
    if (!field) return null;
    if (index === path.length - 1) break;
    const next = registry.get(field.relation ?? '');
    if (!next) return null;
    models.push(next);
  }
  return models;
}
