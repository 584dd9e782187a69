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
}

type DeclaredColumns<Table extends keyof CentralTables> = Record<
  Exclude<keyof CentralTables[Table], 'id' | 'created_at' | 'written_at'>,
  Codec
>;

type Declaration<Table extends keyof CentralTables> = Pick<Entity, 'id' | 'topic'> &
  Partial<Omit<Entity, 'table' | 'columns'>> & { table: Table; columns: DeclaredColumns<Table> };

/** Every row of a central has its id and the two stamps; the rest is declared. */
export function entity<Table extends keyof CentralTables>(declared: Declaration<Table>): Entity {
  const stamps = { created_at: instant, written_at: instant };
  return {
    need: 'optional',
    domain: () => [],
    allCompanies: false,
    links: [],
    children: [],
    ...declared,
    columns: new Map(Object.entries<Codec>({ ...declared.columns, ...stamps })),
  };
}
