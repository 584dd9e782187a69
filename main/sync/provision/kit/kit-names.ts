import { entities } from '../../entities/index.ts';
import { fieldsFor, modelsOf } from '../../odoo-names.ts';

/** The names that a table of the kit may have on a central that has it already: an addon's lack the `x_`. */
export function aliasesOf(model: string): readonly string[] {
  const entity = entityOn(model);
  return entity === undefined ? [model] : modelsOf(entity.id);
}

export function fieldAliasesOf(model: string, field: string): readonly string[] {
  const entity = entityOn(model);
  if (entity === undefined) return [field];
  const known = [...entity.columns.keys()].map((column) => fieldsFor(entity.id, column));
  return known.find((names) => names.includes(field)) ?? [field, field.replace(/^x_/, '')];
}

function entityOn(model: string) {
  return entities.find(({ id }) => modelsOf(id)[0] === model);
}
