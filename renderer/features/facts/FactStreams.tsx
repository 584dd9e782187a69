import type { FactStream } from '../../../shared/contract/facts.contract.ts';
import { knownFailure } from '../../client/failure.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { streamWord } from './fact-words.ts';

export function FactStreams({ rows }: { rows: readonly FactStream[] }) {
  const say = useText();
  return (
    <PlainTable<FactStream>
      label={say('facts.streams')}
      rows={rows}
      rowId={({ stream }) => stream}
      columns={[
        {
          id: 'stream',
          header: say('facts.stream'),
          render: ({ stream }) => <span title={stream}>{streamWord(stream, say)}</span>,
        },
        { id: 'head', header: say('facts.count'), align: 'end', render: ({ head }) => head },
        {
          id: 'dropped',
          header: say('facts.dropped'),
          align: 'end',
          render: ({ dropped }) => dropped,
        },
        {
          id: 'waiting',
          header: say('facts.waiting'),
          align: 'end',
          render: ({ waiting, pending }) => waiting + pending,
        },
        {
          id: 'health',
          header: say('facts.health'),
          wraps: true,
          render: (row) => <StreamHealth row={row} />,
        },
      ]}
    />
  );
}

function StreamHealth({ row }: { row: FactStream }) {
  const say = useText();
  const trouble = row.broken ?? row.alarm;
  if (trouble !== null) {
    const { code, params } = knownFailure({ code: trouble, params: {} });
    return (
      <>
        <Badge tone="bad">{say('facts.stopped')}</Badge> {say(code, params)}
      </>
    );
  }
  return (
    <>
      <Badge tone="good">{say('facts.sound')}</Badge>
      {row.snapshotAt > 0 && (
        <span className="ml-2 text-muted">
          {say('facts.from_snapshot', { seq: row.snapshotAt })}
        </span>
      )}
    </>
  );
}
