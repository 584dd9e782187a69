import { useGoTo } from '../../client/use-go-to.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { AdministratorForm } from './AdministratorForm.tsx';
import { KitCheck } from './KitCheck.tsx';
import { PlanActions } from './PlanActions.tsx';
import { PlanPeople } from './PlanPeople.tsx';
import { PlanRows } from './PlanRows.tsx';
import { RunState } from './RunState.tsx';
import { useProvision } from './use-provision.ts';

export function ProvisionScreen() {
  const say = useText();
  const goTo = useGoTo();
  const { central, role } = useSession();
  const may = useMay('provision.run');
  const provision = useProvision();
  const back = <Button onClick={() => goTo('settings')}>{say('provision.back')}</Button>;
  if (!may) {
    return (
      <EmptyState
        title={say('shell.no_right')}
        text={say('permission.denied', { role })}
        action={back}
      />
    );
  }
  if (central === null) {
    return (
      <EmptyState title={say('provision.title')} text={say('connection.none')} action={back} />
    );
  }
  const { plan, failure } = provision;
  return (
    <div className="flex max-w-6xl flex-col gap-3">
      <div className="grid grid-cols-[minmax(0,1fr)_22rem] items-start gap-3">
        <Card title={say('provision.check')}>
          <KitCheck />
        </Card>
        <Card title={say('provision.title')}>
          <AdministratorForm provision={provision} />
        </Card>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      <RunState run={provision.run} />
      {plan !== undefined && (
        <>
          <Card title={say(plan.direction === 'apply' ? 'provision.plan' : 'provision.removal')}>
            <PlanActions plan={plan} provision={provision} />
            <PlanRows rows={plan.rows} />
          </Card>
          {plan.direction === 'apply' && (
            <Card title={say('provision.people')}>
              <PlanPeople users={plan.users} provision={provision} />
            </Card>
          )}
        </>
      )}
    </div>
  );
}
