import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as z from 'zod';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { SearchInput } from '../../ui/list/SearchInput.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { GlossaryCard } from './GlossaryCard.tsx';
import { isFound } from './is-found.ts';

const schema = z.object({
  /** The figure that the address leads to. */
  metric: z.string().default(''),
  search: z.string().max(200).default(''),
});

/** Every figure of the product: what it means, how it is worked out, and where it comes from. */
export function GlossaryScreen() {
  const say = useText();
  const [{ metric, search }, change] = useUrlState(schema);
  const { data, error, refetch } = useQuery(api.glossary.list.queryOptions());
  const catalogue = useQuery(api.analytics.catalogue.queryOptions());
  const dimensions = useMemo(
    () => new Map(catalogue.data?.dimensions.map(({ id, name }) => [id, name])),
    [catalogue.data],
  );
  if (error !== null) {
    const failure = failureOf(error);
    return (
      <Notice
        tone="bad"
        title={say('glossary.failed')}
        action={<Button onClick={() => void refetch()}>{say('ui.retry')}</Button>}
      >
        {say(failure.code, failure.params)}
      </Notice>
    );
  }
  const found = (data ?? []).filter((entry) => isFound(entry, search));
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center gap-3">
        <h2 className="font-semibold text-body">{say('glossary.title')}</h2>
        <SearchInput
          label={say('glossary.search')}
          value={search}
          onChange={(next) => change({ search: next, metric: '' }, { replace: true })}
        />
        <span role="status" className="tabular text-muted">
          {data !== undefined && say('glossary.count', { count: found.length })}
        </span>
      </div>
      {data !== undefined && found.length === 0 && (
        <p className="py-10 text-center text-muted">{say('glossary.none', { search })}</p>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(26rem,1fr))] gap-3">
        {found.map((entry) => (
          <li key={entry.id} className="min-w-0">
            <GlossaryCard
              entry={entry}
              entries={data ?? []}
              dimensions={dimensions}
              open={entry.id === metric}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
