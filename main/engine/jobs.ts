import { alertsJob } from '../alerts/alerts.job.ts';
import { rollupsJob } from '../analytics/rollups/rollups.job.ts';
import { certificationJob } from '../features/certification/spans/certification.job.ts';
import { remindersJob } from '../features/evidence/duties/reminders.job.ts';
import { backupJob } from '../platform/backup/backup.job.ts';
import type { Job } from '../platform/jobs/job.ts';
import { syncJob } from '../sync/sync.job.ts';
import { compareJob } from '../sync/verify/compare.job.ts';

/** What the writer thread starts by itself when an engine opens with its jobs. */
export const jobs: readonly Job[] = [
  syncJob,
  compareJob,
  backupJob,
  rollupsJob,
  alertsJob,
  certificationJob,
  remindersJob,
];
