import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type {
  MessageState,
  PendingRecord,
  RecordRef,
} from '../../shared/contract/drafts.contract.ts';
import { api } from '../client/client.ts';
import { useMay } from '../client/use-session.ts';

/** What of a record is not on the central yet; null where all is. */
export function usePending(entity: string, ref: RecordRef): PendingRecord | null {
  const mayView = useMay('outbox.view');
  const { data } = useQuery(
    api.drafts.pending.queryOptions({ input: { entity, ref }, enabled: mayView }),
  );
  return data ?? null;
}

export interface Mark {
  state: MessageState;
  isIntent: boolean;
}

/** Records of an entity with something on its way, among those in sight: for marks in a list. */
export function usePendingRecords(
  entity: string,
  ids: readonly number[],
): ReadonlyMap<number, Mark> {
  const mayView = useMay('outbox.view');
  const { data } = useQuery(
    api.outbox.marks.queryOptions({
      input: { entity, ids: [...ids] },
      enabled: mayView && ids.length > 0,
      placeholderData: keepPreviousData,
    }),
  );
  return useMemo(() => new Map(data?.map((mark) => [mark.id, mark])), [data]);
}

/** How many changes hang on money or stock and are in no total yet. */
export function useIntentCount(): number {
  const mayView = useMay('outbox.view');
  const { data } = useQuery(api.outbox.counts.queryOptions({ enabled: mayView }));
  return data?.intents ?? 0;
}
