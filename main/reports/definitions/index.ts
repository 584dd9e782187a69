import type { Report } from '../report.ts';
import { annualCompliance } from './annual-compliance.report.ts';
import { monthlySales } from './monthly-sales.report.ts';

/** Every report, by the id that screens, the command line and schedules call it. */
export const reports = {
  'monthly-sales': monthlySales,
  'annual-compliance': annualCompliance,
} as const satisfies Record<string, Report>;

export type ReportId = keyof typeof reports;

export function isReportId(id: string): id is ReportId {
  return Object.hasOwn(reports, id);
}
