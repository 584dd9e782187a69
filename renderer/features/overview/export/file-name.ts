import { exportStem } from '../../../../shared/i18n/export-name.ts';
import { systemClock } from '../../../../shared/kernel/instant.ts';
import type { CardSheet } from './card-sheet.ts';

/** As the engine names the files that it writes. */
export function fileName(
  title: string,
  { answer, words }: CardSheet,
  extension: 'png' | 'svg' | 'pdf',
): string {
  const { language } = words.format;
  const { from, to } = answer.period;
  const stamp = { language, asOf: answer.asOf, madeAt: systemClock.now() };
  return `${exportStem({ name: `${title} ${from} ${to}`, ...stamp })}.${extension}`;
}
