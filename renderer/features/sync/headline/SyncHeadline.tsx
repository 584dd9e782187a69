import { Link } from '@tanstack/react-router';
import type { SyncStatus } from '../../../../shared/contract/sync.contract.ts';
import { useMay } from '../../../client/use-session.ts';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { SyncActions } from '../SyncActions.tsx';
import { headlineOf } from './sync-headline.ts';
import { useSyncReasons } from './use-sync-reasons.ts';

interface SyncHeadlineProps {
  status: SyncStatus;
  running: boolean;
}

/** What is known, in words: whether the replica equals the central, what is in the way, when it goes on. */
export function SyncHeadline({ status, running }: SyncHeadlineProps) {
  const say = useText();
  const format = useFormat();
  const { key, tone } = headlineOf(status, running);
  const reasons = useSyncReasons(status, running);
  const at = status.asOf === null ? '' : format.instant(status.asOf);
  return (
    <Notice tone={tone} title={say(key, { at })} action={<SyncActions running={running} />}>
      {key === 'sync.never' && <p>{say('sync.never_text')}</p>}
      {key === 'sync.first_stopped' && <p>{say('sync.first_stopped_text')}</p>}
      {reasons.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      <OutboxLine outbox={status.outbox} />
      {!running && <NextTry status={status} />}
    </Notice>
  );
}

/** What of ours is not on the central yet: `2 perubahan menunggu, 1 ditolak`. */
function OutboxLine({ outbox }: Pick<SyncStatus, 'outbox'>) {
  const say = useText();
  const mayOpen = useMay('outbox.view');
  const parts = (['waiting', 'conflicts', 'refused'] as const).flatMap((part) =>
    outbox[part] === 0 ? [] : [say(`sync.outbox_${part}`, { count: outbox[part] })],
  );
  if (parts.length === 0) return <p>{say('sync.outbox_none')}</p>;
  const decides = outbox.conflicts + outbox.refused > 0;
  return (
    <p>
      {parts.join(', ')}.{' '}
      {mayOpen && (
        <Link
          to="/outbox"
          search={decides ? { which: 'decide' } : {}}
          className="rounded-base text-accent-ink underline underline-offset-2"
        >
          {say('sync.open_outbox')}
        </Link>
      )}
    </p>
  );
}

function NextTry({ status }: { status: SyncStatus }) {
  const say = useText();
  const format = useFormat();
  const { nextAt, lastCycle } = status;
  if (nextAt === null) return <p className="text-muted">{say('sync.next_none')}</p>;
  const key = lastCycle?.outcome === 'failed' ? 'sync.next_at' : 'sync.next_regular';
  return <p className="text-muted">{say(key, { at: format.time(nextAt) })}</p>;
}
