import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { useText } from '../../ui/text/use-text.ts';
import type { Connect } from './use-connect.ts';

interface ConnectFieldsetProps {
  connect: Connect;
  disabled: boolean;
}

export function ConnectFieldset({ connect, disabled }: ConnectFieldsetProps) {
  const say = useText();
  const { fields, change } = connect;
  return (
    <>
      <Field label={say('settings.url')} hint={say('settings.url_hint')}>
        <TextInput
          inputMode="url"
          maxLength={2_000}
          disabled={disabled}
          value={fields.url}
          onChange={(url) => change({ url })}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field label={say('settings.db')}>
          <TextInput
            maxLength={200}
            disabled={disabled}
            value={fields.db}
            onChange={(db) => change({ db })}
          />
        </Field>
        <Field label={say('settings.login')}>
          <TextInput
            maxLength={200}
            autoComplete="off"
            disabled={disabled}
            value={fields.login}
            onChange={(login) => change({ login })}
          />
        </Field>
      </div>
      <Field label={say('settings.secret')} hint={say('settings.secret_hint')}>
        <TextInput
          type="password"
          autoComplete="new-password"
          maxLength={1_000}
          disabled={disabled}
          value={fields.secret}
          onChange={(secret) => change({ secret })}
        />
      </Field>
    </>
  );
}
