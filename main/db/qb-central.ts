import type { Kysely } from 'kysely';
import { coldKysely } from './cold-kysely.ts';
import type { CentralTables } from './tables/central.ts';

/** The replica zone, for main/sync only (layer rule central-zone). */
export const central: Kysely<CentralTables> = coldKysely<CentralTables>();
