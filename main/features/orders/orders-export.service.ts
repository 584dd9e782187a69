import type { ExportedFile } from '../../../shared/contract/common.ts';
import type { OrderRow } from '../../../shared/contract/orders.contract.ts';
import { exportTexts } from '../../../shared/i18n/areas/exports.ts';
import { orderTexts } from '../../../shared/i18n/areas/orders.ts';
import { formatTime } from '../../../shared/i18n/format.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { findCompanyCurrency } from '../../platform/company/company.store.ts';
import { type CsvCell, type CsvColumn, writeCsv } from '../../platform/export/write-csv.ts';
import { paymentMethodName } from '../../platform/names/payment-methods.ts';
import { type AskedOrders, eachOrder, orderAsOf } from './orders.service.ts';

export function exportOrders(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { query, language }: { query: AskedOrders; language: Language },
): ExportedFile {
  return reader.snapshot(() =>
    writeCsv(folders, clock, {
      name: exportTexts['export.orders'][language],
      columns: columnsOf(language, findCompanyCurrency(reader).decimals),
      rows: eachOrder(reader, query).map((order) => cellsOf(order, language)),
      language,
      asOf: orderAsOf(reader),
    }),
  );
}

function columnsOf(language: Language, decimals: number): CsvColumn[] {
  const text = (key: keyof typeof exportTexts): CsvColumn => ({
    header: exportTexts[key][language],
    unit: 'text',
  });
  return [
    { header: exportTexts['export.id'][language], unit: 'count' },
    text('export.number'),
    text('export.day'),
    text('export.time'),
    text('export.state'),
    text('export.customer'),
    text('export.province'),
    { header: exportTexts['export.vendor_count'][language], unit: 'count' },
    { header: exportTexts['export.total'][language], unit: 'money', decimals },
    text('export.currency'),
    text('export.payment'),
    text('export.payment_method'),
    text('export.shipment'),
  ];
}

function cellsOf(order: OrderRow, language: Language): CsvCell[] {
  return [
    order.id,
    order.name,
    order.orderedDay,
    order.orderedAt === null ? null : formatTime(order.orderedAt, language),
    wordOf('state', order.state, language),
    order.customer,
    order.province,
    order.vendors,
    order.total.minor,
    order.total.currency,
    wordOf('payment', order.payment, language),
    order.paymentMethod === null ? null : paymentMethodName(order.paymentMethod)[language],
    wordOf('shipment', order.shipment, language),
  ];
}

/** The words of the screen; a code without one stays as it is. */
function wordOf(
  what: 'state' | 'payment' | 'shipment',
  code: string | null,
  language: Language,
): string | null {
  if (code === null) return null;
  const word = Object.entries(orderTexts).find(([key]) => key === `orders.${what}_${code}`);
  return word === undefined ? code : word[1][language];
}
