import { useMemo } from 'react';
import type { VendorRow } from '../../../shared/contract/vendors.contract.ts';
import { dayOfInstant } from '../../../shared/kernel/business-day.ts';
import { ListMark } from '../../drafts/ListMark.tsx';
import { usePendingRecords } from '../../drafts/use-pending.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { CountText } from '../../ui/text/CountText.tsx';
import { DayText } from '../../ui/text/DayText.tsx';
import { MoneyText } from '../../ui/text/MoneyText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { RatingText } from './RatingText.tsx';
import { useBusinessType } from './use-business-type.ts';

export function useVendorColumns(ids: readonly number[]): readonly DataColumn<VendorRow>[] {
  const say = useText();
  const businessType = useBusinessType();
  const pending = usePendingRecords('partner', ids);
  return useMemo(
    () => [
      {
        id: 'name',
        header: say('vendors.name'),
        width: 'minmax(12rem, 2fr)',
        sortable: true,
        render: (row) => (
          <span className="flex items-center gap-1.5">
            <span className={`truncate ${row.active ? 'font-medium' : 'text-muted'}`}>
              {row.name}
            </span>
            {!row.active && <Badge>{say('vendors.archived_badge')}</Badge>}
            <ListMark pending={pending} id={row.id} />
          </span>
        ),
      },
      {
        id: 'city',
        header: say('vendors.place'),
        width: 'minmax(10rem, 1.6fr)',
        sortable: true,
        render: (row) => [row.city, row.province].filter((part) => part !== null).join(', '),
      },
      {
        id: 'business',
        header: say('vendors.business_type'),
        width: 'minmax(6rem, 0.8fr)',
        render: (row) => businessType(row.businessType),
      },
      {
        id: 'products',
        header: say('vendors.products'),
        align: 'end',
        width: '5.5rem',
        sortable: true,
        render: (row) => <CountText value={row.products} />,
      },
      {
        id: 'orders',
        header: say('vendors.orders'),
        align: 'end',
        width: '6rem',
        sortable: true,
        render: (row) => <CountText value={row.orders} />,
      },
      {
        id: 'gmv',
        header: say('vendors.gmv'),
        align: 'end',
        width: '9rem',
        sortable: true,
        render: (row) => <MoneyText {...row.gmv} />,
      },
      {
        id: 'rating',
        header: say('vendors.rating'),
        align: 'end',
        width: '6rem',
        sortable: true,
        render: (row) => <RatingText rating={row.rating} ratings={row.ratings} />,
      },
      {
        id: 'joined',
        header: say('vendors.joined'),
        align: 'end',
        width: '7rem',
        sortable: true,
        render: ({ joinedAt }) => (
          <DayText day={joinedAt === null ? null : dayOfInstant(joinedAt)} />
        ),
      },
    ],
    [say, businessType, pending],
  );
}
