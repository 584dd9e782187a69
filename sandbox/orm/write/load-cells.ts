import { typeError } from '../../errors.ts';
import type { Dict } from '../../narrow.ts';
import type { Field, Model } from '../../schema/field.ts';
import { atAlias } from '../../schema/paths.ts';
import { tableOf } from '../../schema/registry.ts';
import type { Env } from '../env.ts';
import { findExternal } from './external-ids.ts';
import type { LoadCell } from './load-records.ts';
import { existing } from './rows.ts';

/** What is wrong with a cell, in the terms of a person who fills in a sheet. */
export interface CellTrouble {
  readonly field: string;
  readonly message: string;
  readonly moreinfo?: unknown;
}

interface Converted {
  readonly vals: Dict;
  readonly troubles: readonly CellTrouble[];
}

/** Texts to values; a cell that cannot be read is left out and told of. */
export function convertCells(env: Env, model: Model, cells: readonly LoadCell[]): Converted {
  const vals: Dict = {};
  const troubles: CellTrouble[] = [];
  for (const { path, text } of cells) {
    const [name = '', sub] = path.split('/');
    if (name === 'id' || name === '.id') continue;
    const field = model.fields[name];
    if (!field) {
      troubles.push({ field: name, message: `Field '${name}' does not exist` });
      continue;
    }
    const result = text === '' ? { value: false } : convert(env, { name, field, sub, text });
    if ('message' in result) troubles.push({ ...result, field: name });
    else vals[name] = result.value;
  }
  return { vals, troubles };
}

interface Given {
  readonly name: string;
  readonly field: Field;
  readonly sub: string | undefined;
  readonly text: string;
}

type Result = { value: unknown } | { message: string; moreinfo?: unknown };

function convert(env: Env, given: Given): Result {
  const { name, field, text } = given;
  switch (field.type) {
    case 'many2one':
      return pointer(env, given);
    case 'many2many':
      return links(env, given);
    case 'boolean':
      return { value: ['true', '1', 'yes', 'ya', 't', 'y'].includes(text.toLowerCase()) };
    case 'integer':
    case 'float':
    case 'monetary': {
      const value = Number(text);
      if (Number.isFinite(value)) return { value };
      return { message: `'${text}' does not seem to be a number for field '${name}'` };
    }
    case 'many2one_reference':
      // Odoo 17 knows no way from a text to it.
      throw typeError("'NoneType' object is not callable");
    case 'date':
      if (isDay(text)) return { value: text };
      return {
        message: `'${text}' does not seem to be a valid date for field '${name}'`,
        moreinfo: "Use the format '2012-12-31'",
      };
    case 'selection':
      return option(given);
    default:
      return { value: text };
  }
}

function option({ name, field, text }: Given): Result {
  const found = field.options?.find(([value, label]) => value === text || label === text);
  if (found) return { value: found[0] };
  return {
    message: `Value '${text}' not found in selection field '${name}'`,
    moreinfo: field.options?.map(([, label]) => label) ?? [],
  };
}

/** field/.id is a database id, field/id an external one, the bare field a name. */
function pointer(env: Env, { name, field, sub, text }: Given): Result {
  const target = field.relation ?? '';
  const id = sub === '.id' ? byId(env, target, text) : byText(env, { target, sub, text });
  if (id !== null) return { value: id };
  const kind = sub === '.id' ? 'database id' : sub === 'id' ? 'external id' : 'name';
  return { message: `No matching record found for ${kind} '${text}' in field '${name}'` };
}

/** Several of these, between commas. */
function links(env: Env, given: Given): Result {
  const found = given.text.split(',').map((text) => pointer(env, { ...given, text: text.trim() }));
  const wrong = found.find((result) => 'message' in result);
  if (wrong) return wrong;
  return { value: [[6, 0, found.map((result) => ('value' in result ? result.value : 0))]] };
}

const byId = (env: Env, target: string, text: string) =>
  /^\d+$/.test(text) ? (existing(env, target, [Number(text)])[0] ?? null) : null;

interface Named {
  readonly target: string;
  readonly sub: string | undefined;
  readonly text: string;
}

function byText(env: Env, { target, sub, text }: Named): number | null {
  if (sub === 'id') return findExternal(env, target, text);
  const model = env.registry.get(target);
  if (!model) return null;
  const sql = `select t.id from ${tableOf(target)} t where ${atAlias(model.display, 't')} = ?`;
  return env.store.ids(sql, [text])[0] ?? null;
}

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime());
  return real && at.toISOString().startsWith(text);
}
