import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { useRulesOrigin } from '../use-rules-origin.ts';

interface ImportBannerProps {
  /** Null where the plan is in sight already. */
  onOpen: (() => void) | null;
}

/** Nobody imported the rules yet: what that means, and where it is done. */
export function ImportBanner({ onOpen }: ImportBannerProps) {
  const say = useText();
  const mayImport = useMay('commission.propose');
  const { origin, total = 0 } = useRulesOrigin();
  const { data: plan } = useQuery(
    api.commission.rules.importPlan.queryOptions({ enabled: mayImport && origin === 'central' }),
  );
  if (origin !== 'central' || total === 0 || onOpen === null) return null;
  if (plan?.state === 'under_way') {
    return <Notice tone="accent" title={say('commission_rules.banner_under_way')} />;
  }
  return (
    <Notice
      tone="warn"
      title={say('commission_rules.banner_title')}
      action={
        mayImport && <Button onClick={onOpen}>{say('commission_rules.banner_action')}</Button>
      }
    >
      {say(mayImport ? 'commission_rules.banner_text' : 'commission_rules.banner_text_other')}
    </Notice>
  );
}
