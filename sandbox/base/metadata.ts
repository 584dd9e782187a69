import type { Field, Group, Model } from '../schema/field.ts';
import type { Registry } from '../schema/registry.ts';
import type { Batch, Row } from '../world/batch.ts';
import { groupNames, groups } from './groups.ts';
import { portalRules, rightsOn } from './rights.ts';
import { firstStamp } from './stamp.ts';

const isMade = (name: string) => name.startsWith('x_');
const stateOf = (name: string) => (isMade(name) ? 'manual' : 'base');

/** The compute text that Odoo runs for the microseconds of write_date. */
export const microseconds =
  "for r in self:\n  r['x_write_us'] = r.write_date.strftime('%Y-%m-%d %H:%M:%S.%f') " +
  'if r.write_date else False';

/** The rows by which Odoo knows its own models, fields, options and defaults. */
export function metadataBatches(registry: Registry): Batch[] {
  const models = [...registry.values()];
  const fields = models.flatMap((model, index) =>
    Object.entries(model.fields).map(([name, field]) => ({
      model,
      modelId: index + 1,
      name,
      field,
    })),
  );
  const made = fields.flatMap((place, index) =>
    isMade(place.name) ? [{ id: index + 1, field: place.field }] : [],
  );
  return [
    { model: 'ir.model', rows: models.map(modelRow) },
    {
      model: 'ir.model.fields',
      rows: fields.map((place, index) => fieldRow(place, index + 1)),
    },
    { model: 'ir.model.fields.selection', rows: numbered(made.flatMap(optionRows)) },
    { model: 'ir.default', rows: numbered(made.flatMap(defaultRows)) },
    { model: 'res.groups', rows: groupNames.map(groupRow) },
    { model: 'ir.model.data', rows: numbered(groupNames.map(referenceRow)) },
    {
      model: 'ir.model.access',
      rows: numbered(
        models.flatMap(({ name }, index) => (isMade(name) ? [] : accessRows(name, index + 1))),
      ),
    },
    {
      model: 'ir.rule',
      rows: numbered(
        models.flatMap(({ name }, index) => {
          const domain = portalRules[name];
          const rule = { name: `${name} portal`, model_id: index + 1, domain_force: domain ?? '' };
          return domain ? [{ ...firstStamp, ...rule, groups: [groups.portal.id] }] : [];
        }),
      ),
    },
  ];
}

type Unnumbered = Omit<Row, 'id'>;

export const numbered = (rows: readonly Unnumbered[], first = 1): Row[] =>
  rows.map((row, index) => ({ ...row, id: first + index }));

const modelRow = ({ name, label, order }: Model, index: number): Row => ({
  ...firstStamp,
  id: index + 1,
  name: label,
  model: name,
  order,
  state: stateOf(name),
});

interface Place {
  readonly model: Model;
  readonly modelId: number;
  readonly name: string;
  readonly field: Field;
}

function fieldRow({ model, modelId, name, field }: Place, id: number): Row {
  const isComputed = isMade(name) && field.sql !== undefined;
  return {
    ...firstStamp,
    id,
    name,
    model: model.name,
    model_id: modelId,
    field_description: field.label,
    ttype: field.type,
    relation: field.relation ?? null,
    relation_field: field.inverse ?? null,
    on_delete: field.type === 'many2one' ? (field.cascade ? 'cascade' : 'set null') : null,
    required: field.required === true,
    readonly: field.readonly === true,
    index: field.index === true,
    copied: !isMade(name) || !name.endsWith('uuid'),
    related: field.related?.join('.') ?? null,
    state: stateOf(name),
    store: field.store ?? field.sql === undefined,
    compute: isComputed ? microseconds : null,
    depends: isComputed ? 'write_date' : null,
  };
}

const optionRows = ({ id, field }: { id: number; field: Field }): Unnumbered[] =>
  (field.options ?? []).map(([value, name], sequence) => ({
    ...firstStamp,
    field_id: id,
    value,
    name,
    sequence,
  }));

const defaultRows = ({ id, field }: { id: number; field: Field }): Unnumbered[] =>
  field.default === undefined
    ? []
    : [{ ...firstStamp, field_id: id, json_value: JSON.stringify(field.default) }];

const groupRow = (group: Group): Row => ({
  ...firstStamp,
  id: groups[group].id,
  name: groups[group].name,
  share: group === 'portal',
});

function referenceRow(group: Group): Unnumbered {
  const { id, ref } = groups[group];
  return { ...firstStamp, module: ref[0], name: ref[1], model: 'res.groups', res_id: id };
}

function accessRows(name: string, modelId: number): Unnumbered[] {
  const rights = rightsOn(name);
  return groupNames.flatMap((group) => {
    const letters = rights[group];
    if (letters === undefined) return [];
    return [accessRow({ name: `${name} ${group}`, modelId, groupId: groups[group].id }, letters)];
  });
}

interface Grant {
  readonly name: string;
  readonly modelId: number;
  readonly groupId: number;
}

export const accessRow = ({ name, modelId, groupId }: Grant, letters: string): Unnumbered => ({
  ...firstStamp,
  name,
  model_id: modelId,
  group_id: groupId,
  perm_read: letters.includes('r'),
  perm_write: letters.includes('w'),
  perm_create: letters.includes('c'),
  perm_unlink: letters.includes('u'),
});
