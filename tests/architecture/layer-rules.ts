import type { Edge } from './modules.ts';

/** The table of docs/ARCHITECTURE.md, in the same order. Each rule carries a breach that it must catch. */
export interface LayerRule {
  name: string;
  why: string;
  forbids(edge: Edge): boolean;
  breach: { path: string; imports: string };
}

const inside =
  (...folders: string[]) =>
  (path: string): boolean =>
    folders.some((folder) => path.startsWith(`${folder}/`));

const isPackage =
  (...names: string[]) =>
  (to: string): boolean =>
    names.some((name) => to === `pkg:${name}`);

const shared = inside('shared');
const main = inside('main');
const renderer = inside('renderer');
const hosts = inside('main/hosts');
const engine = inside('main/engine');
const db = inside('main/db');
const sync = inside('main/sync');
const features = inside('main/features');
const upper = inside('main/features', 'main/analytics', 'main/reports', 'main/alerts');

function featureOf(path: string, root: string): string | undefined {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1).split('/')[0] : undefined;
}

function crossesFeatures({ from, to }: Edge, root: string): boolean {
  const mine = featureOf(from, root);
  const theirs = featureOf(to, root);
  return mine !== undefined && theirs !== undefined && mine !== theirs;
}

export const layerRules: readonly LayerRule[] = [
  {
    name: 'resolvable',
    why: 'What cannot be resolved cannot be judged.',
    forbids: ({ to }) => to.startsWith('missing:'),
    breach: { path: 'main/db/x.ts', imports: './nowhere.ts' },
  },
  {
    name: 'shared-is-pure',
    why: 'shared/ knows itself, zod and the contract library.',
    forbids: ({ from, to }) =>
      shared(from) && !shared(to) && !isPackage('zod', '@orpc/contract')(to),
    breach: { path: 'shared/kernel/x.ts', imports: 'node:fs' },
  },
  {
    name: 'sandbox-stands-alone',
    why: 'The sandbox is a central: it knows nothing of us.',
    forbids: ({ from, to }) =>
      inside('sandbox')(from) && inside('main', 'preload', 'renderer', 'shared', 'tests')(to),
    breach: { path: 'sandbox/x.ts', imports: '../shared/kernel/money.ts' },
  },
  {
    name: 'preload-is-a-membrane',
    why: 'preload/ sees electron and the contract.',
    forbids: ({ from, to }) =>
      inside('preload')(from) &&
      !inside('preload', 'shared/contract')(to) &&
      !isPackage('electron')(to),
    breach: { path: 'preload/x.ts', imports: '../main/engine/engine.ts' },
  },
  {
    name: 'renderer-never-main',
    why: 'The renderer reaches main only through the contract.',
    forbids: ({ from, to }) =>
      renderer(from) &&
      (inside('main', 'preload', 'sandbox')(to) ||
        isPackage('electron', 'better-sqlite3', 'kysely')(to)),
    breach: { path: 'renderer/features/orders/x.ts', imports: '../../../main/db/qb.ts' },
  },
  {
    name: 'renderer-no-node',
    why: 'The renderer is a web page.',
    forbids: ({ from, to }) => renderer(from) && to.startsWith('node:'),
    breach: { path: 'renderer/ui/x.ts', imports: 'node:fs' },
  },
  {
    name: 'main-never-renderer',
    why: 'main/ does not know who draws, and never builds on the sandbox.',
    forbids: ({ from, to }) =>
      main(from) &&
      (inside('build', 'renderer', 'preload', 'sandbox', 'tests')(to) ||
        isPackage('react', 'react-dom')(to)),
    breach: { path: 'main/engine/x.ts', imports: '../../renderer/app/main.tsx' },
  },
  {
    name: 'electron-only-in-host',
    why: 'Electron is a host, not the app.',
    forbids: ({ from, to }) =>
      main(from) && !inside('main/hosts/electron')(from) && isPackage('electron')(to),
    breach: { path: 'main/engine/x.ts', imports: 'electron' },
  },
  {
    name: 'sqlite-only-in-db',
    why: 'One place opens the replica.',
    forbids: ({ from, to }) =>
      main(from) &&
      !db(from) &&
      from !== 'main/platform/profile/lock.ts' &&
      isPackage('better-sqlite3')(to),
    breach: { path: 'main/sync/x.ts', imports: 'better-sqlite3' },
  },
  {
    name: 'hosts-see-engine-only',
    why: 'A host calls the engine, never a feature.',
    forbids: ({ from, to }) => hosts(from) && main(to) && !hosts(to) && !engine(to),
    breach: { path: 'main/hosts/cli/x.ts', imports: '../../db/qb.ts' },
  },
  {
    name: 'engine-is-top',
    why: 'Only hosts import the engine.',
    forbids: ({ from, to }) =>
      main(from) && !hosts(from) && !engine(from) && (engine(to) || hosts(to)),
    breach: { path: 'main/features/orders/x.ts', imports: '../../engine/engine.ts' },
  },
  {
    name: 'db-is-bottom',
    why: 'db/ imports shared/ only.',
    forbids: ({ from, to }) => db(from) && main(to) && !db(to),
    breach: { path: 'main/db/x.ts', imports: '../platform/jobs/background.ts' },
  },
  {
    name: 'central-zone',
    why: 'Only sync/ writes central_*.',
    forbids: ({ from, to }) =>
      main(from) && !sync(from) && !db(from) && to === 'main/db/qb-central.ts',
    breach: { path: 'main/features/orders/x.ts', imports: '../../db/qb-central.ts' },
  },
  {
    name: 'central-is-bottom',
    why: 'central/ speaks Odoo and nothing else.',
    forbids: ({ from, to }) =>
      inside('main/central')(from) && main(to) && !inside('main/central')(to),
    breach: { path: 'main/central/x.ts', imports: '../db/qb.ts' },
  },
  {
    name: 'central-only-for-sync',
    why: 'Only sync/ and facts/ talk to the central; the engine hands them the way.',
    forbids: ({ from, to }) =>
      main(from) &&
      !engine(from) &&
      !inside('main/sync', 'main/facts', 'main/central')(from) &&
      inside('main/central')(to),
    breach: { path: 'main/features/orders/x.ts', imports: '../../central/odoo-client.ts' },
  },
  {
    name: 'sync-below-features',
    why: 'sync/ fills tables; it knows no feature.',
    forbids: ({ from, to }) => sync(from) && upper(to),
    breach: { path: 'main/sync/x.ts', imports: '../features/orders/orders.store.ts' },
  },
  {
    name: 'features-see-outbox-only',
    why: 'A feature may enqueue; it may not pull.',
    forbids: ({ from, to }) => features(from) && sync(to) && !inside('main/sync/outbox')(to),
    breach: { path: 'main/features/orders/x.ts', imports: '../../sync/pull.ts' },
  },
  {
    name: 'features-apart',
    why: 'A feature reads tables, and acts on another only through facts.',
    forbids: (edge) => crossesFeatures(edge, 'main/features'),
    breach: { path: 'main/features/orders/x.ts', imports: '../vendors/vendors.store.ts' },
  },
  {
    name: 'fact-zone',
    why: 'Only facts/ writes fact_log and state_*.',
    forbids: ({ from, to }) =>
      main(from) &&
      !inside('main/facts')(from) &&
      !db(from) &&
      ['main/db/qb-facts.ts', 'main/db/state-rows.ts'].includes(to),
    breach: { path: 'main/features/orders/x.ts', imports: '../../db/qb-facts.ts' },
  },
  {
    name: 'facts-know-no-feature',
    why: 'facts/ keeps streams and folds; it knows neither who decides nor who syncs.',
    forbids: ({ from, to }) => inside('main/facts')(from) && (upper(to) || sync(to)),
    breach: { path: 'main/facts/folds/x.ts', imports: '../../features/orders/orders.store.ts' },
  },
  {
    name: 'features-decide',
    why: 'Deciding never depends on reporting.',
    forbids: ({ from, to }) =>
      features(from) && inside('main/analytics', 'main/reports', 'main/alerts')(to),
    breach: { path: 'main/features/orders/x.ts', imports: '../../analytics/query.ts' },
  },
  {
    name: 'analytics-read-only',
    why: 'analytics/ reads db/; it knows no feature.',
    forbids: ({ from, to }) =>
      inside('main/analytics')(from) &&
      inside('main/features', 'main/reports', 'main/alerts', 'main/sync')(to),
    breach: { path: 'main/analytics/x.ts', imports: '../reports/run.ts' },
  },
  {
    name: 'reports-read-stored-facts',
    why: 'A report reads; it never recomputes a rule.',
    forbids: ({ from, to }) =>
      inside('main/reports', 'main/alerts')(from) && inside('main/features', 'main/sync')(to),
    breach: { path: 'main/reports/x.ts', imports: '../features/orders/orders.store.ts' },
  },
  {
    name: 'platform-below',
    why: 'platform/ serves features; it knows none.',
    forbids: ({ from, to }) => inside('main/platform')(from) && (upper(to) || sync(to)),
    breach: { path: 'main/platform/log/x.ts', imports: '../../sync/pull.ts' },
  },
  {
    name: 'rules-are-pure',
    why: '*.rules.ts: values in, values out.',
    forbids: ({ from, to }) =>
      from.endsWith('.rules.ts') &&
      !inside('shared/kernel', 'shared/contract')(to) &&
      !to.endsWith('.rules.ts'),
    breach: { path: 'main/features/orders/x.rules.ts', imports: '../../db/qb.ts' },
  },
  {
    name: 'store-is-sql-only',
    why: '*.store.ts: SQL and nothing above it.',
    forbids: ({ from, to }) =>
      from.endsWith('.store.ts') && (to.endsWith('.service.ts') || to.endsWith('.api.ts')),
    breach: {
      path: 'main/features/orders/x.store.ts',
      imports: './orders.service.ts',
    },
  },
  {
    name: 'api-is-thin',
    why: '*.api.ts: its own services, never SQL.',
    forbids: ({ from, to }) => from.endsWith('.api.ts') && (db(to) || to.endsWith('.store.ts')),
    breach: { path: 'main/features/orders/x.api.ts', imports: '../../db/qb.ts' },
  },
  {
    name: 'only-charts-draws',
    why: 'Chart.js lives behind one folder.',
    forbids: ({ from, to }) =>
      renderer(from) &&
      !inside('renderer/charts')(from) &&
      isPackage('chart.js', 'react-chartjs-2')(to),
    breach: { path: 'renderer/features/overview/x.ts', imports: 'chart.js' },
  },
  {
    name: 'renderer-features-apart',
    why: 'Screens share through ui/, charts/ and drafts/.',
    forbids: (edge) =>
      crossesFeatures(edge, 'renderer/features') ||
      (inside('renderer/features')(edge.from) && inside('renderer/app')(edge.to)) ||
      (inside('renderer/drafts')(edge.from) &&
        inside('renderer/app', 'renderer/features')(edge.to)),
    breach: { path: 'renderer/features/orders/x.ts', imports: '../vendors/VendorsScreen.tsx' },
  },
  {
    name: 'ui-is-dumb',
    why: 'ui/ and charts/ know no client and no feature.',
    forbids: ({ from, to }) =>
      inside('renderer/ui', 'renderer/charts')(from) &&
      inside('renderer/client', 'renderer/drafts', 'renderer/features', 'renderer/app')(to),
    breach: { path: 'renderer/ui/x.ts', imports: '../client/client.ts' },
  },
];
