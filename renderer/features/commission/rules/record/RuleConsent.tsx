import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import type { ChangeRulesUrl } from '../rules-url.ts';

interface RuleConsentProps {
  decision: string;
  change: ChangeRulesUrl;
}

/** How many of the vendors whom it concerns were told and agreed; an import concerned nobody. */
export function RuleConsent({ decision, change }: RuleConsentProps) {
  const say = useText();
  const maySee = useMay('fact.view');
  const { data } = useQuery(
    api.commission.rules.proposals.queryOptions({ input: { which: 'all' }, enabled: maySee }),
  );
  if (data === undefined) return <div className="h-7" />;
  const found = data.rows.find((row) => row.decision === decision);
  if (found === undefined) {
    return <p className="text-muted text-table">{say('commission_rules.nobody_to_tell')}</p>;
  }
  const { vendors, noticed, consented, lacksConsent } = found;
  return (
    <div className="flex items-center gap-3">
      <p className={`tabular min-w-0 flex-1 text-table ${lacksConsent ? 'text-warn' : ''}`}>
        {say('commission_rules.told_counts', { vendors, noticed, consented })}
      </p>
      <Button onClick={() => change({ view: 'proposals', decision, open: null, make: null })}>
        {say('commission_rules.open_proposal')}
      </Button>
    </div>
  );
}
