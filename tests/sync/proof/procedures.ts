import type { Bound } from '../../../main/platform/calls/bind.ts';
import { draftsApi } from '../../../main/sync/outbox/drafts.api.ts';
import { outboxApi } from '../../../main/sync/outbox/inbox/outbox.api.ts';
import { syncApi } from '../../../main/sync/sync.api.ts';

const apis: Record<string, Record<string, Bound>> = {
  sync: syncApi,
  drafts: draftsApi,
  outbox: outboxApi,
};

/** The procedures that a campaign calls, bound to the code that answers them in the product. */
export const procedures: ReadonlyMap<string, Bound> = new Map(
  Object.entries(apis).flatMap(([area, bound]) =>
    Object.entries(bound).map(([verb, one]) => [`${area}.${verb}`, one] as const),
  ),
);
