import type { Kysely } from 'kysely';
import { coldKysely } from './cold-kysely.ts';
import type { CentralTables } from './tables/central.ts';
import type { OwnTables } from './tables/own.ts';

type AllTables = CentralTables & OwnTables;

/** For everyone: every table, SELECT only. */
export const read: Pick<Kysely<AllTables>, 'selectFrom' | 'with' | 'fn'> = coldKysely<AllTables>();

/** For the feature that owns the table: our own zone, never the replica. */
export const own: Kysely<OwnTables> = coldKysely<OwnTables>();
