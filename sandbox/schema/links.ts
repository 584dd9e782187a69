import type { Field, Link, Model } from './field.ts';
import { tableOf } from './registry.ts';

/** Where a stored many2many keeps its pairs; its own side's column first. */
export function linkOf(model: Model, name: string, field: Field): Link | null {
  if (field.type !== 'many2many' || field.sql !== undefined) return null;
  return (
    field.link ?? { table: `${tableOf(model.name)}_${name}_rel`, own: 'own_id', other: 'other_id' }
  );
}
