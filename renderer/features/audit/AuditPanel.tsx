import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { DetailList } from '../../ui/record/DetailList.tsx';
import { RecordPanel } from '../../ui/record/RecordPanel.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useRoleName } from '../../ui/text/use-role-name.ts';
import { useText } from '../../ui/text/use-text.ts';
import { useDeedName } from './use-deed-name.ts';

interface AuditPanelProps {
  id: number;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
}

export function AuditPanel({ id, ...panel }: AuditPanelProps) {
  const say = useText();
  const roleName = useRoleName();
  const deedName = useDeedName();
  const { data: row, error } = useQuery(api.audit.get.queryOptions({ input: { id } }));
  const failure = error === null ? null : failureOf(error);
  return (
    <RecordPanel
      {...panel}
      title={row === undefined ? undefined : deedName(row.procedure)}
      subtitle={row !== undefined && <InstantText at={row.at} />}
      failure={failure}
    >
      {row !== undefined && (
        <>
          <DetailList
            details={[
              { label: say('audit.number'), value: String(row.id) },
              { label: say('audit.procedure'), value: row.procedure },
              { label: say('audit.actor'), value: row.actor === '' ? null : row.actor },
              { label: say('audit.role'), value: roleName(row.role) },
              { label: say('audit.subject'), value: row.subject },
            ]}
          />
          <pre className="mt-3 whitespace-pre-wrap break-words rounded-base bg-sunken p-3 text-table">
            {JSON.stringify(JSON.parse(row.detail), null, 2)}
          </pre>
        </>
      )}
    </RecordPanel>
  );
}
