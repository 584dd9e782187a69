import type * as z from 'zod';
import type { subjectSpan } from '../../../../shared/contract/certification-rows.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { type SayKey, useText } from '../../../ui/text/use-text.ts';

export type Span = z.infer<typeof subjectSpan>;

const words = new Map<string, SayKey>([
  ['valid', 'certificates.valid'],
  ['expiring', 'coverage.state_expiring'],
  ['in_renewal', 'coverage.state_in_renewal'],
  ['needs_revalidation', 'coverage.state_needs_revalidation'],
  ['expired', 'coverage.state_expired'],
  ['revoked', 'coverage.state_revoked'],
  ['superseded', 'certificates.superseded'],
]);

export function SpanTable({ spans }: { spans: readonly Span[] }) {
  const say = useText();
  const format = useFormat();
  if (spans.length === 0) return <p className="text-muted">{say('certificates.none')}</p>;
  return (
    <PlainTable<Span>
      label={say('certificates.spans')}
      rows={spans}
      rowId={({ type, from }) => `${type} ${from}`}
      columns={[
        { id: 'type', header: say('certificates.type'), render: ({ name }) => format.pick(name) },
        {
          id: 'status',
          header: say('certificates.status'),
          render: ({ status, holds }) => {
            const word = words.get(status);
            return (
              <Badge tone={holds ? 'good' : 'warn'}>
                {word === undefined ? status : say(word)}
              </Badge>
            );
          },
        },
        {
          id: 'from',
          header: say('certificates.from'),
          render: ({ from }) => <DayText day={from} />,
        },
        {
          id: 'to',
          header: say('certificates.to'),
          render: ({ to }) => (to === null ? say('certificates.open') : <DayText day={to} />),
        },
      ]}
    />
  );
}
