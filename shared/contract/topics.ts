/** What a listener re-reads when it hears one. A topic carries no data. */
export const topics = [
  'vendors',
  'orders',
  'payments',
  'shipments',
  'products',
  'reference',
  'certifications',
  'commissions',
  'invoices',
  'sync',
  'outbox',
  'facts',
  'connection',
  'settings',
  'exports',
  'backups',
  'provision',
  'lock',
  'privacy',
] as const;
export type Topic = (typeof topics)[number];
