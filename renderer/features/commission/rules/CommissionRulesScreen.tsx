import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { useMay } from '../../../client/use-session.ts';
import { useUrlState } from '../../../client/use-url-state.ts';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';
import { ChecksView } from './checks/ChecksView.tsx';
import { DraftView } from './draft/DraftView.tsx';
import { useRuleDraft } from './draft/use-rule-draft.ts';
import { RulesList } from './list/RulesList.tsx';
import { ImportBanner } from './odoo/ImportBanner.tsx';
import { OdooView } from './odoo/OdooView.tsx';
import { PrecedenceView } from './precedence/PrecedenceView.tsx';
import { ProposalsView } from './proposals/ProposalsView.tsx';
import { type RuleView, rulesUrl, ruleViews } from './rules-url.ts';
import { UnderWayLine } from './UnderWayLine.tsx';

const elsewhere = { open: null, make: null, full: false, row: null, decision: null } as const;

/** The rules of commission: as they stand, as they are being changed, and what becomes of changes. */
export function CommissionRulesScreen() {
  const [url, change] = useUrlState(rulesUrl);
  const views = useViews();
  const view = views.includes(url.view) ? url.view : 'list';
  return (
    <div className="flex h-full min-h-0 flex-col gap-2">
      <ImportBanner
        onOpen={view === 'odoo' ? null : () => change({ ...elsewhere, view: 'odoo' })}
      />
      <UnderWayLine />
      {views.length > 1 && (
        <ViewTabs
          views={views}
          view={view}
          onChange={(next) => change({ ...elsewhere, view: next })}
        />
      )}
      <div className="min-h-0 flex-1">
        {view === 'list' && <RulesList url={url} change={change} />}
        {view === 'draft' && <DraftView url={url} change={change} />}
        {view === 'proposals' && <ProposalsView url={url} change={change} />}
        {view === 'checks' && <ChecksView />}
        {view === 'order' && <PrecedenceView />}
        {view === 'odoo' && <OdooView />}
      </div>
    </div>
  );
}

/** Those that this role may see. */
function useViews(): readonly RuleView[] {
  const mayPropose = useMay('commission.propose');
  const maySeeFacts = useMay('fact.view');
  return ruleViews.filter((view) => {
    if (view === 'list') return true;
    return view === 'proposals' || view === 'order' ? maySeeFacts : mayPropose;
  });
}

interface ViewTabsProps {
  views: readonly RuleView[];
  view: RuleView;
  onChange(view: RuleView): void;
}

function ViewTabs({ views, view, onChange }: ViewTabsProps) {
  const say = useText();
  const format = useFormat();
  const { changes } = useRuleDraft();
  const { data } = useQuery(
    api.commission.rules.proposals.queryOptions({
      input: { which: 'open' },
      enabled: views.includes('proposals'),
    }),
  );
  const counts = new Map<RuleView, number>([
    ['draft', changes.length],
    ['proposals', data?.rows.length ?? 0],
  ]);
  const countOf = (id: RuleView) => {
    const count = counts.get(id) ?? 0;
    return count === 0 ? undefined : format.count(count);
  };
  return (
    <Tabs
      label={say('commission_rules.views')}
      tabs={views.map((id) => ({
        id,
        label: say(`commission_rules.view_${id}`),
        count: countOf(id),
      }))}
      current={view}
      onChange={onChange}
    />
  );
}
