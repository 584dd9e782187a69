import { reportsContract } from '../../shared/contract/reports.contract.ts';
import { onQuery, onTask } from '../platform/calls/bind.ts';
import { listReports, previewReport, writeReport } from './reports.service.ts';

export const reportsApi = {
  list: onQuery(reportsContract.list, listReports),
  preview: onQuery(reportsContract.preview, (input, { db }) => previewReport(db, input)),
  run: onTask(reportsContract.run, async ({ language, ...input }, { reader, folders, clock }) =>
    writeReport(reader, input, { folders, clock, language }),
  ),
};
