import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from '../../../client/client.ts';
import { useSession } from '../../../client/use-session.ts';
import { Select } from '../../../ui/controls/Select.tsx';
import { FilterChip } from '../../../ui/list/FilterChip.tsx';
import { SearchInput } from '../../../ui/list/SearchInput.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import {
  type AmountsUrl,
  type AmountView,
  type ChangeAmountsUrl,
  lineStates,
} from './amounts-url.ts';

interface AmountsFiltersProps {
  view: AmountView;
  url: AmountsUrl;
  change: ChangeAmountsUrl;
}

const INDENT = '\u2003';

export function AmountsFilters({ view, url, change }: AmountsFiltersProps) {
  const say = useText();
  const { vendor: ownVendor } = useSession();
  const { vendor, category, region, state, search } = url;
  const { data } = useQuery(
    api.commission.lines.filters.queryOptions({ input: { vendorId: vendor } }),
  );
  const find = useCallback((text: string) => change({ search: text }, { replace: true }), [change]);
  return (
    <>
      <SearchInput
        key={view}
        label={say(`commission_amounts.search_${view === 'lines' ? 'lines' : 'sums'}`)}
        value={search}
        onChange={find}
      />
      {view === 'lines' && (
        <Select
          label={say('commission_amounts.state')}
          className="w-36"
          value={state}
          onChange={(next) => change({ state: next })}
          options={lineStates.map((one) => ({
            value: one,
            label: say(`commission_amounts.state_${one}`),
          }))}
        />
      )}
      <Choice
        label={say('commission_amounts.by_category')}
        every={say('commission_amounts.any_category')}
        none={say('commission_amounts.none_category')}
        value={category}
        onChange={(next) => change({ category: next })}
        options={(data?.categories ?? []).map(({ id, name, depth }) => ({
          id,
          name: `${INDENT.repeat(depth)}${name}`,
        }))}
      />
      <Choice
        label={say('commission_amounts.by_region')}
        every={say('lists.any_province')}
        none={say('commission_amounts.none_region')}
        value={region}
        onChange={(next) => change({ region: next })}
        options={data?.regions ?? []}
      />
      {vendor !== null && ownVendor === null && (
        <FilterChip
          text={say('commission_amounts.vendor_chip', { name: data?.vendor ?? '…' })}
          removeLabel={say('commission_amounts.vendor_chip_remove')}
          onRemove={() => change({ vendor: null })}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  label: string;
  every: string;
  /** What has none of it, id 0. */
  none: string;
  value: number | null;
  onChange(value: number | null): void;
  options: readonly { id: number; name: string }[];
}

function Choice({ label, every, none, value, onChange, options }: ChoiceProps) {
  return (
    <Select
      label={label}
      className="w-40"
      value={String(value ?? '')}
      onChange={(next) => onChange(next === '' ? null : Number(next))}
      options={[
        { value: '', label: every },
        ...options.map(({ id, name }) => ({ value: String(id), label: name })),
        ...(value === 0 ? [{ value: '0', label: none }] : []),
      ]}
    />
  );
}
