import { TODAY } from '../support/fixed-clock.ts';
import type { Case } from './case.ts';
import { certificationCases } from './certification-cases.ts';
import { evidenceCases } from './evidence-cases.ts';
import { importsCases } from './imports-cases.ts';
import { type OutboxWorld, outboxCases } from './outbox-cases.ts';
import { ruleCases } from './rule-cases.ts';
import { savedCases } from './saved-cases.ts';
import { simulationCases } from './simulation-cases.ts';
import { vendorRecordCases } from './vendor-record-cases.ts';

export interface World {
  vendor: number;
  order: number;
  orderLine?: number | undefined;
  exported: string;
  backup: string;
  outbox?: OutboxWorld;
}

const period = { from: '2026-11-01', to: TODAY };
const invalid = (input: unknown) => ({ input, code: 'input.invalid' }) as const;
const NO_MESSAGES = { waiting: 0, refused: 0 };
const MISSING = 2_147_483_647;
const nowhere = {
  url: 'http://127.0.0.1:9',
  db: 'umkm',
  login: 'sari@example.com',
  secret: 'rahasia',
  companyId: null,
};

/** One for every procedure of the contract but the streams; contract.test.ts sees to that. */
export function casesIn({
  vendor,
  order,
  orderLine = MISSING - 1,
  exported,
  backup,
  outbox = NO_MESSAGES,
}: World): Record<string, Case> {
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
    'figures.list': { allowed: { day: TODAY }, refused: invalid({ day: 'x' }), forbidden: null },
    'figures.sharing': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'figures.import': {
      allowed: {
        text: 'figure;province;from;value;source\nusd_rate;;2026-11-02;16650;Kurs tengah',
      },
      refused: { input: { text: 'figure;from\nluck;x' }, code: 'file.missing' },
      forbidden: 'viewer',
    },
    'sync.status': { allowed: undefined, refused: null, forbidden: null },
    'sync.quarantine': { allowed: {}, refused: invalid({ limit: 0 }), forbidden: null },
    'sync.export': {
      allowed: { list: 'entities', language: 'id' },
      refused: invalid({ list: 'luck', language: 'id' }),
      forbidden: 'viewer',
    },
    'sync.cancel': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'sync.drift': { allowed: {}, refused: invalid({ limit: 0 }), forbidden: null },
    'sync.acceptRestored': {
      allowed: { resend: true },
      refused: invalid({}),
      forbidden: 'viewer',
    },
    'sync.diagnostics': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'facts.streams': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'facts.list': { allowed: {}, refused: invalid({ which: 'luck' }), forbidden: 'viewer' },
    'facts.verify': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'facts.rebuild': { allowed: {}, refused: invalid({ whole: 'yes' }), forbidden: 'vendor' },
    'facts.propose': {
      allowed: { topic: 'rate/a', title: 'Tarif', body: { ppm: 50_000 }, effectiveFrom: TODAY },
      refused: invalid({ topic: 'Rate A', title: '', body: {}, effectiveFrom: TODAY }),
      forbidden: 'operations',
    },
    ...ruleCases,
    ...savedCases,
    ...certificationCases,
    ...vendorRecordCases(vendor),
    ...evidenceCases(vendor),
    ...importsCases,
    'commission.lines.summary': {
      allowed: { period, by: 'category' },
      refused: invalid({ period: { from: TODAY, to: '2026-01-01' } }),
      forbidden: null,
    },
    'commission.lines.list': {
      allowed: { period },
      refused: invalid({ period, state: 'luck' }),
      forbidden: null,
    },
    'commission.lines.explain': {
      allowed: { line: orderLine },
      refused: { input: { line: MISSING }, code: 'commission.no_line' },
      forbidden: null,
    },
    'commission.lines.closeState': { allowed: undefined, refused: null, forbidden: 'operations' },
    'commission.lines.closePlan': {
      allowed: { day: '2026-11-22' },
      refused: invalid({ day: 'kemarin' }),
      forbidden: 'viewer',
    },
    'commission.lines.verify': {
      allowed: { id: '4b3f8d1e-1d0e-4c55-9a55-1f6a52a2c0aa' },
      refused: invalid({ id: 'mine' }),
      forbidden: 'compliance',
    },
    'commission.lines.filters': {
      allowed: {},
      refused: invalid({ vendorId: 'semua' }),
      forbidden: null,
    },
    'commission.lines.export': {
      allowed: { period, table: 'vendor', language: 'id' },
      refused: invalid({ period, table: 'luck', language: 'id' }),
      forbidden: 'viewer',
    },
    'backups.list': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'backups.create': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'backups.verify': {
      allowed: { name: backup },
      refused: { input: { name: 'replica-20200101-000000.db' }, code: 'backup.missing' },
      forbidden: 'viewer',
    },
    'provision.state': { allowed: undefined, refused: null, forbidden: null },
    'provision.cancel': { allowed: undefined, refused: null, forbidden: 'finance' },
    'vendors.list': { allowed: {}, refused: invalid({ sort: 'luck' }), forbidden: null },
    'vendors.get': {
      allowed: { id: vendor },
      refused: { input: { id: MISSING }, code: 'vendor.missing' },
      forbidden: null,
    },
    'vendors.products': {
      allowed: { id: vendor },
      refused: invalid({ id: vendor, sort: 'luck' }),
      forbidden: null,
    },
    'vendors.filters': { allowed: undefined, refused: null, forbidden: null },
    'vendors.export': {
      allowed: { query: {}, language: 'id' },
      refused: invalid({ query: {}, language: 'nl' }),
      forbidden: 'viewer',
    },
    'orders.list': { allowed: {}, refused: invalid({ offset: -1 }), forbidden: 'vendor' },
    'orders.get': {
      allowed: { id: order },
      refused: { input: { id: MISSING }, code: 'order.missing' },
      forbidden: 'vendor',
    },
    'orders.filters': { allowed: undefined, refused: null, forbidden: 'vendor' },
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
    'analytics.behind': {
      allowed: { metric: 'gmv', period, limit: 1 },
      refused: { input: { metric: 'stock_on_hand', period }, code: 'metric.no_orders' },
      forbidden: 'vendor',
    },
    'analytics.names': {
      allowed: { keys: { province: ['JB'] } },
      refused: invalid({ keys: 'JB' }),
      forbidden: null,
    },
    'glossary.list': { allowed: undefined, refused: null, forbidden: null },
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
    ...simulationCases,
    ...outboxCases({ vendor, order }, outbox),
    'lock.status': { allowed: undefined, refused: null, forbidden: null },
    'privacy.policy': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'privacy.reveal': {
      allowed: { entity: 'partner', id: vendor, column: 'phone', reason: 'Konfirmasi pesanan' },
      refused: {
        input: { entity: 'partner', id: vendor, column: 'city', reason: 'Konfirmasi pesanan' },
        code: 'privacy.not_masked',
      },
      forbidden: 'viewer',
    },
    'privacy.find': {
      allowed: { search: 'batik' },
      refused: invalid({ search: 'b' }),
      forbidden: 'operations',
    },
    'privacy.subject': {
      allowed: { partnerId: vendor },
      refused: { input: { partnerId: MISSING }, code: 'privacy.missing' },
      forbidden: 'finance',
    },
    'privacy.export': {
      allowed: {
        ...{ partnerId: vendor, reason: 'Permintaan orangnya sendiri' },
        ...{ language: 'id', format: 'json' },
      },
      refused: invalid({ partnerId: vendor, reason: 'tidak', language: 'id', format: 'csv' }),
      forbidden: 'operations',
    },
    'privacy.erase': {
      allowed: { partnerId: vendor, confirm: '', reason: 'Permintaan orangnya sendiri' },
      refused: {
        input: {
          ...{ partnerId: vendor, confirm: 'Orang lain', dryRun: false },
          reason: 'Permintaan orangnya sendiri',
        },
        code: 'privacy.name_differs',
      },
      forbidden: 'compliance',
    },
    'audit.list': { allowed: {}, refused: invalid({ sort: 'luck' }), forbidden: 'operations' },
    'audit.get': {
      allowed: { id: 1 },
      refused: { input: { id: 999_999 }, code: 'audit.missing' },
      forbidden: 'finance',
    },
    'audit.filters': { allowed: undefined, refused: null, forbidden: 'viewer' },
    'audit.verify': { allowed: undefined, refused: null, forbidden: 'vendor' },
    'audit.export': {
      allowed: { query: {}, language: 'id' },
      refused: invalid({ query: {}, language: 'nl' }),
      forbidden: 'finance',
    },
    'exports.get': {
      allowed: { name: exported },
      refused: { input: { name: '../replica.db' }, code: 'export.missing' },
      forbidden: 'viewer',
    },
  };
}
