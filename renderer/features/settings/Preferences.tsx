import { usePreferences } from '../../client/use-preferences.ts';
import { useMay } from '../../client/use-session.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';

export function Preferences() {
  const say = useText();
  const { preferences, change, failure, languages, themes } = usePreferences();
  const mayChange = useMay('setting.change');
  return (
    <div className="flex flex-col gap-3">
      <div className="grid grid-cols-2 gap-3">
        <Field label={say('shell.language')}>
          <Select
            value={preferences.language}
            disabled={!mayChange}
            onChange={(language) => change({ language })}
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
            onChange={(theme) => change({ theme })}
            options={themes.map((value) => ({ value, label: say(`shell.theme.${value}`) }))}
          />
        </Field>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
    </div>
  );
}
