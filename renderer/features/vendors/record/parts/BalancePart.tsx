import { useQuery } from '@tanstack/react-query';
import type { FrozenMonth } from '../../../../../shared/contract/vendor-record.contract.ts';
import { api } from '../../../../client/client.ts';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { MoneyText } from '../../../../ui/text/MoneyText.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';

const amounts = [
  ...(['goods', 'refunded', 'fees', 'withheld'] as const).map((of) => ({ of, header: of })),
  { of: 'balance', header: 'share' },
] as const;

export function BalancePart({ id }: { id: number }) {
  const say = useText();
  const format = useFormat();
  const { data } = useQuery(api.vendors.balance.queryOptions({ input: { id } }));
  if (data === undefined) return null;
  const title = say('vendor_record.balance');
  return (
    <RecordSection title={title}>
      <p className="mb-2 text-muted text-table">{say('vendor_record.balance_text')}</p>
      <PlainTable<FrozenMonth>
        label={title}
        rows={data.months}
        rowId={({ month }) => month}
        columns={[
          {
            id: 'month',
            header: say('vendor_record.month'),
            render: ({ month }) => format.month(month),
          },
          ...amounts.map(({ of, header }) => ({
            id: of,
            header: say(`vendor_record.${header}`),
            align: 'end' as const,
            render: (row: FrozenMonth) => <MoneyText {...row[of]} short />,
          })),
        ]}
      />
    </RecordSection>
  );
}
