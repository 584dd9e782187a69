import { useQuery } from '@tanstack/react-query';
import type { ConnectionView } from '../../../shared/contract/connection.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { DetailList } from '../../ui/record/DetailList.tsx';
import { InstantText } from '../../ui/text/InstantText.tsx';
import { useText } from '../../ui/text/use-text.ts';
import { Unlock } from './Unlock.tsx';

export function CurrentConnection() {
  const say = useText();
  const { data, error } = useQuery(api.connection.get.queryOptions());
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (data === undefined) return null;
  if (data === null) return <p className="text-muted">{say('settings.none')}</p>;
  const isLocked = data.secretSource === 'passphrase' && !data.secretKnown;
  return (
    <>
      {isLocked && <Unlock />}
      <Connection view={data} />
    </>
  );
}

function Connection({ view }: { view: ConnectionView }) {
  const say = useText();
  const { kind, userName, login } = view;
  return (
    <DetailList
      details={[
        {
          label: say('settings.central'),
          value: (
            <Badge tone={kind === 'sandbox' ? 'neutral' : 'accent'}>
              {say(kind === 'sandbox' ? 'settings.sandbox' : 'settings.odoo')}
            </Badge>
          ),
        },
        { label: say('settings.url'), value: view.url },
        { label: say('settings.db'), value: view.db },
        { label: say('settings.company'), value: view.company.name },
        {
          label: say('settings.user'),
          value: userName === login ? login : `${userName} (${login})`,
        },
        { label: say('settings.role'), value: say(`settings.role_${view.role}`) },
        { label: say('settings.server_version'), value: view.serverVersion },
        { label: say('settings.secret_state'), value: <SecretState view={view} /> },
        { label: say('settings.saved_at'), value: <InstantText at={view.savedAt} /> },
      ]}
    />
  );
}

function SecretState({ view }: { view: ConnectionView }) {
  const say = useText();
  if (!view.secretKnown && view.secretSource !== 'passphrase') {
    return <span className="text-warn">{say('settings.secret_unknown')}</span>;
  }
  return say(`settings.secret_${view.secretSource}`);
}
