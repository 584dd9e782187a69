import { useState } from 'react';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { CompanyField } from './CompanyField.tsx';
import { ConnectFieldset } from './ConnectFieldset.tsx';
import { PassphraseFields } from './PassphraseFields.tsx';
import { ReplaceDialog } from './ReplaceDialog.tsx';
import { TestSteps } from './TestSteps.tsx';
import { useConnect } from './use-connect.ts';

export function ConnectForm() {
  const say = useText();
  const connect = useConnect();
  const [asksReplace, setAsksReplace] = useState(false);
  const { test, save } = connect;
  const tested = test.result;
  const busy = test.running || save.running;
  const error = save.error ?? test.error;
  const failure = error === null ? null : failureOf(error);
  const saveOrAsk = () => {
    if (tested?.replaces === true) setAsksReplace(true);
    else save.run(false);
  };
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy && connect.isWhole) test.run();
      }}
    >
      <p className="text-muted">{say('settings.connect_text')}</p>
      <ConnectFieldset connect={connect} disabled={busy} />
      <CompanyField connect={connect} disabled={busy} />
      <PassphraseFields sealing={connect.sealing} disabled={busy} />
      <div className="flex items-center gap-2">
        <Button
          type="submit"
          look={tested?.ok === true ? 'plain' : 'primary'}
          disabled={busy || !connect.isWhole}
        >
          {say(test.running ? 'settings.testing' : 'settings.test')}
        </Button>
        <Button
          look={tested?.ok === true ? 'primary' : 'plain'}
          disabled={busy || tested?.ok !== true || !connect.sealing.isWhole}
          onClick={saveOrAsk}
        >
          {say(save.running ? 'settings.saving' : 'settings.save')}
        </Button>
      </div>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {tested !== undefined && save.result === undefined && <TestSteps test={tested} />}
      {save.result !== undefined && (
        <Notice
          tone="good"
          title={say('settings.saved', {
            company: save.result.company.name,
            user: save.result.userName,
          })}
        />
      )}
      <ReplaceDialog
        open={asksReplace}
        next={connect.fields.url}
        onClose={() => setAsksReplace(false)}
        onConfirm={() => {
          setAsksReplace(false);
          save.run(true);
        }}
      />
    </form>
  );
}
