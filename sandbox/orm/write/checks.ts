import { OdooError, validationError } from '../../errors.ts';
import type { Field, Model } from '../../schema/field.ts';
import { isColumn, tableOf } from '../../schema/registry.ts';
import type { Cell } from '../../store/store.ts';
import type { Env } from '../env.ts';
import { existing } from './rows.ts';

/** A required field without a value; load() tells it apart by its field. */
export class MissingRequired extends OdooError {
  readonly field: string;
  readonly label: string;

  constructor(model: Model, field: string) {
    const label = model.fields[field]?.label ?? field;
    super(
      'odoo.exceptions.ValidationError',
      'The operation cannot be completed:\n- Create/update: a mandatory field is not set.\n' +
        '- Delete: another model requires the record being deleted. If possible, archive it ' +
        `instead.\n\nModel: ${model.label} (${model.name})\nField: ${label} (${field})\n`,
    );
    this.field = field;
    this.label = label;
  }
}

interface Change {
  readonly cells: ReadonlyMap<string, Cell>;
  /** The rows written to, or 'new'. */
  readonly ids: readonly number[] | 'new';
}

/** What the database would refuse: an empty required field, a dangling id. */
export function checkCells(env: Env, model: Model, change: Change): void {
  for (const [name, field] of Object.entries(model.fields)) {
    if (!isColumn(field)) continue;
    checkRequired(model, { name, field }, change);
    const cell = change.cells.get(name);
    if (cell === undefined || cell === null) continue;
    if (field.type === 'many2one') checkPointer(env, model, { name, field, cell });
  }
}

interface Column {
  readonly name: string;
  readonly field: Field;
}

function checkRequired(model: Model, { name, field }: Column, { cells, ids }: Change): void {
  if (!field.required || field.type === 'float' || field.type === 'monetary') return;
  const cell = cells.get(name);
  const absent = ids === 'new' ? cell === undefined && field.default === undefined : false;
  if (cell === null || absent) throw new MissingRequired(model, name);
}

function checkPointer(env: Env, model: Model, place: Column & { cell: Cell }): void {
  const { name, field, cell } = place;
  const target = field.relation ?? '';
  if (!env.registry.has(target) || existing(env, target, [Number(cell)]).length > 0) return;
  throw validationError(
    'The operation cannot be completed: another model requires the record being deleted. If ' +
      `possible, archive it instead.\n\nModel: ${model.label} (${model.name})\n` +
      `Constraint: ${tableOf(model.name)}_${name}_fkey\n`,
  );
}
