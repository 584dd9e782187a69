import { useQuery } from '@tanstack/react-query';
import type { LockView } from '../../../shared/contract/lock.contract.ts';
import { api } from '../../client/client.ts';
import { useLockNow } from '../../client/use-lock.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Kbd } from '../../ui/controls/Kbd.tsx';
import { Card } from '../../ui/surfaces/Card.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { IdleChoice } from './IdleChoice.tsx';
import { SetLockForm } from './SetLockForm.tsx';

export function SecurityScreen() {
  const say = useText();
  const { data: lock } = useQuery(api.lock.status.queryOptions());
  const mayChange = useMay('setting.change');
  return (
    <div className="grid max-w-6xl grid-cols-2 items-start gap-3">
      <Card title={say('security.title')}>
        {lock !== undefined && <LockState lock={lock} mayChange={mayChange} />}
      </Card>
      {lock !== undefined && mayChange && (
        <Card title={say(lock.kind === null ? 'security.set' : 'security.change')}>
          <SetLockForm hasLock={lock.kind !== null} />
        </Card>
      )}
    </div>
  );
}

function LockState({ lock, mayChange }: { lock: LockView; mayChange: boolean }) {
  const say = useText();
  const lockNow = useLockNow();
  if (lock.kind === null) return <p className="text-muted">{say('security.none')}</p>;
  return (
    <div className="flex flex-col gap-3">
      <p>{say(`security.has_${lock.kind}`, { count: lock.idleMinutes })}</p>
      {mayChange && <IdleChoice minutes={lock.idleMinutes} />}
      <div className="flex items-center gap-2">
        <Button onClick={lockNow}>{say('lock.now')}</Button>
        <Kbd>Ctrl L</Kbd>
      </div>
    </div>
  );
}
