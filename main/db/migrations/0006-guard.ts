import type { Migration } from '../migrate.ts';

export const guard: Migration = {
  name: '0006-guard',
  sql: '',
};
