import { useQuery } from '@tanstack/react-query';
import type { Audience, Reach } from '../../shared/contract/saved.ts';
import type { TextKey } from '../../shared/i18n/areas/index.ts';
import { api } from '../client/client.ts';
import { useText } from '../ui/text/use-text.ts';

interface ReachTextProps {
  /** Of one that is being written; none speaks of all of them. */
  audience?: Audience;
}

/** How far what is kept here goes. */
export function ReachText({ audience }: ReachTextProps) {
  const say = useText();
  const { data } = useQuery(api.views.reach.queryOptions());
  if (data === undefined) return null;
  return <p className="text-muted text-table">{say(textOf(data.reach, audience))}</p>;
}

function textOf(reach: Reach, audience: Audience | undefined): TextKey {
  if (reach === 'here') return 'views.here_only';
  if (audience === 'mine') return reach === 'all' ? 'views.goes_to_me' : 'views.mine_here';
  return 'views.goes';
}
