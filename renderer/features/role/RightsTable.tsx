import { type Permission, permissions } from '../../../shared/contract/permissions.ts';
import { useSession } from '../../client/use-session.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { useText } from '../../ui/text/use-text.ts';

/** Everything that anybody may do, in words, and whether this role is one of them. */
export function RightsTable() {
  const say = useText();
  const { permissions: mine, ownOnly } = useSession();
  const answerTo = (right: Permission) => {
    if (!mine.includes(right)) return <span className="text-muted">{say('role.may_not')}</span>;
    return ownOnly.includes(right) ? (
      <Badge tone="accent">{say('role.own_rows')}</Badge>
    ) : (
      <Badge tone="good">{say('role.may')}</Badge>
    );
  };
  return (
    <PlainTable<Permission>
      label={say('role.rights')}
      rows={permissions}
      rowId={(right) => right}
      columns={[
        {
          id: 'right',
          header: say('role.right'),
          wraps: true,
          render: (right) => say(`right.${right}`),
        },
        { id: 'answer', header: say('role.answer'), align: 'end', render: answerTo },
      ]}
    />
  );
}
