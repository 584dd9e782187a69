/** Columns and their meaning: the legend in migrations/0004-verification.ts. */
export interface VerificationTables {}
