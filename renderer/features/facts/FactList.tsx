import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { FactRow } from '../../../shared/contract/facts.contract.ts';
import { api } from '../../client/client.ts';
import { knownFailure } from '../../client/failure.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { kindWord, streamWord, subjectOf } from './fact-words.ts';

interface FactListProps {
  stream: string | null;
  streams: readonly string[];
  onStream(stream: string | null): void;
}

const whichOnes = ['all', 'in_effect', 'dropped', 'pending'] as const;
type Which = (typeof whichOnes)[number];
const ALL = '';

/** Newest first; what does not stand yet before what stands. */
export function FactList({ stream, streams, onStream }: FactListProps) {
  const say = useText();
  const [which, setWhich] = useState<Which>('all');
  const { data } = useQuery(api.facts.list.queryOptions({ input: { stream, which } }));
  const more = data === undefined ? 0 : data.total - data.rows.length;
  return (
    <Card
      title={say('facts.list')}
      aside={
        <div className="flex gap-2">
          <Select
            label={say('facts.stream')}
            value={stream ?? ALL}
            options={[
              { value: ALL, label: say('facts.all_streams') },
              ...streams.map((value) => ({ value, label: streamWord(value, say) })),
            ]}
            onChange={(value) => onStream(value === ALL ? null : value)}
          />
          <Select<Which>
            label={say('facts.which')}
            value={which}
            options={whichOnes.map((value) => ({ value, label: say(`facts.which_${value}`) }))}
            onChange={(value) => setWhich(value)}
          />
        </div>
      }
    >
      {data !== undefined && <FactTable rows={data.rows} />}
      {more > 0 && <p className="pt-2 text-muted">{say('facts.more', { count: more })}</p>}
    </Card>
  );
}

const tones = {
  in_effect: 'good',
  dropped: 'bad',
  waits: 'warn',
  pending: 'warn',
  taken: 'warn',
  refused: 'bad',
} as const;

function FactTable({ rows }: { rows: readonly FactRow[] }) {
  const say = useText();
  return (
    <PlainTable<FactRow>
      label={say('facts.list')}
      rows={rows}
      rowId={({ stream, seq, uuid }) => `${stream} ${seq} ${uuid}`}
      columns={[
        { id: 'stream', header: say('facts.stream'), render: (row) => streamWord(row.stream, say) },
        { id: 'seq', header: say('facts.seq'), align: 'end', render: (row) => row.seq ?? '–' },
        {
          id: 'kind',
          header: say('facts.kind'),
          wraps: true,
          render: (row) => <FactKind row={row} />,
        },
        {
          id: 'author',
          header: say('facts.author'),
          render: ({ author }) => author.name ?? say('facts.somebody', { uid: author.uid }),
        },
        { id: 'at', header: say('facts.at'), render: ({ at }) => <InstantText at={at} /> },
        {
          id: 'state',
          header: say('facts.state'),
          render: ({ state }) => <Badge tone={tones[state]}>{say(`facts.state_${state}`)}</Badge>,
        },
        {
          id: 'reason',
          header: say('facts.reason'),
          wraps: true,
          render: (row) => <FactReason row={row} />,
        },
      ]}
    />
  );
}

function FactKind({ row }: { row: FactRow }) {
  const say = useText();
  const subject = subjectOf(row.data);
  return (
    <span title={`${row.kind} ${row.data}`}>
      <span className="whitespace-nowrap">{kindWord(row.kind, say)}</span>
      {subject !== null && <span className="block text-muted">{subject}</span>}
    </span>
  );
}

function FactReason({ row }: { row: FactRow }) {
  const say = useText();
  const mayDecide = useMay('policy.propose');
  const discard = useMutation(api.facts.discard.mutationOptions());
  const { state, reason, uuid } = row;
  const failure = reason === null ? null : knownFailure({ code: reason, params: {} });
  const isOver = state === 'taken' || state === 'refused';
  return (
    <span className="flex items-center gap-2">
      {failure !== null && say(failure.code, failure.params)}
      {isOver && mayDecide && (
        <Button disabled={discard.isPending} onClick={() => discard.mutate({ uuid })}>
          {say('facts.discard')}
        </Button>
      )}
    </span>
  );
}
