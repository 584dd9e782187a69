import { Field } from '../../ui/controls/Field.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { Toggle } from '../../ui/controls/Toggle.tsx';
import { useText } from '../../ui/text/use-text.ts';
import type { Sealing } from './use-connect.ts';

interface PassphraseFieldsProps {
  sealing: Sealing;
  disabled: boolean;
}

export function PassphraseFields({ sealing, disabled }: PassphraseFieldsProps) {
  const say = useText();
  const { isOn, passphrase, again } = sealing;
  const differs = again !== '' && again !== passphrase;
  const look = { type: 'password', autoComplete: 'new-password', maxLength: 200 } as const;
  return (
    <>
      <Toggle
        label={say('settings.keep')}
        checked={isOn}
        disabled={disabled}
        onChange={(on) => sealing.change({ isOn: on, passphrase: '', again: '' })}
      />
      {isOn && (
        <>
          <Field label={say('settings.passphrase')} hint={say('settings.passphrase_hint')}>
            <TextInput
              {...look}
              disabled={disabled}
              value={passphrase}
              onChange={(next) => sealing.change({ passphrase: next })}
            />
          </Field>
          <Field
            label={say('settings.passphrase_again')}
            error={differs ? say('settings.passphrase_differs') : undefined}
          >
            <TextInput
              {...look}
              disabled={disabled}
              value={again}
              onChange={(next) => sealing.change({ again: next })}
            />
          </Field>
        </>
      )}
    </>
  );
}
