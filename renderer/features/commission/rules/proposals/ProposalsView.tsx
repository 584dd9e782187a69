import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { ProposalRow } from '../../../../../shared/contract/commission-rule-rows.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Select } from '../../../../ui/controls/Select.tsx';
import { EmptyState } from '../../../../ui/feedback/EmptyState.tsx';
import { ListFrame } from '../../../../ui/list/ListFrame.tsx';
import { ListNotice } from '../../../../ui/list/ListNotice.tsx';
import { ListStatus } from '../../../../ui/list/ListStatus.tsx';
import { useColumnsInSight } from '../../../../ui/list/use-columns-in-sight.ts';
import { DataTable } from '../../../../ui/table/DataTable.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import type { ChangeRulesUrl, RulesUrl } from '../rules-url.ts';
import { useProposalColumns } from './ProposalColumns.tsx';
import { ProposalPanel } from './ProposalPanel.tsx';

interface ProposalsViewProps {
  url: RulesUrl;
  change: ChangeRulesUrl;
}

const nothing = (): void => {};
const noExport = { failure: null, file: null };
const beside = ['title', 'from', 'state'];
const newest = { id: 'proposed', descending: true };

/** What was proposed, by whom, and whether the vendors whom it concerns were told and agreed. */
export function ProposalsView({ url, change }: ProposalsViewProps) {
  const say = useText();
  const [which, setWhich] = useState<'open' | 'all'>('all');
  const { data, error, refetch } = useQuery(
    api.commission.rules.proposals.queryOptions({ input: { which } }),
  );
  const rows = data?.rows;
  const isOpen = url.decision !== null;
  const columns = useColumnsInSight(useProposalColumns(), { isOpen, beside });
  const onClose = useCallback(() => change({ decision: null, full: false }), [change]);
  return (
    <ListFrame
      filters={
        <Select<'open' | 'all'>
          label={say('commission_rules.which')}
          className="w-44"
          value={which}
          onChange={setWhich}
          options={[
            { value: 'all', label: say('commission_rules.which_all') },
            { value: 'open', label: say('commission_rules.which_open') },
          ]}
        />
      }
      status={
        <ListStatus
          count={rows && say('commission_rules.proposals', { count: rows.length })}
          changes={0}
          onShowChanges={nothing}
        />
      }
      notice={
        <ListNotice
          failure={error === null ? null : failureOf(error)}
          onRetry={() => void refetch()}
          incomplete={false}
          exportState={noExport}
        />
      }
      table={
        <DataTable<ProposalRow>
          label={say('commission_rules.view_proposals')}
          listId={which}
          columns={columns}
          total={rows?.length}
          rowAt={(index) => rows?.[index]}
          onRange={nothing}
          sort={newest}
          onSort={nothing}
          rowId={({ decision }) => decision}
          selectedId={url.decision ?? undefined}
          onOpen={({ decision }, { full }) => change({ decision, full })}
          emptyState={
            <EmptyState
              title={say('commission_rules.no_proposals_title')}
              text={say('commission_rules.no_proposals_text')}
            />
          }
        />
      }
      panel={
        url.decision !== null && (
          <ProposalPanel
            key={url.decision}
            decision={url.decision}
            full={url.full}
            onFull={(full) => change({ full })}
            onClose={onClose}
          />
        )
      }
    />
  );
}
