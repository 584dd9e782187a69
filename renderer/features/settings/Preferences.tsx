import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Preferences as Preference } from '../../../shared/contract/session.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useMay, useSession } from '../../client/use-session.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';

const languages = ['id', 'en'] as const satisfies readonly Preference['language'][];
const themes = ['system', 'light', 'dark'] as const satisfies readonly Preference['theme'][];

export function Preferences() {
  const say = useText();
  const queryClient = useQueryClient();
  const { preferences } = useSession();
  const mayChange = useMay('setting.change');
  const set = useMutation(
    api.session.setPreferences.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.session.key() }),
    }),
  );
  const failure = set.error === null ? null : failureOf(set.error);
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-3">
        <Field label={say('shell.language')}>
          <Select
            value={preferences.language}
            disabled={!mayChange}
            onChange={(language) => set.mutate({ language })}
            options={languages.map((value) => ({
              value,
              label: say(`shell.language.${value}`),
            }))}
          />
        </Field>
        <Field label={say('shell.theme')}>
          <Select
            value={preferences.theme}
            disabled={!mayChange}
            onChange={(theme) => set.mutate({ theme })}
            options={themes.map((value) => ({ value, label: say(`shell.theme.${value}`) }))}
          />
        </Field>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
    </div>
  );
}
