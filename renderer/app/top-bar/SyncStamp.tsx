import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { SyncStatus } from '../../../shared/contract/sync.contract.ts';
import { api } from '../../client/client.ts';
import { type LinkState, linkState } from '../../client/link/link-state.ts';
import { syncProgress } from '../../client/live/sync-progress.ts';
import { isVerified } from '../../client/live/sync-trust.ts';
import { useSession } from '../../client/use-session.ts';
import { AsOfStamp } from '../../ui/text/AsOfStamp.tsx';
import { useText } from '../../ui/text/use-text.ts';

type SyncWord =
  | 'verified'
  | 'syncing'
  | 'behind'
  | 'decide'
  | 'restored'
  | 'incomplete'
  | 'offline'
  | 'failed'
  | 'lost'
  | 'none';

const dots: Record<SyncWord, string> = {
  verified: 'bg-good',
  syncing: 'bg-accent',
  behind: 'bg-warn',
  decide: 'bg-bad',
  restored: 'bg-bad',
  incomplete: 'bg-warn',
  offline: 'bg-warn',
  failed: 'bg-bad',
  lost: 'bg-bad',
  none: 'bg-muted',
};

/** How far the figures can be trusted, in a word, and the moment they are true for. */
export function SyncStamp() {
  const say = useText();
  const { asOf, central } = useSession();
  const link = linkState.use();
  const moving = syncProgress.use() !== null;
  const { data: status } = useQuery(api.sync.status.queryOptions());
  const word = wordOf({ link, moving, connected: central !== null, status });
  const waiting = status?.outbox.waiting ?? 0;
  return (
    <Link
      to="/sync"
      title={say('shell.state.open_sync')}
      className="flex items-center gap-2 rounded-base px-1.5 py-1 text-table hover:bg-sunken"
    >
      <span aria-hidden className={`size-2 shrink-0 rounded-full ${dots[word]}`} />
      <span className="whitespace-nowrap">{say(`shell.state.${word}`)}</span>
      {asOf !== null && <AsOfStamp asOf={asOf} />}
      {waiting > 0 && (
        <span className="tabular whitespace-nowrap text-accent-ink text-tiny">
          {say('shell.to_send', { count: waiting })}
        </span>
      )}
    </Link>
  );
}

/** Codes of a central that cannot be reached, as against one that refuses. */
const silence = new Set<string>([
  'connection.unreachable',
  'connection.timeout',
  'connection.empty_answer',
] satisfies ErrorCode[]);

interface Signs {
  link: LinkState;
  moving: boolean;
  connected: boolean;
  status: SyncStatus | undefined;
}

function wordOf({ link, moving, connected, status }: Signs): SyncWord {
  if (link === 'lost') return 'lost';
  if (!connected) return 'none';
  if (moving || status === undefined || status.running) return 'syncing';
  const { lastCycle } = status;
  if (lastCycle?.outcome === 'failed') {
    return silence.has(lastCycle.error?.code ?? '') ? 'offline' : 'failed';
  }
  if (status.asOf === null) return 'incomplete';
  if (status.restored !== null) return 'restored';
  if (!isVerified(status)) return 'behind';
  const { conflicts, refused } = status.outbox;
  return conflicts + refused > 0 ? 'decide' : 'verified';
}
