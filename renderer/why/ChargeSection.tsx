import type { ExplainedLine } from '../../shared/contract/commission-line.ts';
import { RecordSection } from '../ui/record/RecordSection.tsx';
import { useFormat } from '../ui/text/use-format.ts';
import { useText } from '../ui/text/use-text.ts';
import { WholeMoneyText } from '../ui/text/WholeMoneyText.tsx';
import { Ledger } from './Ledger.tsx';
import { LostRules } from './LostRules.tsx';
import { Reversals } from './Reversals.tsx';
import { RuleLink } from './RuleLink.tsx';
import { RuleSpan } from './RuleSpan.tsx';
import { ledgerOf } from './why-ledger.ts';
import { sentenceOf, type WhyCharge } from './why-sentence.ts';

interface ChargeSectionProps {
  explained: ExplainedLine;
  one: WhyCharge;
}

/** One charge of the line: the sentence, the ledger, the rule that won and those that lost. */
export function ChargeSection({ explained, one }: ChargeSectionProps) {
  const say = useText();
  const format = useFormat();
  const provisional = explained.state === 'provisional';
  const charge = say(`commission_why.charge_${one.charge}`);
  const rows = ledgerOf(explained, one, { say, format });
  const { rule } = one;
  return (
    <RecordSection
      title={charge}
      aside={rule !== null && <WholeMoneyText amount={one.amount} provisional={provisional} />}
    >
      <p className="mb-2">{sentenceOf(one, { say, format })}</p>
      {rows.length > 0 && (
        <Ledger
          label={say('commission_why.ledger', { charge })}
          rows={rows}
          provisional={provisional}
        />
      )}
      {rule?.from != null && (
        <p className="mt-2 text-table">
          <span className="text-muted">{say('commission_why.rule')}: </span>
          <RuleLink version={rule.version} name={rule.name} />{' '}
          <span className="text-muted">
            <RuleSpan from={rule.from} to={rule.to} />
          </span>
        </p>
      )}
      <Reversals one={one} />
      {one.charge !== 'pph22' && <LostRules losers={one.losers} />}
    </RecordSection>
  );
}
