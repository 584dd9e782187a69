import { type Role, roles } from '../../../shared/contract/permissions.ts';
import type { ProvisionPlan } from '../../../shared/contract/provision-plan.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { PlainTable } from '../../ui/table/PlainTable.tsx';
import { useText } from '../../ui/text/use-text.ts';
import type { Provision } from './use-provision.ts';

type User = ProvisionPlan['users'][number];

interface PlanPeopleProps {
  users: readonly User[];
  provision: Provision;
}

/** Nobody is given a role unless he is chosen here; the plan is then made again with it. */
export function PlanPeople({ users, provision }: PlanPeopleProps) {
  const say = useText();
  return (
    <div className="flex flex-col gap-3">
      <p className="text-muted">{say('provision.people_text')}</p>
      <PlainTable<User>
        label={say('provision.people')}
        rows={users}
        rowId={({ login }) => login}
        columns={[
          {
            id: 'person',
            header: say('provision.person'),
            render: ({ name, login }) => `${name} (${login})`,
          },
          {
            id: 'now',
            header: say('provision.role_now'),
            render: ({ role }) => (role === null ? '–' : say(`settings.role_${role}`)),
          },
          {
            id: 'give',
            header: say('provision.role_given'),
            render: (user) => <RoleSelect user={user} provision={provision} />,
          },
        ]}
      />
      <div>
        <Button disabled={provision.isBusy} onClick={() => provision.makePlan('apply')}>
          {say('provision.make_plan')}
        </Button>
      </div>
    </div>
  );
}

function RoleSelect({ user, provision }: { user: User; provision: Provision }) {
  const say = useText();
  const offered: readonly Role[] =
    user.suggested === 'vendor' ? ['vendor'] : roles.filter((role) => role !== 'vendor');
  const nameOf = (role: Role): string => {
    const name = say(`settings.role_${role}`);
    return role === user.suggested ? say('provision.role_suggested', { role: name }) : name;
  };
  return (
    <Select<Role | ''>
      className="w-52"
      label={`${say('provision.role_given')}: ${user.login}`}
      disabled={provision.isBusy}
      value={provision.given[user.login] ?? ''}
      onChange={(role) => provision.give(user.login, role === '' ? null : role)}
      options={[
        { value: '', label: say('provision.role_none') },
        ...offered.map((role) => ({ value: role, label: nameOf(role) })),
      ]}
    />
  );
}
