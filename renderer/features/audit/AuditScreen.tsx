import { auditSorts } from '../../../shared/contract/audit.contract.ts';
import { useUrlState } from '../../client/use-url-state.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { RecordList } from '../../ui/list/RecordList.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useAuditColumns } from './AuditColumns.tsx';
import { AuditFilters } from './AuditFilters.tsx';
import { AuditPanel } from './AuditPanel.tsx';
import { AuditVerify } from './AuditVerify.tsx';
import { auditUrl, noAuditFilters } from './audit-url.ts';
import { useAuditList } from './use-audit-list.ts';

const beside = ['at', 'actor', 'procedure'];

export function AuditScreen() {
  const say = useText();
  const [state, change] = useUrlState(auditUrl);
  const columns = useAuditColumns();
  const { rows, csv, listId, picker } = useAuditList(state);
  return (
    <div className="flex h-full min-h-0 flex-col gap-3">
      <AuditVerify />
      <div className="min-h-0 flex-1">
        <RecordList
          label={say('audit.title')}
          countText={(count) => say('audit.total', { count })}
          columns={columns}
          beside={beside}
          sorts={auditSorts}
          largestFirst={['at']}
          place={state}
          change={change}
          listId={listId}
          rows={rows}
          csv={csv}
          mayExport
          incomplete={false}
          filters={<AuditFilters state={state} change={change} picker={picker} />}
          emptyState={
            <EmptyState
              title={say('audit.none_match_title')}
              text={say('audit.empty_text')}
              action={
                <Button onClick={() => change(noAuditFilters)}>{say('lists.clear_filters')}</Button>
              }
            />
          }
          panel={(record) => <AuditPanel {...record} />}
        />
      </div>
    </div>
  );
}
