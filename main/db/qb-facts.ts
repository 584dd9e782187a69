import type { Kysely } from 'kysely';
import { coldKysely } from './cold-kysely.ts';
import type { FactTables } from './tables/facts.table.ts';

/** The log of facts, for main/facts only (layer rule fact-zone). State rows: state-rows.ts. */
export const facts: Kysely<FactTables> = coldKysely<FactTables>();
