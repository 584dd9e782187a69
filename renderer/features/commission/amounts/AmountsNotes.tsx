import { useGoTo } from '../../../client/use-go-to.ts';
import { useMay, useSession } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';

export interface Told {
  asOf: number | null;
  fromCentral: boolean;
  taxSettled: boolean;
}

interface AmountsNotesProps {
  told: Told | undefined;
  /** Lines that no rule decides, where they are counted. */
  gaps: number;
}

/** What holds for every figure below: why it may still change, and where that is decided. */
export function AmountsNotes({ told, gaps }: AmountsNotesProps) {
  const say = useText();
  const goTo = useGoTo();
  const { vendor } = useSession();
  const mayPropose = useMay('commission.propose');
  const isStaff = vendor === null;
  const toRules = (
    <Button onClick={() => goTo('commission/rules', mayPropose ? { view: 'odoo' } : {})}>
      {say('commission_why.go_rules')}
    </Button>
  );
  const toPacks = (
    <Button onClick={() => goTo('commission/packs', { part: 'decisions' })}>
      {say('commission_why.go_packs')}
    </Button>
  );
  return (
    <>
      {told?.fromCentral === true && (
        <Notice tone="warn" title={say('commission_amounts.from_central_title')} action={toRules}>
          {say('commission_amounts.from_central_text')}
        </Notice>
      )}
      {told?.fromCentral === false && !told.taxSettled && (
        <Notice
          tone="warn"
          title={say('commission_amounts.tax_title')}
          action={isStaff ? toPacks : undefined}
        >
          {say(isStaff ? 'commission_amounts.tax_text' : 'commission_amounts.tax_vendor')}
        </Notice>
      )}
      {gaps > 0 && isStaff && told?.fromCentral === false && (
        <Notice
          tone="warn"
          title={say('commission_amounts.gaps_title', { count: gaps })}
          action={
            mayPropose && (
              <Button onClick={() => goTo('commission/rules', { view: 'checks' })}>
                {say('commission_amounts.go_gaps')}
              </Button>
            )
          }
        />
      )}
    </>
  );
}
