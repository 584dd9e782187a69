import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../ui/feedback/Skeleton.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { CountText } from '../../ui/text/CountText.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';

const MONTHS = 18;

/** How much has to be renewed in each month to come, and which duties begin. */
export function RenewalCalendar() {
  const say = useText();
  const format = useFormat();
  const { data, error } = useQuery(
    api.certification.calendar.queryOptions({ input: { months: MONTHS } }),
  );
  if (data === undefined) {
    if (error === null) return <Skeleton height="24rem" />;
    return <Notice tone="bad" title={say(failureOf(error).code, failureOf(error).params)} />;
  }
  return (
    <Card title={say('coverage.load')}>
      <PlainTable
        label={say('coverage.load')}
        rows={data.months}
        rowId={({ month }) => month}
        columns={[
          {
            id: 'month',
            header: say('coverage.month'),
            render: ({ month }) => format.month(month),
          },
          {
            id: 'count',
            header: say('coverage.lapses'),
            align: 'end',
            render: ({ lapses }) => (
              <CountText value={lapses.reduce((sum, { count }) => sum + count, 0)} />
            ),
          },
          {
            id: 'kinds',
            header: say('coverage.kinds'),
            wraps: true,
            render: ({ lapses }) =>
              lapses
                .map(({ name, count }) => `${format.pick(name)} ${format.count(count)}`)
                .join(' · '),
          },
          {
            id: 'begins',
            header: say('coverage.begins'),
            wraps: true,
            render: ({ begins }) =>
              begins
                .map(({ day, requirement, products }) =>
                  say('coverage.begin', { day: format.day(day), requirement, count: products }),
                )
                .join(' · '),
          },
        ]}
      />
    </Card>
  );
}
