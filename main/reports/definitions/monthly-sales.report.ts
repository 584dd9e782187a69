import { reportTexts as text } from '../../../shared/i18n/areas/reports.ts';
import { monthOf } from '../../../shared/kernel/business-day.ts';
import { decimalText } from '../../platform/export/decimal-text.ts';
import type { Report, Source, Table } from '../report.ts';
import {
  listSales,
  listSalesByCategory,
  listSalesByVendor,
  listSalesByVendorAndCategory,
  listSalesInOtherCurrencies,
} from '../sales.store.ts';
import { category, measures, month, otherCurrency, vendor } from './sales-columns.ts';

/** What was sold, returned and is commissionable in a month; meanings as in docs/decisions.md 5. */
export const monthlySales: Report = {
  name: text['report.monthly_sales.name'],
  description: text['report.monthly_sales.description'],
  formats: ['xlsx', 'csv'],
  entities: [
    ...['order', 'order_line', 'invoice', 'invoice_line'],
    ...['product', 'variant', 'supplier', 'partner', 'category'],
  ],
  csvTable: 'by_both',
  definitions: [
    { name: text['report.period'], definition: text['report.definition.period'] },
    { name: text['report.column.orders'], definition: text['report.definition.orders'] },
    { name: text['report.column.gross'], definition: text['report.definition.gross'] },
    { name: text['report.column.sales'], definition: text['report.definition.sales'] },
    { name: text['report.column.refunds'], definition: text['report.definition.refunds'] },
    { name: text['report.column.net'], definition: text['report.definition.net'] },
    {
      name: text['report.column.commission_base'],
      definition: text['report.definition.commission_base'],
    },
    { name: text['report.column.vendor'], definition: text['report.definition.vendor'] },
    { name: text['report.column.currency'], definition: text['report.definition.currency'] },
  ],
  tables: ({ db, period, currency }) => {
    const asked = { period, currencyId: currency.id };
    return [
      {
        id: 'summary',
        title: text['report.table.summary'],
        columns: [month, ...measures.map((column) => ({ ...column, summed: false }))],
        rows: listSales(db, asked).map((row) => ({ ...row, month: monthOf(period.from) })),
      },
      {
        id: 'by_vendor',
        title: text['report.table.by_vendor'],
        columns: [...vendor, ...measures],
        rows: listSalesByVendor(db, asked),
      },
      {
        id: 'by_category',
        title: text['report.table.by_category'],
        columns: [category, ...measures],
        rows: listSalesByCategory(db, asked),
      },
      {
        id: 'by_both',
        title: text['report.table.by_both'],
        columns: [...vendor, category, ...measures],
        rows: listSalesByVendorAndCategory(db, asked),
      },
      ...otherCurrencies({ db, period, currency }),
    ];
  },
};

function otherCurrencies({ db, period, currency }: Source): Table[] {
  const others = listSalesInOtherCurrencies(db, { period, currencyId: currency.id });
  if (others.length === 0) return [];
  const rows = others.map(({ currency: code, decimals, orders, ...amounts }) => ({
    currency: code,
    orders,
    gross: decimalText(amounts.gross, decimals ?? 0),
    sales: decimalText(amounts.sales, decimals ?? 0),
    refunds: decimalText(amounts.refunds, decimals ?? 0),
  }));
  return [
    {
      id: 'other_currencies',
      title: text['report.table.other_currencies'],
      columns: otherCurrency,
      rows,
    },
  ];
}
