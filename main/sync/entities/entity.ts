import type { Permission } from '../../../shared/contract/permissions.ts';
import type { Topic } from '../../../shared/contract/topics.ts';
import { type Codec, instant } from '../../central/odoo-values.ts';
import type { CentralTables } from '../../db/tables/central.ts';
import type { EntityId } from '../odoo-names.ts';

/** One flat conjunction, in Odoo's own field names. */
export type Domain = readonly (readonly [field: string, operator: string, value: unknown])[];

/** A many2many that the rows of an entity list: replaced as a whole with each row. */
export interface Link {
  table: string;
  /** The column with this entity's id, and the one with the other's. */
  owner: string;
  other: string;
}

/** A column that may be edited here. What is not named cannot be pushed. */
export interface PushField {
  /** Money or stock hangs on it: it counts nowhere until the central has it. */
  intent?: true;
  required?: true;
  /** Chosen when the record is created, and never changed from here. */
  fixed?: true;
  /** More than a line. */
  long?: true;
  /** Longest text: the central cuts what is longer, and says nothing. */
  max?: number;
  /** What a reference names. */
  to?: EntityId;
  /** What the central makes of a new row that says nothing of it, where that is always the same. */
  initial?: number;
}

/** A change of state by the model's own method; `context` as that method wants it. */
export interface PushAction {
  method: string;
  from: readonly string[];
  to: string;
  context?: Readonly<Record<string, unknown>>;
}

/** Rows created with a record: in one call under a one2many, or after it, pointing to it by `column`. */
export interface PushChild {
  entity: EntityId;
  column: string;
  under?: string;
}

export interface Push<Column extends string = string> {
  permission: Permission;
  /** Follows what is decided elsewhere (keep.service.ts): nobody edits it by hand. */
  isKept?: true;
  /** How a person knows a record; null where it has no name. */
  title: Column | null;
  fields: Readonly<Partial<Record<Column, PushField>>>;
  creates?: {
    intent?: true;
    /** Holds our identity, where the central has such a field. */
    identity?: Column;
    /** Sent with every new one. */
    constants?: Readonly<Partial<Record<Column, string | number | boolean>>>;
    children?: readonly PushChild[];
    /** Never on its own: only as a child. */
    asChildOnly?: true;
  };
  /** They change the column `state`. */
  actions?: Readonly<Record<string, PushAction>>;
}

/** How a vendor's desk receives an entity. */
export interface VendorShare {
  /**
   * Whose a row is: columns from here to the partner's id, each after the first of the entity that the one before
   * refers to. Null where rows are nobody's, or where only the rules of the central can tell.
   */
  path: readonly [column: string, ...hops: (readonly [entity: EntityId, column: string])[]] | null;
  /** The same in SQL, over the rows that are here: `?` is the partner. Null where rows are nobody's. */
  own: string | null;
  /** What is asked for on a vendor's desk alone. */
  columns?: Readonly<Record<string, Codec>>;
}

export interface Entity {
  id: EntityId;
  table: keyof CentralTables;
  /** What its rows show up in. */
  topic: Topic;
  /** Without a required entity there is no sync; 'platform' marks the three tables of our own on the central. */
  need: 'required' | 'optional' | 'platform';
  domain(scope: { companyId: number }): Domain;
  /** True where its rows carry another company than the one they are for (docs/decisions.md 7). */
  allCompanies: boolean;
  columns: ReadonlyMap<string, Codec>;
  links: readonly Link[];
  /** What the central removes together with a row of this one, and the column that says whose it is. */
  children: readonly { entity: EntityId; column: string }[];
  /** Null where nothing of it may be changed from here. */
  push: Push | null;
  /** Null where no vendor receives it; staff receives every entity. */
  vendor: VendorShare | null;
  /** On a vendor's desk: whose rows alone are asked for. */
  ownedBy: number | null;
}

/** Of an order line: what a desk without orders must know of them. */
type VendorColumn = 'ordered_at' | 'ordered_day' | 'region_id' | 'order_state';

type DeclaredColumns<Table extends keyof CentralTables> = Record<
  Exclude<
    keyof CentralTables[Table],
    'id' | 'created_at' | 'written_at' | (Table extends 'central_order_line' ? VendorColumn : never)
  >,
  Codec
>;

type Declaration<Table extends keyof CentralTables> = Pick<Entity, 'id' | 'topic'> &
  Partial<Omit<Entity, 'table' | 'columns' | 'push'>> & {
    table: Table;
    columns: DeclaredColumns<Table>;
    push?: Push<keyof DeclaredColumns<Table> & string>;
  };

/** Every row of a central has its id and the two stamps; the rest is declared. */
export function entity<Table extends keyof CentralTables>(declared: Declaration<Table>): Entity {
  const stamps = { created_at: instant, written_at: instant };
  return {
    need: 'optional',
    domain: () => [],
    allCompanies: false,
    links: [],
    children: [],
    push: null,
    vendor: null,
    ownedBy: null,
    ...declared,
    columns: new Map(Object.entries<Codec>({ ...declared.columns, ...stamps })),
  };
}
