import {
  type TimelineEvent,
  type TimelineKind,
  timelineKinds,
} from '../../../../shared/contract/vendor-record.contract.ts';
import type { BusinessDay } from '../../../../shared/kernel/business-day.ts';
import type { Instant } from '../../../../shared/kernel/instant.ts';
import type { Reader } from '../../../db/db.ts';
import { findCompanyCurrency } from '../../../platform/company/company.store.ts';
import { findAsOf } from '../../../platform/freshness/freshness.store.ts';
import { timelineSources } from './timeline-sources.ts';

interface Asked {
  id: number;
  kinds: readonly TimelineKind[];
  offset: number;
  limit: number;
  today: BusinessDay;
  /** Whether who asks may read the notes of the staff. */
  seesNotes: boolean;
}

const nothing = { day: null, subject: null, detail: null, amount: null, orderId: null } as const;

/** Each source gives its newest so many: those of all of them are among these. */
export function showTimeline(
  db: Reader,
  { id, kinds, offset, limit, ...asking }: Asked,
): { asOf: Instant | null; hasMore: boolean; rows: TimelineEvent[] } {
  const currency = findCompanyCurrency(db);
  const telling = { db, id, ...asking, limit: offset + limit + 1, currency };
  const asked = kinds.length === 0 ? timelineKinds : kinds;
  const events = asked.flatMap((kind) =>
    timelineSources[kind](telling).map((told) => ({ ...nothing, isPending: false, ...told, kind })),
  );
  events.sort((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1));
  return {
    asOf: findAsOf(db, ['partner', 'order', 'order_line', 'certification', 'rating']),
    hasMore: events.length > offset + limit,
    rows: events.slice(offset, offset + limit),
  };
}
