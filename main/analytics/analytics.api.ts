import { analyticsContract } from '../../shared/contract/analytics.contract.ts';
import { onQuery, onTask } from '../platform/calls/bind.ts';
import { askMetrics, viewCatalogue } from './analytics.service.ts';
import { exportMetrics } from './analytics-export.service.ts';
import { openDashboard } from './dashboard.service.ts';

export const analyticsApi = {
  catalogue: onQuery(analyticsContract.catalogue, (_none, { db }) => viewCatalogue(db)),
  query: onQuery(analyticsContract.query, (asked, { db }) => askMetrics(db, asked)),
  dashboard: onQuery(analyticsContract.dashboard, (asked, { db }) => openDashboard(db, asked)),
  export: onTask(analyticsContract.export, async (asked, call) => exportMetrics(call, asked)),
};
