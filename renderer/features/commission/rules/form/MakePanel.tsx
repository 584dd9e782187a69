import { useQuery } from '@tanstack/react-query';
import type { RuleEdit } from '../../../../../shared/contract/commission-rule.ts';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { SidePanel } from '../../../../ui/surfaces/SidePanel.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { useRuleDraft } from '../draft/use-rule-draft.ts';
import type { ChangeRulesUrl, Making } from '../rules-url.ts';
import { EndForm } from './EndForm.tsx';
import { NewRuleForm } from './NewRuleForm.tsx';
import { PromoForm } from './PromoForm.tsx';

interface MakePanelProps {
  make: Exclude<Making, 'bulk'>;
  /** The version that is changed; null for a new rule. */
  version: string | null;
  onClose(): void;
  change: ChangeRulesUrl;
}

/** What becomes of a rule goes into the draft: nothing is in force by itself. */
export function MakePanel({ make, version, onClose, change }: MakePanelProps) {
  const say = useText();
  const draft = useRuleDraft();
  const asksRule = make !== 'new' && version !== null;
  const { data, error } = useQuery(
    api.commission.rules.get.queryOptions({
      input: { version: version ?? '' },
      enabled: asksRule,
    }),
  );
  const put = async (edits: readonly RuleEdit[]) => {
    await draft.put(edits);
    change({ make: null, open: version });
  };
  const failure = error === null ? null : failureOf(error);
  const isReady = draft.draft !== undefined && (!asksRule || data !== undefined);
  const common = { draft, put, onClose };
  return (
    <SidePanel
      title={say(`commission_rules.title_${make}`)}
      subtitle={data?.row.spec.name ?? say('commission_rules.goes_to_draft')}
      onClose={onClose}
    >
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {!isReady && failure === null && <Skeleton height="20rem" />}
      {isReady && (make === 'new' || make === 'version') && (
        <NewRuleForm {...common} row={make === 'version' ? data?.row : undefined} />
      )}
      {isReady && data !== undefined && make === 'end' && <EndForm {...common} row={data.row} />}
      {isReady && data !== undefined && make === 'promo' && (
        <PromoForm {...common} row={data.row} versions={data.versions} />
      )}
    </SidePanel>
  );
}
