import type { ExportedFile } from '../../../shared/contract/common.ts';
import type { VendorRow } from '../../../shared/contract/vendors.contract.ts';
import { exportTexts } from '../../../shared/i18n/areas/exports.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { findCompanyCurrency } from '../../platform/company/company.store.ts';
import { type CsvCell, type CsvColumn, writeCsv } from '../../platform/export/write-csv.ts';
import { type AskedVendors, allVendors, vendorAsOf } from './vendors.service.ts';

export function exportVendors(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { query, language }: { query: AskedVendors; language: Language },
): ExportedFile {
  return reader.snapshot(() =>
    writeCsv(folders, clock, {
      name: exportTexts['export.vendors'][language],
      columns: columnsOf(language, findCompanyCurrency(reader).decimals),
      rows: allVendors(reader, query).map((vendor) => cellsOf(vendor, language)),
      language,
      asOf: vendorAsOf(reader),
    }),
  );
}

function columnsOf(language: Language, decimals: number): CsvColumn[] {
  const column = (key: keyof typeof exportTexts, unit: 'text' | 'count'): CsvColumn => ({
    header: exportTexts[key][language],
    unit,
  });
  return [
    column('export.id', 'count'),
    column('export.name', 'text'),
    column('export.city', 'text'),
    column('export.province', 'text'),
    column('export.business_type', 'text'),
    column('export.halal', 'text'),
    column('export.active', 'text'),
    column('export.products', 'count'),
    column('export.order_count', 'count'),
    { header: exportTexts['export.gmv'][language], unit: 'money', decimals },
    column('export.currency', 'text'),
    { header: exportTexts['export.rating'][language], unit: 'number', decimals: 2 },
    column('export.rating_count', 'count'),
    column('export.joined', 'text'),
  ];
}

function cellsOf(vendor: VendorRow, language: Language): CsvCell[] {
  const yesNo = (value: boolean) => exportTexts[value ? 'export.yes' : 'export.no'][language];
  return [
    vendor.id,
    vendor.name,
    vendor.city,
    vendor.province,
    vendor.businessType,
    vendor.halal === null ? null : yesNo(vendor.halal),
    yesNo(vendor.active),
    vendor.products,
    vendor.orders,
    vendor.gmv.minor,
    vendor.gmv.currency,
    vendor.rating,
    vendor.ratings,
    vendor.joinedAt === null ? null : dayOfInstant(vendor.joinedAt),
  ];
}
