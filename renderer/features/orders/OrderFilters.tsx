import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, useCallback } from 'react';
import { orderStates } from '../../../shared/contract/orders.contract.ts';
import { api } from '../../client/client.ts';
import { Select } from '../../ui/controls/Select.tsx';
import { PeriodFilter } from '../../ui/list/PeriodFilter.tsx';
import { SearchInput } from '../../ui/list/SearchInput.tsx';
import { usePaymentMethod } from '../../ui/text/use-payment-method.ts';
import { useText } from '../../ui/text/use-text.ts';
import type { ChangeOrderUrl, OrderUrl } from './order-url.ts';
import { VendorChip } from './VendorChip.tsx';

interface OrderFiltersProps {
  url: OrderUrl;
  change: ChangeOrderUrl;
  picker: ComponentProps<typeof PeriodFilter>;
}

export function OrderFilters({ url, change, picker }: OrderFiltersProps) {
  const say = useText();
  const methodName = usePaymentMethod();
  const { data } = useQuery(api.orders.filters.queryOptions());
  const search = useCallback(
    (text: string) => change({ search: text }, { replace: true }),
    [change],
  );
  return (
    <>
      <SearchInput label={say('orders.search')} value={url.search} onChange={search} />
      <PeriodFilter {...picker} />
      <Select
        label={say('orders.state')}
        className="w-36"
        value={url.state ?? ''}
        onChange={(state) => change({ state: state === '' ? null : state })}
        options={[
          { value: '', label: say('orders.any_state') },
          ...orderStates.map((state) => ({ value: state, label: say(`orders.state_${state}`) })),
        ]}
      />
      <Select
        label={say('lists.province')}
        className="w-40"
        value={String(url.province ?? '')}
        onChange={(value) => change({ province: value === '' ? null : Number(value) })}
        options={[
          { value: '', label: say('lists.any_province') },
          ...(data?.provinces ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <Select
        label={say('orders.payment_method')}
        className="w-40"
        value={url.method}
        onChange={(method) => change({ method })}
        options={[
          { value: '', label: say('orders.any_payment') },
          ...(data?.paymentMethods ?? []).map((code) => ({ value: code, label: methodName(code) })),
        ]}
      />
      {url.vendor !== null && (
        <VendorChip vendorId={url.vendor} onRemove={() => change({ vendor: null })} />
      )}
    </>
  );
}
