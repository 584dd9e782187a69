import { useQuery } from '@tanstack/react-query';
import { addMonths, monthOf } from '../../../../../shared/kernel/business-day.ts';
import { api, client } from '../../../../client/client.ts';
import { type Failure, failureOf } from '../../../../client/failure.ts';
import { useCsvExport } from '../../../../client/use-csv-export.ts';
import { useMay, useSession } from '../../../../client/use-session.ts';
import { MonthPicker } from '../../../../ui/controls/MonthPicker.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { ExportButton } from '../../../../ui/list/ExportButton.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { CountText } from '../../../../ui/text/CountText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { WholeMoneyText } from '../../../../ui/text/WholeMoneyText.tsx';
import type { PacksUrl } from '../packs-url.ts';
import { useTaxWords } from '../use-tax-words.ts';

interface ClaimsCardProps {
  url: PacksUrl;
  change(next: Partial<PacksUrl>): void;
}

/** PPh 23 that vendors which are bodies may withhold of a month's frozen fees; nothing is charged by it. */
export function ClaimsCard({ url, change }: ClaimsCardProps) {
  const say = useText();
  const format = useFormat();
  const { wordOf } = useTaxWords();
  const { today } = useSession();
  const latest = monthOf(today);
  const month = url.month === '' ? addMonths(latest, -1) : url.month;
  const { data, error } = useQuery(api.commission.packs.claims.queryOptions({ input: { month } }));
  const rate = data?.ratePpm ?? null;
  const csv = useCsvExport((signal) =>
    client.commission.packs.claimsExport({ month, language: format.language }, { signal }),
  );
  const mayExport = useMay('export.create');
  return (
    <Card
      title={say('commission_packs.claims')}
      aside={
        <span className="flex items-center gap-2">
          {mayExport && (
            <ExportButton
              running={csv.running}
              rows={data?.rows.length ?? 0}
              onStart={csv.start}
              onCancel={csv.cancel}
            />
          )}
          <MonthPicker month={month} latest={latest} onChange={(next) => change({ month: next })} />
        </span>
      }
    >
      <p className="pb-2 text-muted">
        {say('commission_packs.claims_text')}
        {data !== undefined && ` ${say('commission_packs.claims_by', { pack: data.packVersion })}`}
      </p>
      {error !== null && <Trouble failure={failureOf(error)} />}
      {csv.failure !== null && <Trouble failure={csv.failure} />}
      {data === undefined && error === null && <Skeleton height="12rem" />}
      {data !== undefined && rate === null && (
        <Notice tone="warn" title={say('commission_packs.claims_unsettled')} />
      )}
      {data?.rows.length === 0 && (
        <p>{say('commission_packs.claims_none', { month: format.month(month) })}</p>
      )}
      {data !== undefined && data.rows.length > 0 && (
        <PlainTable
          label={say('commission_packs.claims')}
          rows={data.rows}
          rowId={({ vendor }) => String(vendor.id)}
          columns={[
            { id: 'vendor', header: say('simulation.vendor'), render: ({ vendor }) => vendor.name },
            {
              ...{ id: 'lines', header: say('commission_packs.charges'), align: 'end' },
              render: ({ lines }) => <CountText value={lines} />,
            },
            {
              ...{ id: 'fee', header: say('commission_packs.fee'), align: 'end' },
              render: ({ fee }) => <WholeMoneyText amount={fee} />,
            },
            {
              id: 'claim',
              header:
                rate === null
                  ? say('commission_packs.claim')
                  : `${say('commission_packs.claim')} (${wordOf({ key: 'pph23.jasa.rate', value: rate })})`,
              align: 'end',
              render: ({ claim }) => <WholeMoneyText amount={claim} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

function Trouble({ failure }: { failure: Failure }) {
  const say = useText();
  return <Notice tone="bad" title={say(failure.code, failure.params)} />;
}
