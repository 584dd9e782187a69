import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../client/client.ts';
import { usePeriod } from '../client/use-period.ts';
import { SearchInput } from '../ui/list/SearchInput.tsx';
import { useFormat } from '../ui/text/use-format.ts';
import { useText } from '../ui/text/use-text.ts';
import { useKeyNames } from './use-key-names.ts';

/** More than that nobody reads: the search narrows it. */
const SHOWN = 60;
/** As many as one question gives; whoever sold nothing in the period is not among them. */
const ASKED = 500;

interface KeyChoicesProps {
  dimension: string;
  kept: readonly string[];
  onKeep(keys: readonly string[]): void;
}

/** The keys of a dimension, the largest of the period first. */
export function KeyChoices({ dimension, kept, onKeep }: KeyChoicesProps) {
  const say = useText();
  const [search, setSearch] = useState('');
  const choices = useChoices(dimension, kept);
  const wanted = search.toLocaleLowerCase();
  const found = choices?.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  return (
    <div className="flex flex-col gap-1 p-1">
      <SearchInput label={say('filters.search')} value={search} onChange={setSearch} />
      {found?.length === 0 && <p className="px-1 py-2 text-muted">{say('ui.no_rows')}</p>}
      <ul className="max-h-72 overflow-auto">
        {found?.slice(0, SHOWN).map(({ key, name }) => (
          <li key={key}>
            <label className="flex h-7 items-center gap-2 rounded-base px-1 hover:bg-sunken">
              <input
                type="checkbox"
                className="accent-accent"
                checked={kept.includes(key)}
                onChange={({ target }) =>
                  onKeep(target.checked ? [...kept, key] : kept.filter((one) => one !== key))
                }
              />
              <span className="truncate">{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useChoices(dimension: string, kept: readonly string[]) {
  const format = useFormat();
  const { period } = usePeriod();
  const { keyName } = useKeyNames({ [dimension]: kept });
  const { data: catalogue } = useQuery(api.analytics.catalogue.queryOptions());
  const metric = catalogue?.metrics.find(({ dimensions }) => dimensions.includes(dimension))?.id;
  const { data } = useQuery(
    api.analytics.query.queryOptions({
      input: { metrics: [metric ?? ''], by: [dimension], period, top: ASKED },
      enabled: metric !== undefined,
    }),
  );
  const seen = data?.rows.flatMap(({ keys: [key = ''], labels: [label] }) =>
    key === 'other' ? [] : [{ key, name: label === undefined ? key : format.pick(label) }],
  );
  const known = new Set(seen?.map(({ key }) => key));
  const apart = kept.filter((key) => !known.has(key));
  return seen && [...apart.map((key) => ({ key, name: keyName(dimension, key) })), ...seen];
}
