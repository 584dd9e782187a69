import type { Row } from './domain.ts';

export type Right = 'read' | 'write' | 'create' | 'unlink';

/** One login, and what has been taken from it. */
export interface User {
  uid: number;
  login: string;
  secret: string;
  companyIds: number[];
  /** Models and rights that this login lacks. */
  lacks: Set<`${string} ${Right}`>;
  /** Of a model, the rows that a record rule shows it. */
  shows: Map<string, (row: Row) => boolean>;
  /** Its key was changed, or it was deactivated. */
  locked: boolean;
}

export const MAIN_COMPANY = 1;
export const OTHER_COMPANY = 2;
export const DB = 'memory';
