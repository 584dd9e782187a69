import { Refusal } from '../../../shared/contract/errors.ts';
import { can } from '../../../shared/contract/permissions.ts';
import { present } from '../../../shared/kernel/assert.ts';
import type { Codec } from '../../central/odoo-values.ts';
import type { Actor } from '../../platform/calls/calls.ts';
import type { Entity, Push, PushAction, PushField } from '../entities/entity.ts';
import { entities } from '../entities/index.ts';
import type { ValueKind } from './values.rules.ts';

/** An entity of which something may be changed here. */
export interface Pushable {
  entity: Entity;
  push: Push;
}

export interface Editable extends PushField {
  column: string;
  codec: Codec;
  kind: ValueKind;
}

export function entityNamed(id: string): Entity {
  const found = entities.find((entity) => entity.id === id);
  if (found === undefined) throw new Refusal('draft.no_entity', { entity: id });
  return found;
}

export function pushableNamed(id: string): Pushable {
  const entity = entityNamed(id);
  if (entity.push === null) throw new Refusal('draft.no_entity', { entity: id });
  return { entity, push: entity.push };
}

/** The entity's own permission, beyond the one to save drafts at all. */
export function requireRight({ push }: Pushable, { role }: Actor): void {
  if (!can(role, push.permission)) throw new Refusal('permission.denied', { role });
}

/** What is kept by decisions made elsewhere, nobody edits by hand. */
export function refuseKept({ entity, push }: Pushable): void {
  if (push.isKept === true) throw new Refusal('draft.no_entity', { entity: entity.id });
}

/** Worked out once: lists that people bring ask for each of their cells. */
const editables = new WeakMap<Push, readonly Editable[]>();

export function editableColumns({ entity, push }: Pushable): readonly Editable[] {
  const known = editables.get(push);
  if (known !== undefined) return known;
  const made = Object.entries(push.fields).flatMap(([column, field]): Editable[] => {
    if (field === undefined) return [];
    const codec = codecOf(entity, column);
    return [{ ...field, column, codec, kind: kindOf(codec, field) }];
  });
  editables.set(push, made);
  return made;
}

export function editableNamed(pushable: Pushable, column: string): Editable {
  const found = editableColumns(pushable).find((one) => one.column === column);
  if (found !== undefined) return found;
  throw new Refusal('draft.no_field', { entity: pushable.entity.id, field: column });
}

export function actionNamed({ entity, push }: Pushable, name: string): PushAction {
  const found = Object.entries(push.actions ?? {}).find(([action]) => action === name);
  if (found !== undefined) return found[1];
  throw new Refusal('draft.no_action', { entity: entity.id, action: name });
}

export function codecOf(entity: Entity, column: string): Codec {
  return present(entity.columns.get(column), `No column ${entity.id}.${column}`);
}

function kindOf({ name }: Codec, { long }: PushField): ValueKind {
  switch (name) {
    case 'text':
      return long === true ? 'long_text' : 'text';
    case 'integer':
    case 'micro':
    case 'boolean':
    case 'day':
    case 'reference':
      return name;
    case 'money':
    case 'computedMoney':
      return 'money';
    default:
      throw new Error(`A column of ${name} cannot be edited.`);
  }
}
