import { useMemo } from 'react';
import type { Topic } from '../../../shared/contract/topics.ts';
import { client } from '../../client/client.ts';
import { useCsvExport } from '../../client/use-csv-export.ts';
import { useListPeriod } from '../../client/use-list-period.ts';
import { usePagedRows } from '../../client/use-paged-rows.ts';
import { useFormat } from '../../ui/text/use-format.ts';
import { type AuditUrl, auditQueryOf } from './audit-url.ts';

/** What people do here says so by these; a deed without any is seen at the next look. */
const topics: readonly Topic[] = [
  'outbox',
  'settings',
  'privacy',
  'exports',
  'backups',
  'connection',
];

export function useAuditList(state: AuditUrl) {
  const { period, picker } = useListPeriod();
  const { language } = useFormat();
  const query = useMemo(() => auditQueryOf(state, period), [state, period]);
  const listId = JSON.stringify(query);
  const rows = usePagedRows(
    { listKey: ['audit', listId], readPage: (page) => client.audit.list({ ...query, ...page }) },
    topics,
  );
  const csv = useCsvExport((signal) => client.audit.export({ query, language }, { signal }));
  return { rows, csv, listId, picker };
}
