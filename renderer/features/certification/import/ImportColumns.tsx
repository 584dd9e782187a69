import { useMemo } from 'react';
import type { ImportRow, ImportVerdict } from '../../../../shared/contract/import-rows.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import type { Tone } from '../../../ui/feedback/tone.ts';
import type { DataColumn } from '../../../ui/table/column.ts';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { useRowWords } from './use-row-words.ts';

const tones: Record<ImportVerdict, Tone> = {
  new: 'good',
  changes: 'accent',
  same: 'neutral',
  decide: 'warn',
  skipped: 'neutral',
  rejected: 'bad',
};

export function useImportColumns(): readonly DataColumn<ImportRow>[] {
  const say = useText();
  const format = useFormat();
  const words = useRowWords();
  return useMemo(
    () => [
      {
        id: 'row',
        header: say('imports.row'),
        align: 'end',
        width: '4.5rem',
        render: ({ row }) => format.count(row),
      },
      {
        id: 'verdict',
        header: say('imports.verdict'),
        width: '9rem',
        render: ({ verdict }) => (
          <Badge tone={tones[verdict]}>{say(`imports.verdict_${verdict}`)}</Badge>
        ),
      },
      {
        id: 'title',
        header: say('imports.what'),
        width: 'minmax(10rem, 1fr)',
        render: ({ title }) => <span className="font-medium">{title === '' ? '–' : title}</span>,
      },
      {
        id: 'detail',
        header: say('imports.detail'),
        width: 'minmax(14rem, 2fr)',
        render: (row) => words(row).join(' '),
      },
    ],
    [say, format, words],
  );
}
