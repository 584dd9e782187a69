import type { Kysely } from 'kysely';
import { coldKysely } from './cold-kysely.ts';
import type { CentralTables } from './tables/central.ts';
import type { FactTables } from './tables/facts.table.ts';
import type { FigureHereView } from './tables/figures.table.ts';
import type { MineViews } from './tables/outbox.table.ts';
import type { OwnTables } from './tables/own.ts';
import type { SavedStandingView } from './tables/saved.table.ts';
import type { StateTables } from './tables/state.table.ts';

interface SharedViews {
  saved_standing: SavedStandingView;
  figure_here: FigureHereView;
}

type AllTables = CentralTables & FactTables & MineViews & OwnTables & SharedViews & StateTables;

/** For everyone: every table, SELECT only. */
export const read: Pick<Kysely<AllTables>, 'selectFrom' | 'with' | 'fn'> = coldKysely<AllTables>();

/** For the feature that owns the table: our own zone, never the replica. */
export const own: Kysely<OwnTables> = coldKysely<OwnTables>();
