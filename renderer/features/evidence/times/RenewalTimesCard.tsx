import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { RenewalTime } from '../../../../shared/contract/renewal-times.ts';
import type { Period } from '../../../../shared/kernel/business-day.ts';
import { api, client } from '../../../client/client.ts';
import { download } from '../../../client/download.ts';
import { failureOf } from '../../../client/failure.ts';
import { useMay } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { PeriodFilter } from '../../../ui/list/PeriodFilter.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { useTimesColumns } from './TimesColumns.tsx';

/** How long each kind of document takes and what it costs, of those approved within a period. */
export function RenewalTimesCard() {
  const say = useText();
  const format = useFormat();
  const columns = useTimesColumns();
  const mayExport = useMay('export.create');
  const [days, setDays] = useState<Period | null>(null);
  const options = api.evidence.leadTimes.queryOptions({ input: { days } });
  const { data } = useQuery({ ...options, placeholderData: keepPreviousData });
  const file = useMutation({
    mutationFn: async (kind: 'csv' | 'xlsx') =>
      download(
        await client.evidence.exportTimes({ days, format: kind, language: format.language }),
      ),
  });
  if (data === undefined) return null;
  const failure = file.error === null ? null : failureOf(file.error);
  const { from, to } = data.days;
  return (
    <Card title={say('evidence.times_title')}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <PeriodFilter
            presets={[]}
            preset={null}
            period={days}
            lastDay={to}
            onChoose={(choice) => setDays(typeof choice === 'string' ? null : choice)}
          />
          <span className="text-muted text-tiny">
            {format.day(from)} – {format.day(to)}
          </span>
          <AsOfStamp asOf={data.asOf} />
          {mayExport && (
            <>
              <Button disabled={file.isPending} onClick={() => file.mutate('csv')}>
                {say('evidence.times_csv')}
              </Button>
              <Button disabled={file.isPending} onClick={() => file.mutate('xlsx')}>
                {say('evidence.times_xlsx')}
              </Button>
            </>
          )}
        </div>
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
        {data.rows.length === 0 ? (
          <EmptyState title={say('evidence.times_none')} text={say('evidence.times_none_text')} />
        ) : (
          <PlainTable<RenewalTime>
            label={say('evidence.times_title')}
            rows={data.rows}
            rowId={({ requirement, issuer }) => `${requirement} ${issuer ?? ''}`}
            columns={columns}
          />
        )}
        <p className="text-muted text-tiny">{say('evidence.times_definition')}</p>
      </div>
    </Card>
  );
}
