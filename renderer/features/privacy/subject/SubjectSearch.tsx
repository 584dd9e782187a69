import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../client/client.ts';
import { SearchInput } from '../../../ui/list/SearchInput.tsx';
import { useText } from '../../../ui/text/use-text.ts';

const LEAST = 2;

interface SubjectSearchProps {
  chosen: number | null;
  onChoose(id: number): void;
}

export function SubjectSearch({ chosen, onChoose }: SubjectSearchProps) {
  const say = useText();
  const [search, setSearch] = useState('');
  const isAsked = search.trim().length >= LEAST;
  const { data: people } = useQuery(
    api.privacy.find.queryOptions({ input: { search: search.trim() }, enabled: isAsked }),
  );
  return (
    <div className="flex flex-col gap-2">
      <SearchInput label={say('privacy.search')} value={search} onChange={setSearch} />
      {isAsked && people?.length === 0 && <p className="text-muted">{say('privacy.none_found')}</p>}
      {isAsked && people !== undefined && people.length > 0 && (
        <ul
          aria-label={say('privacy.people')}
          className="max-h-44 overflow-y-auto rounded-base border border-line"
        >
          {people.map(({ id, name, note }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={chosen === id ? 'true' : undefined}
                onClick={() => onChoose(id)}
                className="flex h-7 w-full items-center gap-2 px-2 text-start text-table hover:bg-sunken aria-current:bg-accent-soft"
              >
                <span className="truncate font-medium">{name}</span>
                <span className="truncate text-muted">{note}</span>
                <span className="tabular ml-auto text-muted text-tiny">#{id}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
