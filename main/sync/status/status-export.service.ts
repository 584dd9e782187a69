import type { ExportedFile } from '../../../shared/contract/common.ts';
import { isErrorCode } from '../../../shared/contract/errors.ts';
import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import { fieldTexts } from '../../../shared/i18n/areas/fields.ts';
import type { TextKey } from '../../../shared/i18n/areas/index.ts';
import { entityLabel } from '../../../shared/i18n/entity-label.ts';
import type { Language } from '../../../shared/i18n/keys.ts';
import { translate } from '../../../shared/i18n/translate.ts';
import { instantToIso } from '../../../shared/kernel/instant.ts';
import type { TaskCall } from '../../platform/calls/calls.ts';
import { type CsvCell, type CsvColumn, writeCsv } from '../../platform/export/write-csv.ts';
import { listFoundDrift, listQuarantine, viewStatus } from './status.service.ts';

type Call = Pick<TaskCall, 'reader' | 'folders' | 'clock'>;
type Seen = Pick<Call, 'reader'> & { entities: SyncStatus['entities']; language: Language };
type Asked = { list: 'entities' | 'quarantine' | 'drift'; language: Language };

const ALL = Number.MAX_SAFE_INTEGER;

const TABLES = { entities: entityTable, quarantine: heldBackTable, drift: driftTable } as const;

/** What the sync screen lists, whole: for whoever has to mend the rows on the central. */
export function exportSync({ reader, folders, clock }: Call, asked: Asked): ExportedFile {
  const { list, language } = asked;
  return reader.snapshot(() => {
    const { asOf, entities } = viewStatus(reader);
    const table = TABLES[list]({ reader, entities, language });
    return writeCsv(folders, clock, {
      name: translate(`sync.${list}`, language),
      ...table,
      language,
      asOf,
    });
  });
}

function entityTable({ entities, language }: Seen) {
  return {
    columns: columnsOf(
      language,
      ['sync.entity', 'sync.state'],
      ['sync.here', 'sync.on_central', 'sync.quarantined'],
    ).concat(columnsOf(language, ['sync.as_of'], [])),
    rows: entities.map((entity): CsvCell[] => [
      entity.label[language],
      translate(`sync.state_${entity.state}`, language),
      entity.replica,
      entity.central,
      entity.quarantined,
      entity.asOf === null ? null : instantToIso(entity.asOf),
    ]),
  };
}

function heldBackTable({ reader, language }: Seen) {
  return {
    columns: columnsOf(
      language,
      ['sync.entity', 'sync.quarantine_field', 'sync.quarantine_reason'],
      ['sync.quarantine_id'],
    ).concat(columnsOf(language, ['sync.quarantine_seen'], [])),
    rows: listQuarantine(reader, { entity: null, limit: ALL }).rows.map((row): CsvCell[] => [
      entityLabel(row.entity, language),
      row.field && fieldLabel(row.entity, row.field, language),
      isErrorCode(row.code) ? translate(row.code, language, row.params) : row.code,
      row.centralId,
      instantToIso(row.seenAt),
    ]),
  };
}

function driftTable({ reader, language }: Seen) {
  return {
    columns: columnsOf(
      language,
      ['sync.entity', 'sync.drift_month', 'sync.drift_how'],
      ['sync.drift_rows'],
    ).concat(columnsOf(language, ['sync.drift_found', 'sync.drift_healed'], [])),
    rows: listFoundDrift(reader, { limit: ALL }).rows.map((row): CsvCell[] => [
      entityLabel(row.entity, language),
      row.month,
      translate(`sync.drift_how_${row.how}`, language),
      row.rows,
      instantToIso(row.foundAt),
      row.healedAt === null ? null : instantToIso(row.healedAt),
    ]),
  };
}

function columnsOf(
  language: Language,
  texts: readonly TextKey[],
  counts: readonly TextKey[],
): CsvColumn[] {
  return [
    ...texts.map((key): CsvColumn => ({ header: translate(key, language), unit: 'text' })),
    ...counts.map((key): CsvColumn => ({ header: translate(key, language), unit: 'count' })),
  ];
}

/** What people call a column; its own name where nobody named it. */
function fieldLabel(entity: string, column: string, language: Language): string {
  const texts = new Map(Object.entries(fieldTexts));
  const text = texts.get(`field.${entity}.${column}`) ?? texts.get(`field.${column}`);
  return text?.[language] ?? column;
}
