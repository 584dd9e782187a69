import type { Language } from '../../../../shared/i18n/keys.ts';
import { translate } from '../../../../shared/i18n/translate.ts';
import { dialects, textCell } from '../../../platform/export/csv-cells.ts';
import type { PackIndex } from './pack-index.ts';

const BYTE_ORDER_MARK = '\uFEFF';
const COLUMNS = [
  ...(['vendor', 'requirement', 'subject', 'step', 'by', 'at', 'verdict'] as const),
  ...(['note', 'expires', 'sha256'] as const),
];

/** The same decisions for a reader of spreadsheets; the index is what counts. */
export function decisionsCsv({ requests }: PackIndex, language: Language): string {
  const head = COLUMNS.map((name) => translate(`evidence.csv_${name}`, language));
  const rows = requests.flatMap(({ vendor, requirement, subject, decisions }) =>
    decisions.map(({ kind, by, at, verdict, note, expiresOn, sha256 }) => [
      vendor.name ?? String(vendor.id),
      ...[requirement, subject ?? '', translate(`evidence.step_${kind}`, language)],
      ...[by.name ?? String(by.uid), at, verdict === null ? '' : String(verdict), note],
      ...[expiresOn ?? '', sha256 ?? ''],
    ]),
  );
  const { separator } = dialects[language];
  const lines = [head, ...rows].map((cells) => cells.map(textCell).join(separator));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
