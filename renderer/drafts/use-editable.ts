import type { InferContractRouterOutputs } from '@orpc/contract';
import { useQuery } from '@tanstack/react-query';
import type { draftsContract } from '../../shared/contract/drafts.contract.ts';
import { api } from '../client/client.ts';
import { useMay } from '../client/use-session.ts';

type Editable = InferContractRouterOutputs<typeof draftsContract>['editable'];
export type EditableField = Editable['fields'][number];

const nothing: Editable = { canCreate: false, fields: [], actions: [] };

/** What this role may edit of an entity; nothing until it is known. */
export function useEditable(entity: string): Editable {
  const mayEdit = useMay('draft.save');
  const { data } = useQuery(
    api.drafts.editable.queryOptions({ input: { entity }, enabled: mayEdit }),
  );
  return data ?? nothing;
}
