import { useMutation } from '@tanstack/react-query';
import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { useMay } from '../../client/use-session.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { useFormat } from '../../ui/text/use-format.ts';
import { useText } from '../../ui/text/use-text.ts';
import { useEntityLabel } from './use-entity-label.ts';

/** The central came back from an older backup: nothing goes on until a person has chosen. */
export function SyncRestored({ status }: { status: SyncStatus }) {
  const say = useText();
  const format = useFormat();
  const mayRepair = useMay('sync.repair');
  const labelOf = useEntityLabel(status.entities);
  const accept = useMutation(api.sync.acceptRestored.mutationOptions());
  const { restored } = status;
  if (restored === null) return null;
  const failure = accept.error === null ? null : failureOf(accept.error);
  const label = labelOf(restored.entity);
  return (
    <Notice tone="bad" title={say('sync.restored_title')}>
      <p>{say('sync.restored_text', { label, at: format.instant(restored.seenAt) })}</p>
      <p className="mt-1 max-w-prose text-muted">{say('sync.restored_note')}</p>
      {mayRepair && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button
            look="primary"
            disabled={accept.isPending}
            onClick={() => accept.mutate({ resend: true })}
          >
            {say('sync.restored_resend')}
          </Button>
          <Button disabled={accept.isPending} onClick={() => accept.mutate({ resend: false })}>
            {say('sync.restored_follow')}
          </Button>
        </div>
      )}
      {failure !== null && <p className="mt-1 text-bad">{say(failure.code, failure.params)}</p>}
    </Notice>
  );
}
