import type { Migration } from '../migrate.ts';

export const facts: Migration = {
  name: '0005-facts',
  sql: '',
};
