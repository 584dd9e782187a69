import type { Cell, Store } from '../store/store.ts';
import type { Field, FieldType, Model, Options } from './field.ts';
import { cellSql, modelsAlong, pathSql } from './paths.ts';
import type { Registry } from './registry.ts';
import { tableOf, withOwnFields } from './registry.ts';
import { standard } from './standard.ts';

export const fieldTypes: readonly FieldType[] = [
  'char',
  'text',
  'html',
  'integer',
  'float',
  'monetary',
  'boolean',
  'date',
  'datetime',
  'selection',
  'binary',
  'many2one',
  'one2many',
  'many2many',
];

/** Fields of another model that stand in this one as well, by Odoo's delegation. */
const delegates: Readonly<Record<string, readonly [model: string, through: string]>> = {
  'product.product': ['product.template', 'product_tmpl_id'],
  'res.users': ['res.partner', 'partner_id'],
};

interface Made {
  readonly model: string;
  readonly name: string;
  readonly field: Field;
}

/** Odoo's own models with all that was made over the API: what the rows of ir.model say now. */
export function readRegistry(store: Store): Registry {
  const models = new Map(standard);
  const made = madeFields(store);
  const rows = store.all(
    `select model, name, "order" from ir_model where state = 'manual' order by id`,
  );
  for (const [name, label, order] of rows) {
    const fields = fieldsOf(made, String(name));
    models.set(String(name), manualModel({ name: String(name), label, order, fields }));
  }
  for (const model of standard.values()) {
    const fields = fieldsOf(made, model.name);
    if (Object.keys(fields).length === 0) continue;
    models.set(model.name, { ...model, fields: { ...model.fields, ...fields } });
  }
  for (const [name, [above, through]] of Object.entries(delegates)) {
    delegate(models, made, { name, above, through });
  }
  return resolved(models);
}

const fieldsOf = (made: readonly Made[], model: string): Record<string, Field> =>
  Object.fromEntries(
    made.filter((item) => item.model === model).map(({ name, field }) => [name, field]),
  );

interface ModelRow {
  readonly name: string;
  readonly label: Cell | undefined;
  readonly order: Cell | undefined;
  readonly fields: Record<string, Field>;
}

const manualModel = ({ name, label, order, fields }: ModelRow): Model =>
  withOwnFields({
    name,
    label: String(label),
    order: typeof order === 'string' ? order : 'id',
    display: fields.x_name ? 't.x_name' : `'${name},' || t.id`,
    manual: true,
    fields,
  });

function delegate(
  models: Map<string, Model>,
  made: readonly Made[],
  { name, above, through }: { name: string; above: string; through: string },
): void {
  const model = models.get(name);
  if (!model) return;
  const shown: Record<string, Field> = {};
  for (const item of made) {
    const taken =
      item.model !== above || model.fields[item.name] || item.field.type.endsWith('2many');
    if (taken) continue;
    const { index: _index, required: _required, related: _related, ...field } = item.field;
    const sql = `(select ${cellSql(item.field, item.name, 'd')} from ${tableOf(above)} d
      where d.id = t.${through})`;
    shown[item.name] = { ...field, sql };
  }
  models.set(name, { ...model, fields: { ...model.fields, ...shown } });
}

/** A related selection has the options of what it leads to; one not stored is read along its path. */
function resolved(models: Map<string, Model>): Registry {
  for (const [name, model] of models) {
    for (const [key, field] of Object.entries(model.fields)) {
      if (!field.related) continue;
      const known = models.get(name) ?? model;
      const full = { ...field, ...ledTo(models, known, field) };
      models.set(name, { ...known, fields: { ...known.fields, [key]: full } });
    }
  }
  return models;
}

function ledTo(registry: Registry, model: Model, field: Field): Partial<Field> {
  const path = field.related ?? [];
  const end = modelsAlong(registry, model, path)?.at(-1)?.fields[path.at(-1) ?? ''];
  const lacksOptions = field.type === 'selection' && !field.options?.length;
  return {
    ...(lacksOptions ? { options: end?.options ?? [] } : {}),
    ...(field.store === false ? { sql: pathSql({ registry, model, alias: 't' }, path) } : {}),
  };
}

function madeFields(store: Store): Made[] {
  const options = optionsByField(store);
  const defaults = defaultsByField(store);
  const rows = store.all(
    `select id, model, name, field_description, ttype, relation, relation_field, on_delete,
      required, readonly, "index", size, store, related, compute
    from ir_model_fields where state = 'manual' order by id`,
  );
  return rows.flatMap((row) => {
    const id = Number(row[0]);
    const type = fieldTypes.find((known) => known === row[4]);
    if (!type) return [];
    const standing = defaults.get(id);
    const extra = {
      ...(type === 'selection' ? { options: options.get(id) ?? [] } : {}),
      ...(standing === undefined ? {} : { default: standing }),
    };
    return [{ model: String(row[1]), name: String(row[2]), field: fieldOf(row, type, extra) }];
  });
}

const text = (cell: Cell | undefined) => (typeof cell === 'string' && cell !== '' ? cell : null);

function fieldOf(row: readonly Cell[], type: FieldType, extra: Partial<Field>): Field {
  const [, , , label, , relation, inverse, onDelete, required, readonly, index, size] = row;
  const [stored, related, compute] = row.slice(12);
  return {
    type,
    label: String(label),
    ...(text(relation) ? { relation: String(relation) } : {}),
    ...(text(inverse) ? { inverse: String(inverse) } : {}),
    ...(onDelete === 'cascade' ? { cascade: true } : {}),
    ...(required ? { required: true } : {}),
    ...(readonly ? { readonly: true } : {}),
    ...(index ? { index: true } : {}),
    ...(size ? { size: Number(size) } : {}),
    ...extra,
    ...computed({ stored: Boolean(stored), related: text(related), compute: text(compute) }),
  };
}

interface Computed {
  readonly stored: boolean;
  readonly related: string | null;
  readonly compute: string | null;
}

/** Of all Python, only the microseconds of write_date are understood; another text computes nothing. */
function computed({ stored, related, compute }: Computed): Partial<Field> {
  if (related) return { related: related.split('.'), ...(stored ? {} : { store: false }) };
  if (!compute || stored) return {};
  const isMicroseconds = compute.includes('write_date.strftime') && compute.includes('%f');
  return { sql: isMicroseconds ? 't.write_date' : 'null', unsearchable: true };
}

function optionsByField(store: Store): Map<number, Options> {
  const found = new Map<number, [string, string][]>();
  const rows = store.all(
    'select field_id, value, name from ir_model_fields_selection order by field_id, sequence, id',
  );
  for (const [fieldId, value, name] of rows) {
    const list = found.get(Number(fieldId)) ?? [];
    list.push([String(value), String(name)]);
    found.set(Number(fieldId), list);
  }
  return found;
}

function defaultsByField(store: Store): Map<number, string | number | boolean> {
  const rows = store.all('select field_id, json_value from ir_default where user_id is null');
  const found = new Map<number, string | number | boolean>();
  for (const [fieldId, json] of rows) {
    const value: unknown = JSON.parse(String(json));
    if (typeof value === 'object' || value === undefined) continue;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      found.set(Number(fieldId), value);
    }
  }
  return found;
}
