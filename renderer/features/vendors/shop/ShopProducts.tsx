import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ProductRow } from '../../../../shared/contract/vendors.contract.ts';
import { api } from '../../../client/client.ts';
import { usePeriod } from '../../../client/use-period.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { PlainTable } from '../../../ui/table/PlainTable.tsx';
import { AsOfStamp } from '../../../ui/text/AsOfStamp.tsx';
import { CountText } from '../../../ui/text/CountText.tsx';
import { MoneyText } from '../../../ui/text/MoneyText.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { RatingText } from '../RatingText.tsx';

const SHOWN = 500;

/** What was sold of each product in the period of the top bar, the best first. */
export function ShopProducts({ id }: { id: number }) {
  const say = useText();
  const format = useFormat();
  const { period } = usePeriod();
  const { data } = useQuery(
    api.vendors.products.queryOptions({
      input: { id, period, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  if (data === undefined) return null;
  return (
    <Card title={say('shop.products')} aside={<AsOfStamp asOf={data.asOf} />}>
      {data.total > data.rows.length && (
        <p className="mb-2 text-muted text-table">
          {say('shop.first_products', { count: data.rows.length, total: format.count(data.total) })}
        </p>
      )}
      {data.rows.length === 0 ? (
        <p className="text-muted">{say('shop.no_products')}</p>
      ) : (
        <PlainTable<ProductRow>
          label={say('shop.products')}
          rows={data.rows}
          rowId={(row) => String(row.id)}
          columns={[
            {
              id: 'name',
              header: say('shop.product'),
              wraps: true,
              render: (row) => <Named row={row} />,
            },
            {
              id: 'price',
              header: say('shop.price'),
              align: 'end',
              render: ({ price }) => <MoneyText {...price} />,
            },
            {
              id: 'quantity',
              header: say('shop.quantity'),
              align: 'end',
              render: ({ quantity }) =>
                Number.isInteger(quantity) ? format.count(quantity) : format.number(quantity),
            },
            {
              id: 'gmv',
              header: say('vendors.gmv'),
              align: 'end',
              render: ({ gmv }) => <MoneyText {...gmv} />,
            },
            {
              id: 'rating',
              header: say('vendors.rating'),
              align: 'end',
              render: (row) => <RatingText rating={row.rating} ratings={row.ratings} />,
            },
            {
              id: 'certificates',
              header: say('shop.certificates'),
              align: 'end',
              render: ({ certificates }) => <CountText value={certificates} />,
            },
          ]}
        />
      )}
    </Card>
  );
}

function Named({ row }: { row: ProductRow }) {
  const say = useText();
  const note = [row.sku, row.category].filter((part) => part !== null).join(' · ');
  return (
    <div className="flex items-start gap-2">
      <div className="min-w-0">
        <div className="font-medium">{row.name}</div>
        {note !== '' && <div className="text-muted text-tiny">{note}</div>}
      </div>
      {!row.active && <Badge>{say('vendors.archived_badge')}</Badge>}
    </div>
  );
}
