import type { ExportedFile } from '../../../shared/contract/common.ts';
import { privacyTexts } from '../../../shared/i18n/areas/privacy.ts';
import { exportStem } from '../../../shared/i18n/export-name.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { instantToIso } from '../../../shared/kernel/instant.ts';
import type { Reader } from '../../db/db.ts';
import type { TaskCall } from '../calls/calls.ts';
import { createExportFile } from '../export/export-file.ts';
import { writeCsv } from '../export/write-csv.ts';
import { listKnownValues } from './known-values.ts';
import { piiMap } from './pii-map.ts';
import {
  getPerson,
  listMentions,
  listRows,
  listSubjectIds,
  type StoredRow,
} from './subject.store.ts';

interface Asked {
  partnerId: number;
  language: Language;
  format: 'json' | 'csv';
}

/** Everything that is kept here of one person, unmasked: it is for that person. */
export function exportSubject(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { partnerId, language, format }: Asked,
): ExportedFile {
  return reader.snapshot(() => {
    const { id } = getPerson(reader, partnerId);
    const tables = [...collect(reader, listSubjectIds(reader, id))];
    const name = `${privacyTexts['privacy.export_name'][language]} ${id}`;
    if (format === 'csv') return csvOf({ tables, language, name }, { folders, clock });
    const madeAt = clock.now();
    const stem = exportStem({ name, language, asOf: madeAt, madeAt });
    const text = JSON.stringify(
      { madeAt: instantToIso(madeAt), subject: id, tables: Object.fromEntries(tables) },
      null,
      2,
    );
    const file = createExportFile(folders, { stem, extension: 'json' }, (sink) => sink.write(text));
    return { ...file, rows: tables.reduce((sum, [, rows]) => sum + rows.length, 0) };
  });
}

/** Rows of the person, and rows of others whose texts speak of him. */
function* collect(
  db: Reader,
  ids: readonly number[],
): IterableIterator<[table: string, rows: StoredRow[]]> {
  const known = listKnownValues(db, ids);
  for (const table of Object.keys(piiMap)) {
    const rows = new Map<string, StoredRow>();
    for (const row of [...listRows(db, table, ids), ...listMentions(db, table, known)]) {
      rows.set(JSON.stringify(row), row);
    }
    if (rows.size > 0) yield [table, [...rows.values()]];
  }
}

function csvOf(
  { tables, language, name }: { tables: [string, StoredRow[]][]; language: Language; name: string },
  { folders, clock }: Pick<TaskCall, 'folders' | 'clock'>,
): ExportedFile {
  const header = (key: keyof typeof privacyTexts) => privacyTexts[key][language];
  const cells = tables.flatMap(([table, rows]) =>
    rows.flatMap((row, index) =>
      Object.entries(row).flatMap(([column, value]) =>
        value === null ? [] : [[table, index + 1, column, String(value)]],
      ),
    ),
  );
  return writeCsv(folders, clock, {
    name,
    columns: [
      { header: header('privacy.table'), unit: 'text' },
      { header: header('privacy.row'), unit: 'count' },
      { header: header('privacy.column'), unit: 'text' },
      { header: header('privacy.value'), unit: 'text' },
    ],
    rows: cells,
    language,
    asOf: clock.now(),
  });
}
