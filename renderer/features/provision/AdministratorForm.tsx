import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { useText } from '../../ui/text/use-text.ts';
import type { Provision } from './use-provision.ts';

/** Typed in for each plan: the browser is told not to remember it either. */
export function AdministratorForm({ provision }: { provision: Provision }) {
  const say = useText();
  const { administrator, setAdministrator, isBusy, isPlanning, makePlan } = provision;
  const { login, secret } = administrator;
  const isWhole = login.trim() !== '' && secret !== '';
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && isWhole) makePlan('apply');
      }}
    >
      <p className="text-muted">{say('provision.intro')}</p>
      <Field label={say('provision.administrator')}>
        <TextInput
          maxLength={200}
          disabled={isBusy}
          value={login}
          onChange={(next) => setAdministrator({ login: next, secret })}
        />
      </Field>
      <Field label={say('provision.secret')} hint={say('provision.secret_hint')}>
        <TextInput
          type="password"
          autoComplete="new-password"
          maxLength={1_000}
          disabled={isBusy}
          value={secret}
          onChange={(next) => setAdministrator({ login, secret: next })}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" disabled={isBusy || !isWhole}>
          {say(isPlanning ? 'provision.planning' : 'provision.make_plan')}
        </Button>
        <Button disabled={isBusy || !isWhole} onClick={() => makePlan('remove')}>
          {say('provision.plan_removal')}
        </Button>
      </div>
    </form>
  );
}
