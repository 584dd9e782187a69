import { useMemo } from 'react';
import type { DataColumn } from '../../../../ui/table/column.ts';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { HEAD_PX, ROW_PX } from '../../../../ui/table/table-size.ts';
import { lastDayOf, rateWords, scopeWords, spanWords } from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';
import type { PreviewedRule } from './use-bulk.ts';

const nothing = (): void => {};
const EDGES_PX = 4;

/** Each marked rule before and after, and why one is left as it is. */
export function BulkPreview({ rows }: { rows: readonly PreviewedRule[] }) {
  const speech = useRuleSpeech();
  const { say } = speech;
  const columns = useMemo(
    (): DataColumn<PreviewedRule>[] => [
      {
        id: 'name',
        header: say('commission_rules.field_name'),
        width: 'minmax(9rem, 1.2fr)',
        render: ({ before, row }) => (
          <span title={`${before.name} · ${scopeWords(before.scope, row, speech)}`}>
            <span className="font-medium">{before.name}</span>{' '}
            <span className="text-muted">{scopeWords(before.scope, row, speech)}</span>
          </span>
        ),
      },
      {
        id: 'before',
        header: say('commission_rules.before'),
        align: 'end',
        width: 'minmax(7rem, 0.8fr)',
        render: ({ before }) => rateWords(before, speech),
      },
      {
        id: 'after',
        header: say('commission_rules.after'),
        align: 'end',
        width: 'minmax(7rem, 0.8fr)',
        render: (one) => <After one={one} />,
      },
      {
        id: 'when',
        header: say('commission_rules.holds'),
        width: 'minmax(10rem, 1fr)',
        render: ({ after }) => (after === null ? '–' : spanWords(after, speech)),
      },
      {
        id: 'why',
        header: say('commission_rules.remark'),
        width: 'minmax(10rem, 1.3fr)',
        render: ({ why, fault }) => (
          <span title={fault ?? undefined} className={fault === null ? 'text-muted' : 'text-bad'}>
            {fault ?? (why === null ? '' : say(`commission_rules.left_${why}`))}
          </span>
        ),
      },
    ],
    [say, speech],
  );
  if (rows.length === 0) {
    return <p className="text-muted">{say('commission_rules.bulk_nothing')}</p>;
  }
  return (
    <div
      className="max-h-[42vh] rounded-base border border-line"
      style={{ height: HEAD_PX + rows.length * ROW_PX + EDGES_PX }}
    >
      <DataTable<PreviewedRule>
        label={say('commission_rules.preview')}
        listId="preview"
        columns={columns}
        total={rows.length}
        rowAt={(index) => rows[index]}
        onRange={nothing}
        sort={{ id: '', descending: false }}
        onSort={nothing}
        rowId={({ version }) => version}
        emptyState={null}
      />
    </div>
  );
}

function After({ one }: { one: PreviewedRule }) {
  const speech = useRuleSpeech();
  const { say, format } = speech;
  const { after, edit } = one;
  if (after === null) return <span className="text-muted">–</span>;
  if (edit?.op !== 'end') return <span className="font-medium">{rateWords(after, speech)}</span>;
  const last = lastDayOf(after);
  return (
    <span className="font-medium">
      {last === null || last < after.from
        ? say('commission_rules.state_cancelled')
        : say('commission_rules.until', { day: format.day(last) })}
    </span>
  );
}
