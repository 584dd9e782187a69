import { complianceReportTexts as text } from '../../../shared/i18n/areas/compliance-report.ts';
import type { Column } from '../../platform/export/workbook/workbook.ts';

const requirement: Column = {
  id: 'requirement',
  name: text['report.column.requirement'],
  unit: 'text',
};

export const coverage: readonly Column[] = [
  requirement,
  { id: 'subject', name: text['report.column.subject'], unit: 'text' },
  { id: 'asked', name: text['report.column.asked'], unit: 'count', summed: true },
  { id: 'met', name: text['report.column.met'], unit: 'count', summed: true },
  {
    id: 'lacking',
    name: text['report.column.lacking'],
    unit: 'count',
    summed: true,
    equals: { plus: ['asked'], minus: ['met'] },
  },
];

export const renewals: readonly Column[] = [
  { id: 'certificate', name: text['report.column.certificate'], unit: 'text' },
  { id: 'on_time', name: text['report.column.on_time'], unit: 'count', summed: true },
  { id: 'late', name: text['report.column.late'], unit: 'count', summed: true },
  { id: 'not_renewed', name: text['report.column.not_renewed'], unit: 'count', summed: true },
  {
    id: 'ended',
    name: text['report.column.ended'],
    unit: 'count',
    summed: true,
    equals: { plus: ['on_time', 'late', 'not_renewed'], minus: [] },
  },
];

export const decisions: readonly Column[] = [
  requirement,
  { id: 'state', name: text['report.column.state'], unit: 'text' },
  { id: 'requests', name: text['report.column.requests'], unit: 'count', summed: true },
];
