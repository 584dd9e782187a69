import type { ExplainedLine } from '../../shared/contract/commission-line.ts';
import { useGoTo } from '../client/use-go-to.ts';
import { useMay, useSession } from '../client/use-session.ts';
import { Button } from '../ui/controls/Button.tsx';
import { Notice } from '../ui/feedback/Notice.tsx';
import { type Format, useFormat } from '../ui/text/use-format.ts';
import { type Say, useText } from '../ui/text/use-text.ts';

const PKP = 'tax.platform_pkp';

/** Whether the amount stands, and if not, what it waits for and where that is decided. */
export function WhyState({ explained }: { explained: ExplainedLine }) {
  const say = useText();
  const format = useFormat();
  const { state, day, why, proved } = explained;
  if (state === 'frozen') {
    const title = say('commission_why.state_frozen', { day: day === null ? '–' : format.day(day) });
    const isSame = proved !== false;
    return (
      <Notice tone={isSame ? 'good' : 'bad'} title={title}>
        {proved !== null && say(isSame ? 'commission_why.proved' : 'commission_why.not_proved')}
      </Notice>
    );
  }
  if (state === 'unpriced') {
    const reason = say(`commission.unpriced.${why ?? 'discount'}`);
    return <Notice title={say('commission_why.state_unpriced', { why: reason })} />;
  }
  const waits = waitsOf(explained, { say, format });
  return (
    <Notice tone="warn" title={say('commission_why.state_provisional')}>
      {waits.length > 0 && (
        <ul>
          {waits.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <NextStep explained={explained} />
    </Notice>
  );
}

function waitsOf(
  { waits, day, fromCentral, tax }: ExplainedLine,
  { say, format }: { say: Say; format: Format },
): string[] {
  const unsettled = tax?.unsettled.filter((one) => one !== PKP) ?? [];
  const isPkpOpen = tax?.unsettled.includes(PKP) === true;
  return [
    ...(waits === null
      ? []
      : [say('commission_why.wait_event', { what: say(`commission.waits.${waits}`) })]),
    ...(day === null ? [] : [say('commission_why.wait_close', { day: format.day(day) })]),
    ...(fromCentral ? [say('commission_why.wait_import')] : []),
    ...(isPkpOpen ? [say('commission_why.wait_tax')] : []),
    ...(unsettled.length === 0 ? [] : [say('commission_why.wait_law')]),
  ];
}

/** What stands in the way of every line is decided elsewhere, by staff. */
function NextStep({ explained: { fromCentral, tax, why } }: { explained: ExplainedLine }) {
  const say = useText();
  const goTo = useGoTo();
  const { vendor } = useSession();
  const mayPropose = useMay('commission.propose');
  if (vendor !== null) return null;
  if (fromCentral || why === 'gap') {
    return (
      <Button
        className="mt-1.5"
        onClick={() =>
          goTo('commission/rules', mayPropose ? { view: fromCentral ? 'odoo' : 'checks' } : {})
        }
      >
        {say('commission_why.go_rules')}
      </Button>
    );
  }
  if (tax === null || tax.unsettled.length === 0) return null;
  return (
    <Button className="mt-1.5" onClick={() => goTo('commission/packs', { part: 'decisions' })}>
      {say('commission_why.go_packs')}
    </Button>
  );
}
