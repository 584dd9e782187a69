import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { RecordPanel } from '../../../../ui/record/RecordPanel.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import type { ChangeRulesUrl } from '../rules-url.ts';
import { shapeWords, stateTones } from '../words/rule-words.ts';
import { RuleConsent } from './RuleConsent.tsx';
import { RuleFacts } from './RuleFacts.tsx';
import { RuleTimeline } from './RuleTimeline.tsx';

interface RulePanelProps {
  version: string;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
  change: ChangeRulesUrl;
}

const steps = ['version', 'promo', 'end'] as const;

/** A version of a rule: what it says, all that held for its scope, who decided it, who was told. */
export function RulePanel({ version, full, onFull, onClose, change }: RulePanelProps) {
  const say = useText();
  const mayPropose = useMay('commission.propose');
  const { data, error } = useQuery(
    api.commission.rules.get.queryOptions({
      input: { version },
      placeholderData: (before) => before,
    }),
  );
  const failure = error === null ? null : failureOf(error);
  const row = data?.row;
  const mayChange = mayPropose && row !== undefined && !version.startsWith('central/');
  const isOver = row?.state === 'ended' || row?.state === 'cancelled';
  const decision = data?.versions.find((one) => one.version === version)?.decided?.decision;
  return (
    <RecordPanel
      title={row?.spec.name}
      subtitle={
        row !== undefined && (
          <span className="flex flex-wrap items-center gap-2">
            {shapeWords(row.shape, say)}
            <Badge tone={stateTones[row.state]}>{say(`commission_rules.state_${row.state}`)}</Badge>
            {row.centralId !== null && (
              <Badge>{say('commission_rules.from_central', { id: row.centralId })}</Badge>
            )}
          </span>
        )
      }
      full={full}
      onFull={onFull}
      onClose={onClose}
      failure={failure}
    >
      {row !== undefined && data !== undefined && (
        <>
          {mayChange && !isOver && (
            <div className="mb-4 flex flex-wrap gap-2">
              {steps.map((make) => (
                <Button key={make} onClick={() => change({ make })}>
                  {say(`commission_rules.make_${make}`)}
                </Button>
              ))}
            </div>
          )}
          <RecordSection title={say('commission_rules.what_it_says')}>
            <RuleFacts row={row} />
          </RecordSection>
          <RecordSection title={say('commission_rules.timeline')}>
            <RuleTimeline
              versions={data.versions}
              open={version}
              onOpen={(next) => change({ open: next })}
            />
          </RecordSection>
          {decision !== undefined && (
            <RecordSection title={say('commission_rules.told_and_agreed')}>
              <RuleConsent decision={decision} change={change} />
            </RecordSection>
          )}
        </>
      )}
    </RecordPanel>
  );
}
