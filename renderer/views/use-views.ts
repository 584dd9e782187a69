import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { SavedView } from '../../shared/contract/saved.ts';
import { api } from '../client/client.ts';
import { failureOf } from '../client/failure.ts';
import { queryClient } from '../client/queries.ts';
import { isSame, readState, stateIn, type ViewSchema } from './view-state.ts';

/** The views of a screen, the one that its address is now, and how they are kept. */
export function useViews(screen: string, schema: ViewSchema) {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const { data } = useQuery(api.views.list.queryOptions({ input: { screen } }));
  const views = data?.rows ?? [];
  const state = useMemo(() => stateIn(schema, search), [schema, search]);
  const chosen = views.find((view) => isSame(readState(schema, view.state).state, state));
  /** Of the view that was opened last: what this screen no longer has. */
  const [lost, setLost] = useState<{ uuid: string; keys: readonly string[] } | null>(null);
  return {
    views,
    state,
    chosen,
    lost: lost !== null && lost.uuid === chosen?.uuid ? lost.keys : [],
    open: (view: SavedView) => {
      const kept = readState(schema, view.state);
      setLost(kept.lost.length === 0 ? null : { uuid: view.uuid, keys: kept.lost });
      void navigate({ to: '.', search: kept.state });
    },
    reset: () => void navigate({ to: '.', search: {} }),
  };
}

const settled = { onSettled: () => queryClient.invalidateQueries({ queryKey: api.views.key() }) };

/** A refusal is told where the person typed. */
export function useKeepView() {
  const save = useMutation(api.views.save.mutationOptions(settled));
  const change = useMutation(api.views.change.mutationOptions(settled));
  const drop = useMutation(api.views.drop.mutationOptions(settled));
  const error = save.error ?? change.error ?? drop.error;
  return {
    save: save.mutateAsync,
    change: change.mutateAsync,
    drop: drop.mutateAsync,
    running: save.isPending || change.isPending || drop.isPending,
    failure: error === null ? null : failureOf(error),
  };
}
