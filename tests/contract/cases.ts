import type { ErrorCode } from '../../shared/contract/errors.ts';
import type { Role } from '../../shared/contract/permissions.ts';
import { TODAY } from '../support/fixed-clock.ts';

export interface Case {
  /** Answered. Ids of the world of world.ts are put in for `vendor` and `order`. */
  allowed: unknown;
  /** What the procedure turns down, and how; null where no input can be wrong. */
  refused: { input: unknown; code: ErrorCode } | null;
  /** A role without the permission; null where every role holds it. */
  forbidden: Role | null;
}

export interface World {
  vendor: number;
  order: number;
  exported: string;
  backup: string;
}

const period = { from: '2026-11-01', to: TODAY };
const invalid = (input: unknown) => ({ input, code: 'input.invalid' }) as const;
const MISSING = 2_147_483_647;
const nowhere = {
  url: 'http://127.0.0.1:9',
  db: 'umkm',
  login: 'sari@example.com',
  secret: 'rahasia',
  companyId: null,
};

/** One for every procedure of the contract but the streams; contract.test.ts sees to that. */
export function casesIn({ vendor, order, exported, backup }: World): Record<string, Case> {
  return {
    'session.get': { allowed: undefined, refused: null, forbidden: null },
    'session.setPreferences': {
      allowed: { language: 'en' },
      refused: invalid({ theme: 'pink' }),
      forbidden: null,
    },
    'connection.get': { allowed: undefined, refused: null, forbidden: null },
    'connection.test': {
      allowed: nowhere,
      refused: invalid({ ...nowhere, secretPath: '/etc/passwd', keep: 'file' }),
      forbidden: 'finance',
    },
    'sync.status': { allowed: undefined, refused: null, forbidden: null },
    'sync.quarantine': { allowed: {}, refused: invalid({ limit: 0 }), forbidden: null },
    'sync.export': {
      allowed: { list: 'entities', language: 'id' },
      refused: invalid({ list: 'luck', language: 'id' }),
      forbidden: 'viewer',
    },
    'sync.cancel': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'backups.list': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'backups.create': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'backups.verify': {
      allowed: { name: backup },
      refused: { input: { name: 'replica-20200101-000000.db' }, code: 'backup.missing' },
      forbidden: 'viewer',
    },
    'vendors.list': { allowed: {}, refused: invalid({ sort: 'luck' }), forbidden: null },
    'vendors.get': {
      allowed: { id: vendor },
      refused: { input: { id: MISSING }, code: 'vendor.missing' },
      forbidden: null,
    },
    'vendors.filters': { allowed: undefined, refused: null, forbidden: null },
    'vendors.export': {
      allowed: { query: {}, language: 'id' },
      refused: invalid({ query: {}, language: 'nl' }),
      forbidden: 'viewer',
    },
    'orders.list': { allowed: {}, refused: invalid({ offset: -1 }), forbidden: null },
    'orders.get': {
      allowed: { id: order },
      refused: { input: { id: MISSING }, code: 'order.missing' },
      forbidden: null,
    },
    'orders.filters': { allowed: undefined, refused: null, forbidden: null },
    'orders.export': {
      allowed: { query: {}, language: 'en' },
      refused: invalid({ query: { limit: 501 }, language: 'id' }),
      forbidden: 'viewer',
    },
    'analytics.catalogue': { allowed: undefined, refused: null, forbidden: null },
    'analytics.query': {
      allowed: { metrics: ['gmv'], by: ['day'], period },
      refused: { input: { metrics: ['luck'], period }, code: 'metric.unknown' },
      forbidden: null,
    },
    'analytics.dashboard': {
      allowed: { id: 'overview', period },
      refused: invalid({ id: 'overview', period: { from: '2026-11-02', to: '2026-11-01' } }),
      forbidden: null,
    },
    'analytics.export': {
      allowed: { query: { metrics: ['gmv'], period }, title: 'Penjualan', language: 'id' },
      refused: invalid({ query: { metrics: [], period }, title: '', language: 'id' }),
      forbidden: 'viewer',
    },
    'reports.list': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'reports.preview': {
      allowed: { id: 'monthly-sales', period: '2026-11' },
      refused: { input: { id: 'luck', period: '2026-11' }, code: 'report.unknown' },
      forbidden: 'vendor',
    },
    'reports.run': {
      allowed: { id: 'monthly-sales', period: '2026-11', formats: ['csv'], language: 'id' },
      refused: invalid({
        id: 'monthly-sales',
        period: '2026-13',
        formats: ['csv'],
        language: 'id',
      }),
      forbidden: 'viewer',
    },
    'exports.get': {
      allowed: { name: exported },
      refused: { input: { name: '../replica.db' }, code: 'export.missing' },
      forbidden: 'viewer',
    },
  };
}
