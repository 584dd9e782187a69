import type { Field, Model } from './field.ts';
import { char, datetime, integer, many2one } from './field.ts';

export type Registry = ReadonlyMap<string, Model>;

/** The model with the fields that every one has. */
export function withOwnFields(model: Model): Model {
  const { create_date: created = datetime('Created on', { readonly: true }), ...own } =
    model.fields;
  const id = integer('ID', { readonly: true });
  const display = char('Display Name', { readonly: true, sql: model.display });
  if (model.view) return { ...model, fields: { id, ...model.fields, display_name: display } };
  const fields = {
    id,
    ...own,
    display_name: display,
    create_uid: many2one('res.users', 'Created by', { readonly: true }),
    create_date: { ...created, stamp: true as const },
    write_uid: many2one('res.users', 'Last Updated by', { readonly: true }),
    write_date: {
      ...datetime('Last Updated on', { readonly: true }),
      stamp: true as const,
    },
  };
  return { ...model, fields };
}

/** The table of a model. */
export const tableOf = (model: string) => model.replaceAll('.', '_');

/** A column's name in SQL: some of Odoo's are words of the language. */
export const quoted = (name: string) => `"${name}"`;

/** A column: neither computed nor kept by other rows. */
export const isColumn = (field: Field) =>
  field.sql === undefined && field.type !== 'one2many' && field.type !== 'many2many';

/** The field that archives, where a model has one. */
export function activeFieldOf(model: Model): 'active' | 'x_active' | null {
  if (model.fields.active) return 'active';
  return model.fields.x_active ? 'x_active' : null;
}
