import { useQuery } from '@tanstack/react-query';
import { roles } from '../../../shared/contract/permissions.ts';
import { type MaskKind, maskKinds, mayReveal } from '../../../shared/contract/privacy.contract.ts';
import { api } from '../../client/client.ts';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { useTableWords } from './use-table-words.ts';

export function MaskPolicy() {
  const say = useText();
  const { tableName, columnName } = useTableWords();
  const { data: policy } = useQuery(api.privacy.policy.queryOptions());
  const columnsOf = (kind: MaskKind) =>
    (policy ?? [])
      .filter((one) => one.kind === kind)
      .map(({ table, column }) => `${tableName(table)}: ${columnName(table, column)}`);
  return (
    <div className="flex flex-col gap-2">
      <p className="text-muted">{say('privacy.policy_text')}</p>
      <PlainTable<MaskKind>
        label={say('privacy.policy')}
        rows={maskKinds}
        rowId={(kind) => kind}
        columns={[
          {
            id: 'kind',
            header: say('privacy.kind'),
            render: (kind) => say(`privacy.kind_${kind}`),
          },
          {
            id: 'who',
            header: say('privacy.who'),
            wraps: true,
            render: (kind) =>
              roles
                .filter((role) => mayReveal(role, kind))
                .map((role) => say(`settings.role_${role}`))
                .join(', '),
          },
          {
            id: 'where',
            header: say('privacy.where'),
            wraps: true,
            render: (kind) => (
              <span className="break-words text-muted text-tiny">
                {columnsOf(kind).join(' · ')}
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
