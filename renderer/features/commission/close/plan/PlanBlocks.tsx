import type { ReactNode } from 'react';
import type { ClosePlan } from '../../../../../shared/contract/commission-line.ts';
import { isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { knownFailure } from '../../../../client/failure.ts';
import { useGoTo } from '../../../../client/use-go-to.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { useTaxWords } from '../../packs/use-tax-words.ts';

interface PlanBlocksProps {
  plan: ClosePlan;
  newest: string;
  onDay(day: string): void;
}

type Block = ClosePlan['blocks'][number];

/** Why the day cannot be closed, each with the place where that is mended. */
export function PlanBlocks({ plan, newest, onDay }: PlanBlocksProps) {
  const say = useText();
  const textOf = useBlockText();
  const goTo = useGoTo();
  const toRules = (
    <Button onClick={() => goTo('commission/rules', { view: 'odoo' })}>
      {say('commission_close.go_import')}
    </Button>
  );
  const toDecisions = (
    <Button onClick={() => goTo('commission/packs', { part: 'decisions' })}>
      {say('commission_why.go_packs')}
    </Button>
  );
  const toSync = <Button onClick={() => goTo('sync')}>{say('lists.go_to_sync')}</Button>;
  const toNewest = plan.day !== newest && (
    <Button onClick={() => onDay(newest)}>{say('commission_close.go_newest')}</Button>
  );
  const steps = new Map<string, ReactNode>([
    ['commission.not_imported', toRules],
    ['commission.tax_unsettled', toDecisions],
    ['commission.close_under_way', toSync],
    ['commission.day_closed', toNewest],
    ['commission.day_not_over', toNewest],
    ['commission.month_open', toNewest],
  ]);
  return (
    <>
      {plan.blocks.map((block) => (
        <Notice key={block.code} tone="warn" title={textOf(block)} action={steps.get(block.code)} />
      ))}
    </>
  );
}

/** The words of the error, with days and names of tax rows as people read them. */
function useBlockText(): (block: Block) => string {
  const say = useText();
  const format = useFormat();
  const { nameOf } = useTaxWords();
  return (block) => {
    const { code, params } = knownFailure(block);
    const { day, what } = params;
    const shown = {
      ...params,
      ...(typeof day === 'string' && isBusinessDay(day) ? { day: format.day(day) } : {}),
      ...(typeof what === 'string' ? { what: what.split(', ').map(nameOf).join(', ') } : {}),
    };
    return say(code, shown);
  };
}
