import { useMutation } from '@tanstack/react-query';
import type { DraftValues } from '../../../shared/contract/drafts.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';

interface NewRecord {
  entity: string;
  values: DraftValues;
  children?: { entity: string; values: DraftValues }[] | undefined;
}

/** Makes a record here, with what belongs to it; the central gets it when it can be reached. */
export function useCreate(onDone: () => void) {
  const create = useMutation(api.drafts.create.mutationOptions({ onSuccess: onDone }));
  return {
    create: ({ entity, values, children = [] }: NewRecord) =>
      create.mutate({ entity, values, children }),
    saving: create.isPending,
    failure: create.error === null ? null : failureOf(create.error),
  };
}
