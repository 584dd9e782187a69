import type { ExportedFile } from '../../../../shared/contract/common.ts';
import type { FileFault } from '../../../../shared/contract/file-faults.ts';
import { type ImportChoices, importChoices } from '../../../../shared/contract/imports.contract.ts';
import { importTexts } from '../../../../shared/i18n/areas/imports.ts';
import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import type { TaskCall } from '../../../platform/calls/calls.ts';
import { writeCsv } from '../../../platform/export/write-csv.ts';
import { planFile } from './plan/plan-file.ts';
import type { PlannedRow } from './plan/planned.ts';

/** Rows that nothing was made of, under their own headings, with the reason behind them. */
export function exportFixFile(
  call: TaskCall,
  { language, ...asked }: ImportChoices & { language: Language },
): ExportedFile {
  const choices = importChoices.parse(asked);
  return call.reader.snapshot(() => {
    const { rows, columns } = planFile(call.reader, call, choices);
    const left = rows.filter(({ verdict }) => verdict === 'rejected' || verdict === 'decide');
    return writeCsv(call.folders, call.clock, {
      name: importTexts['imports.fix_file'][language],
      columns: [
        ...columns.map(({ heading }) => ({ header: heading, unit: 'text' as const })),
        { header: importTexts['imports.reason'][language], unit: 'text' },
      ],
      rows: left.map((row) => [
        ...columns.map((_, index) => row.cells[index] ?? ''),
        reasonOf(row, language),
      ]),
      language,
      asOf: null,
    });
  });
}

function reasonOf({ faults, candidates }: PlannedRow, language: Language): string {
  if (faults.length > 0) return faults.map((fault) => told(fault, language)).join(' · ');
  const names = candidates.map(({ title }) => title).join(', ');
  return translate('import.undecided', language, { names });
}

function told({ code, field, row, params }: FileFault, language: Language): string {
  return translate(code, language, { ...params, row, field, place: field });
}
