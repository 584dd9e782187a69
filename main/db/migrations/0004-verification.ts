import type { Migration } from '../migrate.ts';

export const verification: Migration = {
  name: '0004-verification',
  sql: '',
};
