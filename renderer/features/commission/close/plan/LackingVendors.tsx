import type { ClosePlan } from '../../../../../shared/contract/commission-line.ts';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import { CountText } from '../../../../ui/text/CountText.tsx';
import { useText } from '../../../../ui/text/use-text.ts';

type Lacking = ClosePlan['lacking']['rows'][number];

/** Whose certificates are to be looked at before anything is paid out. */
export function LackingVendors({ lacking }: { lacking: ClosePlan['lacking'] }) {
  const say = useText();
  if (lacking.rows.length === 0) return <EmptyState title={say('commission_close.none_lacking')} />;
  return (
    <PlainTable<Lacking>
      label={say('commission_close.list_lacking')}
      rows={lacking.rows}
      rowId={({ vendorId }) => String(vendorId)}
      columns={[
        {
          id: 'vendor',
          header: say('commission_close.vendor'),
          render: ({ vendor, vendorId }) => vendor?.name ?? `#${vendorId}`,
        },
        {
          id: 'products',
          header: say('commission_close.lacking_products'),
          align: 'end',
          render: ({ products }) => <CountText value={products} />,
        },
        {
          id: 'own',
          header: say('commission_close.lacking_own'),
          render: ({ isOwn }) => (isOwn ? 'NIB' : '–'),
        },
        {
          id: 'lines',
          header: say('commission_close.lacking_lines'),
          align: 'end',
          render: ({ lines }) => <CountText value={lines} />,
        },
      ]}
    />
  );
}
