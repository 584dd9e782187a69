import type { Role } from '../../../../shared/contract/permissions.ts';
import type { ProvisionFeature } from '../../../../shared/contract/provision-plan.ts';

/** Changes with what the kit declares; the central keeps the one it was prepared with. */
export const KIT_VERSION = '2';

/** The module name under which everything of ours has an external id: that is how it is known as ours. */
export const KIT_MODULE = '__umkm__';

export type FieldType =
  | 'char'
  | 'text'
  | 'integer'
  | 'float'
  | 'monetary'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'binary'
  | 'selection'
  | 'many2one';

/** A field as ir.model.fields takes it. There is no `size`: Odoo cuts a longer text without a word. */
export interface KitField {
  name: string;
  label: string;
  type: FieldType;
  relation?: string;
  onDelete?: 'cascade' | 'set null';
  required?: boolean;
  index?: boolean;
  /** False where a copied record must not carry it on. */
  copied?: boolean;
  options?: readonly (readonly [value: string, label: string])[];
  currencyField?: string;
  /** A stored copy of a value that this path leads to. */
  related?: string;
  /** A value that is computed when it is asked for, and never stored. */
  computed?: { depends: string; code: string };
}

/** r read, w write, c create, u unlink. Absent is no right at all. */
export type Rights = 'r' | 'rc' | 'rw' | 'rwc' | 'rwcu';

/** Groups of ours by role, and the ones of Odoo's own that rights are given to. */
export type Holder = Role | 'internal' | 'portal' | 'settings';

export interface KitModel {
  model: string;
  label: string;
  feature: ProvisionFeature;
  fields: readonly KitField[];
  defaults: Readonly<Record<string, boolean>>;
  /** Unique where they are given, on each of these columns together. */
  unique: readonly (readonly string[])[];
  rights: Readonly<Partial<Record<Holder, Rights>>>;
  /** The path to the partner whose rows they are, for the vendor group. */
  ownBy?: string;
  /** Where a path does not say it: the whole domain for the vendor group. */
  ownRows?: string;
  /** What the vendor group reads besides, and may add nothing to. */
  readRows?: string;
  /** What everybody is held to, besides the rules of his group: the whole domain. */
  everyRow?: string;
}

/** A field that a vendor's desk or a sync needs on a model of Odoo's own. */
export interface StandardField extends KitField {
  model: string;
  feature: ProvisionFeature;
}
