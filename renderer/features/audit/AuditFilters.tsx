import { useQuery } from '@tanstack/react-query';
import { type ComponentProps, useCallback } from 'react';
import { api } from '../../client/client.ts';
import { Select } from '../../ui/controls/Select.tsx';
import { PeriodFilter } from '../../ui/list/PeriodFilter.tsx';
import { SearchInput } from '../../ui/list/SearchInput.tsx';
import { useText } from '../../ui/text/use-text.ts';
import type { AuditUrl } from './audit-url.ts';
import { useDeedName } from './use-deed-name.ts';

interface AuditFiltersProps {
  state: AuditUrl;
  change(next: Partial<AuditUrl>, how?: { replace: boolean }): void;
  picker: ComponentProps<typeof PeriodFilter>;
}

export function AuditFilters({ state, change, picker }: AuditFiltersProps) {
  const say = useText();
  const deedName = useDeedName();
  const { data } = useQuery(api.audit.filters.queryOptions());
  const search = useCallback(
    (text: string) => change({ search: text }, { replace: true }),
    [change],
  );
  return (
    <>
      <SearchInput label={say('audit.search')} value={state.search} onChange={search} />
      <PeriodFilter {...picker} />
      <Select
        label={say('audit.actor')}
        className="w-52"
        value={state.actor}
        onChange={(actor) => change({ actor })}
        options={[
          { value: '', label: say('audit.any_actor') },
          ...(data?.actors ?? [])
            .filter((actor) => actor !== '')
            .map((actor) => ({ value: actor, label: actor })),
        ]}
      />
      <Select
        label={say('audit.procedure')}
        className="w-48"
        value={state.procedure}
        onChange={(procedure) => change({ procedure })}
        options={[
          { value: '', label: say('audit.any_procedure') },
          ...(data?.procedures ?? []).map((procedure) => ({
            value: procedure,
            label: deedName(procedure),
          })),
        ]}
      />
    </>
  );
}
