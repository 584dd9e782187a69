/** Columns and their meaning: the legend in migrations/0006-guard.ts. */
export interface GuardTables {}
