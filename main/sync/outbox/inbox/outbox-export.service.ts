import type { ExportedFile } from '../../../../shared/contract/common.ts';
import { isErrorCode } from '../../../../shared/contract/errors.ts';
import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { outboxTexts } from '../../../../shared/i18n/areas/outbox.ts';
import { outboxExportTexts } from '../../../../shared/i18n/areas/outbox-export.ts';
import { entityLabel } from '../../../../shared/i18n/entity-label.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { instantToIso } from '../../../../shared/kernel/instant.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { type CsvCell, type CsvColumn, writeCsv } from '../../../platform/export/write-csv.ts';
import { viewOutbox } from './outbox.service.ts';

const PAGE = 500;

/** Every message with its fields in one line each, for whoever has to go through them elsewhere. */
export function exportOutbox(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { which, language }: { which: 'open' | 'history'; language: Language },
): ExportedFile {
  return reader.snapshot(() =>
    writeCsv(folders, clock, {
      name: outboxExportTexts['outbox_export.name'][language],
      columns: columnsOf(language),
      rows: eachMessage(reader, which).map((message) => cellsOf(message, language)),
      language,
      asOf: null,
    }),
  );
}

function* eachMessage(db: TaskCall['reader'], which: 'open' | 'history'): Generator<OutboxMessage> {
  for (let offset = 0; ; offset += PAGE) {
    const { rows } = viewOutbox(db, { which, limit: PAGE, offset });
    yield* rows;
    if (rows.length < PAGE) return;
  }
}

function columnsOf(language: Language): CsvColumn[] {
  const keys = [
    ...(['id', 'entity', 'record', 'kind', 'state', 'fields', 'created_at', 'created_by'] as const),
    ...(['settled_at', 'attempts', 'reason'] as const),
  ];
  return keys.map((key) => ({
    header: outboxExportTexts[`outbox_export.${key}`][language],
    unit: key === 'id' || key === 'attempts' ? 'count' : 'text',
  }));
}

function cellsOf(message: OutboxMessage, language: Language): CsvCell[] {
  const { reason, settledAt } = message;
  return [
    message.id,
    entityLabel(message.entity, language),
    message.title ?? (message.centralId === null ? message.recordUuid : `#${message.centralId}`),
    message.action ?? outboxExportTexts[`outbox_export.${message.kind}`][language],
    outboxTexts[`outbox.state_${message.state}`][language],
    message.fields.map(({ column, base, mine }) => `${column}: ${base} → ${mine}`).join('; '),
    instantToIso(message.createdAt),
    message.createdBy,
    settledAt === null ? null : instantToIso(settledAt),
    message.attempts,
    reason !== null && isErrorCode(reason.code)
      ? translate(reason.code, language, reason.params)
      : (reason?.code ?? null),
  ];
}
