import type { Field, Model } from '../../schema/field.ts';
import { atAlias } from '../../schema/paths.ts';
import { quoted } from '../../schema/registry.ts';
import type { Env } from '../env.ts';

/** A row variable of the statement being built. */
export interface Scope {
  readonly env: Env;
  readonly model: Model;
  readonly alias: string;
  /** Keeps SQLite from walking the write_date index, where most rows are inside the window. */
  readonly wide?: boolean;
}

/** The field's value of the scope's row. */
export function valueSql(scope: Scope, name: string, field: Field): string {
  if (field.sql !== undefined) return `(${atAlias(field.sql, scope.alias)})`;
  const column = `${scope.alias}.${quoted(name)}`;
  return scope.wide && name === 'write_date' ? `+${column}` : column;
}

/** A row variable one level deeper. */
export const inner = (scope: Scope, model: Model): Scope => ({
  env: scope.env,
  model,
  alias: `${scope.alias}n`,
});
