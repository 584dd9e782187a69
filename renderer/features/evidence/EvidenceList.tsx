import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import type { EvidenceRow } from '../../../shared/contract/evidence-rows.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { ListFrame } from '../../ui/list/ListFrame.tsx';
import { ListStatus } from '../../ui/list/ListStatus.tsx';
import { useColumnsInSight } from '../../ui/list/use-columns-in-sight.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useEvidenceColumns } from './EvidenceColumns.tsx';
import { type EvidenceUrl, statesOf } from './evidence-url.ts';
import { EvidencePanel } from './record/EvidencePanel.tsx';

interface EvidenceListProps {
  which: 'open' | 'approved';
  url: EvidenceUrl;
  change(next: Partial<EvidenceUrl>): void;
  filters: ReactNode;
}

const MOST = 500;
const beside = ['vendor', 'requirement', 'state'];
const idOf = ({ vendor, request }: EvidenceRow): string => `${vendor.id}/${request}`;
const nothing = (): void => {};

/** Enter opens a row; in its panel the next step has the keyboard, and Ctrl+Enter decides it. */
export function EvidenceList({ which, url, change, filters }: EvidenceListProps) {
  const say = useText();
  const { open, full, vendor: vendorId } = url;
  const input = { vendorId, states: statesOf[which], limit: MOST };
  const options = api.evidence.list.queryOptions({ input, placeholderData: keepPreviousData });
  const { data, error, refetch } = useQuery(options);
  const columns = useColumnsInSight(useEvidenceColumns(), { isOpen: open !== null, beside });
  const onClose = useCallback(() => change({ open: null, full: false }), [change]);
  const rows = data?.rows ?? [];
  const failure = error === null ? null : failureOf(error);
  return (
    <ListFrame
      filters={filters}
      status={
        <ListStatus
          count={data && say('evidence.total', { count: data.total })}
          changes={0}
          onShowChanges={nothing}
        />
      }
      notice={
        failure !== null && (
          <Notice
            tone="bad"
            title={say(failure.code, failure.params)}
            action={<Button onClick={() => void refetch()}>{say('ui.retry')}</Button>}
          />
        )
      }
      table={
        <DataTable<EvidenceRow>
          label={say(`evidence.tab_${which}`)}
          listId={which}
          columns={columns}
          total={data === undefined ? undefined : rows.length}
          rowAt={(index) => rows[index]}
          onRange={nothing}
          sort={{ id: 'changed', descending: which === 'approved' }}
          onSort={nothing}
          rowId={idOf}
          selectedId={open ?? undefined}
          onOpen={(row, how) => change({ open: idOf(row), full: how.full })}
          emptyState={
            <EmptyState
              title={say(`evidence.empty_${which}_title`)}
              text={say(`evidence.empty_${which}_text`)}
            />
          }
        />
      }
      panel={
        open !== null && (
          <EvidencePanel
            key={open}
            of={open}
            full={full}
            onFull={(wide) => change({ full: wide })}
            onClose={onClose}
          />
        )
      }
    />
  );
}
