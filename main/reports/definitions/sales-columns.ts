import { reportTexts as text } from '../../../shared/i18n/areas/reports.ts';
import type { Column } from '../../platform/export/workbook/workbook.ts';

export const month: Column = {
  id: 'month',
  name: text['report.column.month'],
  unit: 'text',
  isCode: true,
};

export const vendor: readonly Column[] = [
  {
    id: 'vendor',
    name: text['report.column.vendor'],
    unit: 'text',
    unknown: text['report.unknown_vendor'],
  },
  { id: 'vendor_id', name: text['report.column.vendor_id'], unit: 'text', isCode: true },
];

export const category: Column = {
  id: 'category',
  name: text['report.column.category'],
  unit: 'text',
  unknown: text['report.unknown_category'],
};

/** Orders are not summed: one of several vendors or categories counts in each of their rows. */
export const measures: readonly Column[] = [
  { id: 'orders', name: text['report.column.orders'], unit: 'count' },
  { id: 'gross', name: text['report.column.gross'], unit: 'money', summed: true },
  { id: 'sales', name: text['report.column.sales'], unit: 'money', summed: true },
  { id: 'refunds', name: text['report.column.refunds'], unit: 'money', summed: true },
  {
    id: 'net',
    name: text['report.column.net'],
    unit: 'money',
    summed: true,
    equals: { plus: ['sales'], minus: ['refunds'] },
  },
  {
    id: 'commission_base',
    name: text['report.column.commission_base'],
    unit: 'money',
    summed: true,
    equals: { plus: ['net'], minus: [] },
  },
];

/** Amounts of a note are text in their own currency: no column could hold them under one unit. */
export const otherCurrency: readonly Column[] = [
  {
    id: 'currency',
    name: text['report.column.currency'],
    unit: 'text',
    unknown: text['report.unknown_currency'],
  },
  { id: 'orders', name: text['report.column.orders'], unit: 'count' },
  { id: 'gross', name: text['report.column.gross'], unit: 'text' },
  { id: 'sales', name: text['report.column.sales'], unit: 'text' },
  { id: 'refunds', name: text['report.column.refunds'], unit: 'text' },
];
