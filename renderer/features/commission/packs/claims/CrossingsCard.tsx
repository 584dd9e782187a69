import { useQuery } from '@tanstack/react-query';
import type { Crossing } from '../../../../../shared/contract/commission-crossing.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { AsOfStamp } from '../../../../ui/text/AsOfStamp.tsx';
import { DayText } from '../../../../ui/text/DayText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { WholeMoneyText } from '../../../../ui/text/WholeMoneyText.tsx';

/** Whose statement of low turnover cannot go on counting. */
export function CrossingsCard({ year }: { year: number }) {
  const say = useText();
  const format = useFormat();
  const { data, error } = useQuery(
    api.commission.packs.crossings.queryOptions({ input: { year } }),
  );
  const failure = error === null ? null : failureOf(error);
  const threshold = data?.threshold == null ? null : format.whole(data.threshold);
  return (
    <Card
      title={say('commission_packs.crossings', { year })}
      aside={data && <AsOfStamp asOf={data.asOf} />}
    >
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {data === undefined && failure === null && <Skeleton height="6rem" />}
      {data !== undefined && threshold === null && (
        <Notice tone="warn" title={say('commission_packs.crossings_unsettled')} />
      )}
      {data !== undefined && threshold !== null && (
        <>
          <p className="pb-2 text-muted">{say('commission_packs.crossings_text', { threshold })}</p>
          {data.rows.length === 0 ? (
            <p>{say('commission_packs.crossings_none', { threshold, year })}</p>
          ) : (
            <Crossings rows={data.rows} label={say('commission_packs.crossings', { year })} />
          )}
        </>
      )}
    </Card>
  );
}

const tones = { none: 'neutral', goes_on: 'warn', ended: 'good', skb: 'neutral' } as const;

function Crossings({ rows, label }: { rows: readonly Crossing[]; label: string }) {
  const say = useText();
  return (
    <PlainTable<Crossing>
      label={label}
      rows={rows}
      rowId={({ vendor }) => String(vendor.id)}
      columns={[
        { id: 'vendor', header: say('simulation.vendor'), render: ({ vendor }) => vendor.name },
        {
          ...{ id: 'turnover', header: say('commission_packs.turnover'), align: 'end' },
          render: ({ turnover }) => <WholeMoneyText amount={turnover} />,
        },
        {
          ...{ id: 'crossed', header: say('commission_packs.crossed_on'), align: 'end' },
          render: ({ crossed }) => <DayText day={crossed.day} />,
        },
        {
          ...{ id: 'file_by', header: say('commission_packs.file_by'), align: 'end' },
          render: ({ fileBy }) => <DayText day={fileBy} />,
        },
        {
          ...{ id: 'from', header: say('commission_packs.withhold_from'), align: 'end' },
          render: ({ withholdFrom }) => <DayText day={withholdFrom} />,
        },
        {
          id: 'statement',
          header: say('commission_packs.statement'),
          render: ({ statement }) => (
            <Badge tone={tones[statement]}>{say(`commission_packs.statement_${statement}`)}</Badge>
          ),
        },
      ]}
    />
  );
}
