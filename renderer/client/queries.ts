import { QueryClient } from '@tanstack/react-query';
import type { Topic } from '../../shared/contract/topics.ts';
import { api } from './client.ts';
import { isRetryable } from './failure.ts';

/** The replica says when it changed (use-topics.ts), so nothing goes stale by the clock. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 5 * 60_000,
      retry: (count, error) => count < 2 && isRetryable(error),
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});

const analytics = api.analytics.key();
const reports = api.reports.key();
const session = api.session.key();
const vendor = api.vendors.get.key();
const { shelf, reviews, timeline, balance, duplicates } = api.vendors;
const vendorRecord = [shelf, reviews, timeline, balance, duplicates].map((one) => one.key());
const order = api.orders.get.key();
const drafts = api.drafts.key();
const evidence = api.evidence.key();
const coverage = api.certification.key();
const packs = api.commission.packs.key();
const commissionLines = api.commission.lines.key();
const commissionRules = api.commission.rules.key();
const filters = [api.vendors.filters.key(), api.orders.filters.key()];

/**
 * What is read again when the engine says that a topic changed. The lists are not among it: they offer the
 * news (topic-news.ts) instead of moving while someone reads.
 */
const readAgain: Record<Topic, readonly (readonly unknown[])[]> = {
  vendors: [vendor, ...vendorRecord, coverage, order, analytics, reports, ...filters],
  orders: [order, vendor, ...vendorRecord, analytics, reports, session, commissionLines],
  payments: [order, analytics, commissionLines],
  shipments: [order, analytics, commissionLines],
  products: [vendor, ...vendorRecord, coverage, analytics, reports, commissionLines],
  reference: [...filters, vendor, order, analytics, commissionLines],
  certifications: [
    ...[vendor, timeline.key(), coverage, api.evidence.duties.key()],
    ...[analytics, reports],
  ],
  commissions: [packs, commissionRules, commissionLines, reports],
  invoices: [order, analytics, reports, commissionLines],
  sync: [api.sync.key(), session],
  outbox: [
    ...[api.outbox.key(), drafts, api.sync.status.key(), api.imports.list.key()],
    ...vendorRecord,
  ],
  figures: [analytics, api.figures.key()],
  facts: [
    ...[packs, coverage, commissionRules, commissionLines, api.facts.key(), evidence],
    ...[timeline.key(), balance.key(), api.vendors.notes.key()],
  ],
  evidence: [evidence],
  connection: [api.connection.key(), session],
  settings: [session, api.lock.key()],
  exports: [],
  backups: [api.backups.key()],
  lock: [api.lock.key()],
  privacy: [vendor, api.privacy.key()],
  provision: [api.provision.key()],
  saved: [api.views.key(), api.notes.key(), api.alerts.key()],
};

export function readTopicsAgain(topics: readonly Topic[]): void {
  const keys = new Set(topics.flatMap((topic) => readAgain[topic]));
  for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
}

export function readAllAgain(): void {
  void queryClient.invalidateQueries();
}
