import type { ExportedFile } from '../../../../shared/contract/common.ts';
import { exportStem } from '../../../../shared/i18n/export-name.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { createExportFile } from '../../../platform/export/export-file.ts';
import { calendarText } from './calendar.ts';
import { listDuties } from './duties.service.ts';

export function exportCalendar(
  { reader, folders, clock }: Pick<TaskCall, 'reader' | 'folders' | 'clock'>,
  { withinDays, language }: { withinDays: number; language: Language },
): ExportedFile {
  const now = clock.now();
  const duties = reader
    .snapshot(() => listDuties(reader, { now, withinDays }))
    .filter(({ daysLeft }) => daysLeft >= 0);
  const name = translate('evidence.calendar_name', language);
  const stem = exportStem({ name, language, asOf: now, madeAt: now });
  const file = createExportFile(folders, { stem, extension: 'ics' }, (sink) =>
    sink.write(calendarText(duties, { language, madeAt: now })),
  );
  return { ...file, rows: duties.length };
}
