export type FieldType =
  | 'char'
  | 'text'
  | 'html'
  | 'integer'
  | 'float'
  | 'monetary'
  | 'boolean'
  | 'date'
  | 'datetime'
  | 'selection'
  | 'binary'
  | 'properties_definition'
  | 'many2one'
  | 'many2one_reference'
  | 'one2many'
  | 'many2many';

export type Options = readonly (readonly [value: string, label: string])[];

/** Odoo's own groups, of base/groups.ts. */
export type Group =
  | 'system'
  | 'internal'
  | 'portal'
  | 'salesman'
  | 'salesManager'
  | 'contacts'
  | 'stock'
  | 'invoicing';

interface Extras {
  readonly required?: boolean;
  readonly readonly?: boolean;
  /** What fields_get says where it is not the truth: a column Odoo would not have. */
  readonly store?: false;
  /**
   * Not a column: an SQL expression over the row `t`. For a many2many a select of (id, other) pairs
   * whose ids are in json_each(?).
   */
  readonly sql?: string;
  readonly default?: string | number | boolean;
  readonly groups?: readonly Group[];
  /** Deleted with the record this points to. */
  readonly cascade?: true;
  readonly index?: true;
  /** create_date, write_date: kept to the microsecond, all other datetimes to the second. */
  readonly stamp?: true;
  /** Name of the unique index. */
  readonly unique?: string;
  /** Made over the API and computed: a domain that names it is read as if it did not. */
  readonly unsearchable?: true;
  /** A stored copy of what this path leads to, kept up to date. */
  readonly related?: readonly string[];
  /** char: what is longer is cut off without a word. */
  readonly size?: number;
  /** one2many: the field of the child that points here. */
  readonly inverse?: string;
  /** one2many: SQL over the child row `c` that keeps only some. */
  readonly where?: string;
  /** many2many: the table between, shared by the fields on both sides. */
  readonly link?: Link;
}

export interface Link {
  readonly table: string;
  readonly own: string;
  readonly other: string;
}

export interface Field extends Extras {
  readonly type: FieldType;
  readonly label: string;
  readonly relation?: string;
  readonly options?: Options;
}

export interface Model {
  readonly name: string;
  readonly label: string;
  /** Odoo's _order. */
  readonly order: string;
  /** display_name: an SQL expression over the row `t`. */
  readonly display: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** Made through the API, not by a module: writes to missing ids succeed. */
  readonly manual?: true;
  /** Not a table: the SELECT it shows. */
  readonly view?: string;
}

const plain =
  (type: FieldType) =>
  (label: string, extras: Extras = {}): Field => ({ type, label, ...extras });

const relational =
  (type: FieldType) =>
  (relation: string, label: string, extras: Extras = {}): Field => ({
    type,
    label,
    relation,
    ...extras,
  });

export const char = plain('char');
export const text = plain('text');
export const html = plain('html');
export const integer = plain('integer');
export const float = plain('float');
export const monetary = plain('monetary');
export const boolean = plain('boolean');
export const date = plain('date');
export const datetime = plain('datetime');
export const binary = plain('binary');
export const definition = plain('properties_definition');
export const reference = plain('many2one_reference');
export const many2one = relational('many2one');
export const one2many = relational('one2many');
export const many2many = relational('many2many');

export const selection = (label: string, options: Options, extras: Extras = {}): Field => ({
  type: 'selection',
  label,
  options,
  ...extras,
});
