import type { Migration } from '../migrate.ts';
import { replica } from './0001-replica.ts';
import { workplace } from './0002-workplace.ts';

/** In order, for ever: a shipped migration is never edited (tests/migrations holds their hashes). */
export const migrations: readonly Migration[] = [replica, workplace];
