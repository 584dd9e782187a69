import { useCallback } from 'react';
import type { Coverage } from '../../../../shared/contract/certification-rows.ts';
import { Select } from '../../../ui/controls/Select.tsx';
import { FilterChip } from '../../../ui/list/FilterChip.tsx';
import { SearchInput } from '../../../ui/list/SearchInput.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { type ChangeCoverage, type CoverageUrl, groupings, shows } from '../coverage-url.ts';
import { useGroupName } from './use-group-name.ts';

interface CoverageFiltersProps {
  url: CoverageUrl;
  change: ChangeCoverage;
  data: Coverage | undefined;
}

const first = { page: 0, cell: '' } as const;

export function CoverageFilters({ url, change, data }: CoverageFiltersProps) {
  const say = useText();
  const format = useFormat();
  const nameOf = useGroupName(url.by);
  const search = useCallback(
    (text: string) => change({ search: text, ...first }, { replace: true }),
    [change],
  );
  const group = data?.groups.find(({ key }) => key === url.key);
  const remove = say('coverage.remove_filter');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchInput label={say('coverage.search')} value={url.search} onChange={search} />
      <Select
        label={say('coverage.subject')}
        value={url.subject}
        onChange={(subject) => change({ subject, ...first })}
        options={(['product', 'vendor'] as const).map((value) => ({
          value,
          label: say(`coverage.of_${value}`),
        }))}
      />
      <Select
        label={say('coverage.show')}
        value={url.show}
        onChange={(show) => change({ show, ...first })}
        options={shows.map((value) => ({ value, label: say(`coverage.show_${value}`) }))}
      />
      <Select
        label={say('coverage.requirement')}
        className="w-48"
        value={url.requirement}
        onChange={(requirement) => change({ requirement, ...first })}
        options={[
          { value: '', label: say('coverage.any_requirement') },
          ...(data?.requirements ?? []).map(({ requirement, name }) => ({
            value: requirement,
            label: format.pick(name),
          })),
        ]}
      />
      <Select
        label={say('coverage.group_by')}
        value={url.by}
        onChange={(by) => change({ by, key: '', ...first })}
        options={groupings.map((value) => ({ value, label: say(`coverage.by_${value}`) }))}
      />
      {group !== undefined && (
        <FilterChip
          text={nameOf(group)}
          removeLabel={remove}
          onRemove={() => change({ key: '', ...first })}
        />
      )}
    </div>
  );
}
