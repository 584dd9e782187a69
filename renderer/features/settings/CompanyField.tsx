import { Field } from '../../ui/controls/Field.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { useText } from '../../ui/text/use-text.ts';
import type { Connect } from './use-connect.ts';

interface CompanyFieldProps {
  connect: Connect;
  disabled: boolean;
}

/** Which company is known only after the central has said which the login may see. */
export function CompanyField({ connect, disabled }: CompanyFieldProps) {
  const say = useText();
  const companies = connect.test.result?.companies ?? [];
  const known = companies.length > 0;
  return (
    <Field label={say('settings.company')} hint={known ? undefined : say('settings.company_hint')}>
      <Select
        disabled={disabled || !known}
        value={String(connect.companyId ?? '')}
        onChange={(value) => connect.chooseCompany(value === '' ? null : Number(value))}
        options={[
          { value: '', label: say('settings.company_default') },
          ...companies.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
    </Field>
  );
}
