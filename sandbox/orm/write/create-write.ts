import { behaviourOf } from '../../business/registry.ts';
import { missing } from '../../errors.ts';
import type { Dict } from '../../narrow.ts';
import { dictOf, idsOf, isId, isList, listOf } from '../../narrow.ts';
import type { Field, Model } from '../../schema/field.ts';
import { linkOf } from '../../schema/links.ts';
import { checkRight, visibleField } from '../access.ts';
import type { Env } from '../env.ts';
import { modelOf } from '../env.ts';
import { checkRules } from '../read/read.ts';
import { checkCells } from './checks.ts';
import { existing, insertRow, updateRows } from './rows.ts';
import { unlinkRows } from './unlink.ts';
import { valuesOf } from './values.ts';

/** create(): one id for each dict, all or none. */
export function create(env: Env, model: Model, list: readonly Dict[]): number[] {
  checkRight(env, model, 'create');
  for (const vals of list) checkFields(env, model, vals);
  const ids = createRows(env, model, list);
  checkRules(env, model, { ids, operation: 'create' });
  return ids;
}

export function write(env: Env, model: Model, change: Written): true {
  checkRight(env, model, 'write');
  checkFields(env, model, change.vals);
  checkRules(env, model, { ids: change.ids, operation: 'write' });
  writeRows(env, model, change);
  return true;
}

interface Written {
  readonly ids: readonly number[];
  readonly vals: Dict;
}

function checkFields(env: Env, model: Model, vals: Dict): void {
  for (const name of Object.keys(vals)) visibleField(env, model, name);
}

/** Without the checks of rights: what the server does on its own account. */
function createRows(env: Env, model: Model, list: readonly Dict[]): number[] {
  const behaviour = behaviourOf(model.name);
  return list.map((said) => {
    const given = { ...contextDefaults(env, model), ...said };
    const vals = behaviour.defaults ? behaviour.defaults(env, given) : given;
    const { cells, commands } = valuesOf(model, vals);
    checkCells(env, model, { cells, ids: 'new' });
    const id = insertRow(env, model, cells);
    for (const [name, given] of commands) {
      applyCommands(env, { model, name, field: visibleField(env, model, name), id }, given);
    }
    behaviour.changed?.(env, { ids: [id], names: new Set(Object.keys(vals)), created: true });
    return id;
  });
}

/** `default_<field>` of the call, for what is not said of a new record. */
function contextDefaults({ context }: Env, model: Model): Dict {
  const given = Object.entries(context).flatMap(([key, value]) => {
    const name = key.startsWith('default_') ? key.slice('default_'.length) : '';
    return Object.hasOwn(model.fields, name) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(given);
}

/** A model made through the API lets writes to gone ids pass; every other one says so. */
function writeRows(env: Env, model: Model, { ids, vals }: Written): void {
  const there = existing(env, model.name, ids);
  const gone = ids.find((id) => !there.includes(id));
  if (gone !== undefined && !model.manual) throw missing(model.name, gone, env.uid);
  const behaviour = behaviourOf(model.name);
  const { cells, commands } = valuesOf(model, vals);
  checkCells(env, model, { cells, ids: there });
  behaviour.writing?.(env, there, vals);
  updateRows(env, model.name, { ids: there, cells });
  for (const id of there) {
    for (const [name, given] of commands) {
      applyCommands(env, { model, name, field: visibleField(env, model, name), id }, given);
    }
  }
  behaviour.changed?.(env, { ids: there, names: new Set(Object.keys(vals)), created: false });
}

interface Place {
  readonly model: Model;
  readonly name: string;
  readonly field: Field;
  readonly id: number;
}

/** x2many commands: [0,0,vals] [1,id,vals] [2,id,0] [3,id] [4,id] [5] [6,0,ids], or bare ids. */
function applyCommands(env: Env, place: Place, given: unknown): void {
  const commands = listOf(given);
  if (commands.length > 0 && commands.every(isId)) {
    applyCommands(env, place, [[6, 0, commands]]);
    return;
  }
  for (const command of commands) {
    if (!isList(command)) continue;
    const [code, id, third] = command;
    if (place.field.type === 'one2many')
      applyToChild(env, place, { code, id, vals: dictOf(third) });
    else applyToLink(env, place, { code, id, ids: idsOf(third), vals: dictOf(third) });
  }
}

interface Command {
  readonly code: unknown;
  readonly id: unknown;
  readonly vals: Dict;
}

function applyToChild(env: Env, { field, id: parent }: Place, { code, id, vals }: Command): void {
  const child = modelOf(env, field.relation ?? '');
  const inverse = field.inverse ?? '';
  if (code === 0) createRows(env, child, [{ ...vals, [inverse]: parent }]);
  else if (code === 1 && isId(id)) writeRows(env, child, { ids: [id], vals });
  else if (code === 2 || code === 3) unlinkRows(env, child, idsOf(id));
  else if (code === 4 && isId(id))
    writeRows(env, child, { ids: [id], vals: { [inverse]: parent } });
}

function applyToLink(env: Env, place: Place, command: Command & { ids: readonly number[] }): void {
  const link = linkOf(place.model, place.name, place.field);
  if (!link) return;
  const { code, id, ids, vals } = command;
  const put = (other: number) =>
    env.store.run(
      `insert or ignore into ${link.table} (${link.own}, ${link.other}) values (?, ?)`,
      [place.id, other],
    );
  if (code === 5 || code === 6) {
    env.store.run(`delete from ${link.table} where ${link.own} = ?`, [place.id]);
  }
  if (code === 6) for (const other of ids) put(other);
  if (code === 4 && isId(id)) put(id);
  if ((code === 2 || code === 3) && isId(id)) {
    env.store.run(`delete from ${link.table} where ${link.own} = ? and ${link.other} = ?`, [
      place.id,
      id,
    ]);
  }
  if (code === 0) {
    for (const other of createRows(env, modelOf(env, place.field.relation ?? ''), [vals]))
      put(other);
  }
}
