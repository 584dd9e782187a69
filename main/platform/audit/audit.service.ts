import type * as z from 'zod';
import type { AuditRow, auditQuery } from '../../../shared/contract/audit.contract.ts';
import type { ExportedFile } from '../../../shared/contract/common.ts';
import { Refusal } from '../../../shared/contract/errors.ts';
import { auditTexts } from '../../../shared/i18n/areas/audit.ts';
import { formatInstant } from '../../../shared/i18n/format.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { addDays, startOfDay } from '../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import type { TaskCall } from '../calls/calls.ts';
import { type CsvCell, writeCsv } from '../export/write-csv.ts';
import {
  type AuditFilter,
  countAudit,
  eachAudit,
  findAuditRow,
  listActors,
  listAudit,
  listProcedures,
} from './audit-list.store.ts';

export type AskedAudit = z.output<typeof auditQuery>;

export function findAudit(
  db: Reader,
  asked: AskedAudit,
  now: Instant,
): { asOf: Instant; total: number; rows: AuditRow[] } {
  const filter = filterOf(asked);
  return { asOf: now, total: countAudit(db, filter), rows: listAudit(db, filter, asked) };
}

export function getAudit(db: Reader, id: number): AuditRow {
  const row = findAuditRow(db, id);
  if (row === undefined) throw new Refusal('audit.missing', { id });
  return row;
}

export function listFilters(db: Reader): { actors: string[]; procedures: string[] } {
  return { actors: listActors(db), procedures: listProcedures(db) };
}

export function exportAudit(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { query, language }: { query: AskedAudit; language: Language },
): ExportedFile {
  const header = (key: keyof typeof auditTexts) => auditTexts[key][language];
  return reader.snapshot(() =>
    writeCsv(folders, clock, {
      name: header('audit.title'),
      columns: [
        { header: header('audit.number'), unit: 'count' },
        { header: header('audit.at'), unit: 'text' },
        { header: header('audit.actor'), unit: 'text' },
        { header: header('audit.role'), unit: 'text' },
        { header: header('audit.procedure'), unit: 'text' },
        { header: header('audit.subject'), unit: 'text' },
        { header: header('audit.detail'), unit: 'text' },
      ],
      rows: cellsOf(eachAudit(reader, filterOf(query)), language),
      language,
      asOf: clock.now(),
    }),
  );
}

function* cellsOf(rows: Iterable<AuditRow>, language: Language): IterableIterator<CsvCell[]> {
  for (const { id, at, actor, role, procedure, subject, detail } of rows) {
    yield [id, formatInstant(at, language), actor, role, procedure, subject, detail];
  }
}

function filterOf({ search, period, actor, procedure, subject }: AskedAudit): AuditFilter {
  return {
    search: search.trim().toLowerCase(),
    from: period === null ? null : startOfDay(period.from),
    until: period === null ? null : startOfDay(addDays(period.to, 1)),
    actor,
    procedure,
    subject,
  };
}
