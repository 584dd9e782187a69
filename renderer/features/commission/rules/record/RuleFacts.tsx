import type { RateStep, RuleSpec } from '../../../../../shared/contract/commission-rule.ts';
import { DetailList } from '../../../../ui/record/DetailList.tsx';
import { PlainTable } from '../../../../ui/table/PlainTable.tsx';
import {
  rateWords,
  type ScopeNames,
  scopeWords,
  spanWords,
  stepWords,
} from '../words/rule-words.ts';
import { useRuleSpeech } from '../words/use-rule-speech.ts';

interface RuleFactsProps {
  row: ScopeNames & { spec: RuleSpec };
}

/** All that a rule says, in words. */
export function RuleFacts({ row }: RuleFactsProps) {
  const speech = useRuleSpeech();
  const { say, format } = speech;
  const { spec } = row;
  const { rate, firstOrders } = spec;
  return (
    <>
      <DetailList
        details={[
          {
            label: say('commission_rules.field_charge'),
            value: say(`commission_rules.charge_${spec.charge}`),
          },
          { label: say('commission_rules.about'), value: scopeWords(spec.scope, row, speech) },
          { label: say('commission_rules.rate'), value: rateWords(spec, speech) },
          {
            label: say('commission_rules.field_per'),
            value: say(`commission_rules.per_${spec.per}`),
          },
          ...(firstOrders === null
            ? []
            : [
                {
                  label: say('commission_rules.field_first_orders'),
                  value: say('commission_rules.first_orders', { count: firstOrders }),
                },
              ]),
          {
            label: say('commission_rules.field_tax'),
            value: say(`commission_rules.tax_${spec.taxMode}`),
          },
          {
            label: say('commission_rules.field_shipping'),
            value: say(
              spec.includesShipping
                ? 'commission_rules.shipping_in'
                : 'commission_rules.shipping_out',
            ),
          },
          { label: say('commission_rules.holds'), value: spanWords(spec, speech) },
        ]}
      />
      {rate.kind === 'tiers' && (
        <div className="mt-3">
          <p className="mb-1 text-muted text-table">
            {say(`commission_rules.tiers_${rate.by}`)}{' '}
            {say(
              rate.marginal ? 'commission_rules.tiers_marginal' : 'commission_rules.tiers_whole',
            )}
          </p>
          <PlainTable<RateStep>
            label={say('commission_rules.field_steps')}
            rows={rate.steps}
            rowId={({ from }) => String(from)}
            columns={[
              {
                id: 'from',
                header: say('commission_rules.step_from'),
                align: 'end',
                render: ({ from }) => format.whole(from),
              },
              {
                id: 'rate',
                header: say('commission_rules.rate'),
                align: 'end',
                render: (step) => stepWords(step, format),
              },
            ]}
          />
        </div>
      )}
    </>
  );
}
