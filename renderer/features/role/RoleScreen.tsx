import { useSession } from '../../client/use-session.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { DetailList } from '../../ui/record/DetailList.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { RightsTable } from './RightsTable.tsx';

/** Who works here, as what, on whose word, and what that allows. */
export function RoleScreen() {
  const say = useText();
  const { userName, login, role, roleCheckedAt, roleServesUntil, vendor } = useSession();
  return (
    <div
      ref={takeFocus}
      className="grid max-w-6xl grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)] items-start gap-3"
    >
      <Card title={say('role.mine')}>
        <DetailList
          details={[
            { label: say('role.name'), value: userName === '' ? null : userName },
            { label: say('settings.user'), value: login === '' ? null : login },
            {
              label: say('settings.role'),
              value: <Badge tone="accent">{say(`settings.role_${role}`)}</Badge>,
            },
            {
              label: say('role.rows'),
              value: vendor === null ? say('role.rows_all') : say('role.rows_own', vendor),
            },
            { label: say('role.checked_at'), value: <InstantText at={roleCheckedAt} /> },
            { label: say('role.serves_until'), value: <InstantText at={roleServesUntil} /> },
          ]}
        />
        <p className="mt-3 text-muted text-table">{say(`role.about_${role}`)}</p>
        <p className="mt-2 text-muted text-table">{say('role.explained')}</p>
      </Card>
      <Card title={say('role.rights')}>
        <RightsTable />
      </Card>
    </div>
  );
}

/** Nothing here is pressed or filled in: the whole takes the focus, for the keys that scroll it. */
function takeFocus(screen: HTMLElement | null): void {
  if (screen !== null) screen.tabIndex = 0;
}
