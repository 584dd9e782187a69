import { analyticsContract } from '../../shared/contract/analytics.contract.ts';
import { onQuery, onTask } from '../platform/calls/bind.ts';
import { askMetrics, viewCatalogue } from './analytics.service.ts';
import { listBehind } from './behind/behind.service.ts';
import { nameKeys } from './beside/labels.ts';
import { openDashboard } from './dashboard.service.ts';
import { explainMetrics } from './explain.service.ts';
import { exportMetrics } from './export/analytics-export.service.ts';

export const analyticsApi = {
  catalogue: onQuery(analyticsContract.catalogue, (_none, { db }) => viewCatalogue(db)),
  query: onQuery(analyticsContract.query, (asked, { db }) => askMetrics(db, asked)),
  explain: onQuery(analyticsContract.explain, (asked, { db }) => explainMetrics(db, asked)),
  dashboard: onQuery(analyticsContract.dashboard, (asked, { db }) => openDashboard(db, asked)),
  behind: onQuery(analyticsContract.behind, (asked, { db }) => listBehind(db, asked)),
  names: onQuery(analyticsContract.names, ({ keys }, { db }) => nameKeys(db, keys)),
  export: onTask(analyticsContract.export, async (asked, call) => exportMetrics(call, asked)),
};
