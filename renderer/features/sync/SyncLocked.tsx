import { useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { useGoTo } from '../../client/use-go-to.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useText } from '../../ui/text/use-text.ts';

/** Why nothing is planned after a start: the key waits for its passphrase. */
export function SyncLocked() {
  const say = useText();
  const goTo = useGoTo();
  const { data } = useQuery(api.connection.get.queryOptions());
  if (data?.secretSource !== 'passphrase' || data.secretKnown) return null;
  const unlock = <Button onClick={() => goTo('settings')}>{say('sync.open_settings')}</Button>;
  return <Notice tone="warn" title={say('settings.locked')} action={unlock} />;
}
