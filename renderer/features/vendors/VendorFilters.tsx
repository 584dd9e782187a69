import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, useCallback } from 'react';
import { api } from '../../client/client.ts';
import { Select } from '../../ui/controls/Select.tsx';
import { Toggle } from '../../ui/controls/Toggle.tsx';
import { PeriodFilter } from '../../ui/list/PeriodFilter.tsx';
import { SearchInput } from '../../ui/list/SearchInput.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useBusinessType } from './use-business-type.ts';
import type { ChangeVendorUrl, VendorUrl } from './vendor-url.ts';

interface VendorFiltersProps {
  state: VendorUrl;
  change: ChangeVendorUrl;
  picker: ComponentProps<typeof PeriodFilter>;
}

export function VendorFilters({ state, change, picker }: VendorFiltersProps) {
  const say = useText();
  const businessType = useBusinessType();
  const { data } = useQuery(api.vendors.filters.queryOptions());
  const search = useCallback(
    (text: string) => change({ search: text }, { replace: true }),
    [change],
  );
  return (
    <>
      <SearchInput label={say('vendors.search')} value={state.search} onChange={search} />
      <PeriodFilter {...picker} />
      <Select
        label={say('lists.province')}
        className="w-44"
        value={String(state.province ?? '')}
        onChange={(value) => change({ province: value === '' ? null : Number(value) })}
        options={[
          { value: '', label: say('lists.any_province') },
          ...(data?.provinces ?? []).map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
      <Select
        label={say('vendors.business_type')}
        className="w-40"
        value={state.business}
        onChange={(business) => change({ business })}
        options={[
          { value: '', label: say('vendors.any_business_type') },
          ...(data?.businessTypes ?? []).map((type) => ({
            value: type,
            label: businessType(type) ?? type,
          })),
        ]}
      />
      <Select
        label={say('vendors.halal')}
        className="w-44"
        value={state.halal}
        onChange={(halal) => change({ halal })}
        options={[
          { value: 'any', label: say('vendors.any_halal') },
          { value: 'yes', label: say('vendors.halal_yes') },
          { value: 'no', label: say('vendors.halal_no') },
        ]}
      />
      <Toggle
        label={say('vendors.archived')}
        checked={state.archived}
        onChange={(archived) => change({ archived })}
      />
    </>
  );
}
