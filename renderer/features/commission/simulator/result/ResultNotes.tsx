import type { Simulated } from '../../../../../shared/contract/commission-simulate.contract.ts';
import { useGoTo } from '../../../../client/use-go-to.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { AsOfStamp } from '../../../../ui/text/AsOfStamp.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { useTaxWords } from '../../packs/use-tax-words.ts';

/** What the figures rest on: moment, days, packs, lines left aside. */
export function ResultBasis({ answer }: { answer: Simulated }) {
  const say = useText();
  const format = useFormat();
  const { asIf, asOf, packs, period, taxTurns, unpriced } = answer;
  const days =
    period.from === period.to
      ? format.day(period.to)
      : `${format.day(period.from)} – ${format.day(period.to)}`;
  const parts = [
    say('commission_simulator.period', { days }),
    ...(asIf === null ? [] : [say('commission_simulator.held_as_on', { day: format.day(asIf) })]),
    packs.old === packs.new
      ? say('commission_simulator.pack', { pack: packs.old })
      : say('commission_simulator.packs', { old: packs.old, new: packs.new }),
    ...(unpriced > 0
      ? [say('commission_simulator.unpriced', { count: format.count(unpriced) })]
      : []),
  ];
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-muted text-table">
      <span className="tabular">{parts.join(' · ')}</span>
      <AsOfStamp asOf={asOf} />
      {taxTurns.length > 0 && (
        <span className="basis-full">
          {say('commission_simulator.tax_turns', { days: taxTurns.map(format.day).join(', ') })}
        </span>
      )}
    </p>
  );
}

/** What keeps the figures from being the last word. */
export function ResultWarnings({ answer: { fromCentral, unsettled } }: { answer: Simulated }) {
  const say = useText();
  const goTo = useGoTo();
  const { nameOf } = useTaxWords();
  const isUnsettled = unsettled.length > 0;
  if (!fromCentral && !isUnsettled) return null;
  const what = unsettled.map(nameOf).join(', ');
  return (
    <Notice
      tone="warn"
      title={say('commission_simulator.provisional')}
      action={
        <span className="flex gap-2">
          {fromCentral && (
            <Button onClick={() => goTo('commission/rules')}>
              {say('commission_simulator.open_rules')}
            </Button>
          )}
          {isUnsettled && (
            <Button onClick={() => goTo('commission/packs', { part: 'decisions' })}>
              {say('commission_simulator.open_packs')}
            </Button>
          )}
        </span>
      }
    >
      {fromCentral && <p>{say('commission_simulator.from_central')}</p>}
      {isUnsettled && <p>{say('commission_simulator.unsettled', { what })}</p>}
    </Notice>
  );
}
