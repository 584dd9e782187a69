import { Play } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { isBusinessDay } from '../../../../../shared/kernel/business-day.ts';
import { client } from '../../../../client/client.ts';
import { periodOf } from '../../../../client/period-choice.ts';
import { useSession } from '../../../../client/use-session.ts';
import { Button } from '../../../../ui/controls/Button.tsx';
import { Field } from '../../../../ui/controls/Field.tsx';
import { TextInput } from '../../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { Headline } from '../../simulator/result/Headline.tsx';
import { ResultBasis, ResultWarnings } from '../../simulator/result/ResultNotes.tsx';
import { SimulationTotals } from '../../simulator/result/SimulationTotals.tsx';
import { RunLine } from '../../simulator/run/RunLine.tsx';
import { useSimulationRun } from '../../simulator/run/use-simulation-run.ts';

interface PackImpactProps {
  pack: unknown;
  /** Shown once its impact was seen. */
  children: ReactNode;
}

/** What the pack would have made of past orders, rules as they are; nothing is written. */
export function PackImpact({ pack, children }: PackImpactProps) {
  const say = useText();
  const { today } = useSession();
  const [period, setPeriod] = useState(() => periodOf('30d', today));
  const run = useSimulationRun('pack');
  const about = JSON.stringify(pack);
  const asked = `${about} ${period.from}..${period.to}`;
  const isWhole =
    isBusinessDay(period.from) && isBusinessDay(period.to) && period.from <= period.to;
  const answer = run.ran?.asked === asked ? run.ran.answer : null;
  const start = () =>
    run.start(asked, (id, signal) =>
      client.commission.simulate.impact({ id, pack, period }, { signal }),
    );
  return (
    <section
      aria-label={say('commission_packs.impact')}
      className="flex flex-col gap-2 border-line border-t pt-3"
    >
      <h3 className="font-semibold text-body">{say('commission_packs.impact')}</h3>
      <div className="flex min-h-12 flex-wrap items-end gap-3">
        <Field label={say('ui.from')}>
          <TextInput
            type="date"
            className="w-36"
            value={period.from}
            onChange={(from) => setPeriod({ ...period, from })}
          />
        </Field>
        <Field label={say('ui.to')}>
          <TextInput
            type="date"
            className="w-36"
            value={period.to}
            onChange={(to) => setPeriod({ ...period, to })}
          />
        </Field>
        <Button disabled={!isWhole || run.running !== null} onClick={start}>
          <Play aria-hidden size={14} />
          {say('commission_packs.run_impact')}
        </Button>
        {run.running === null ? (
          <span className="self-end pb-1.5 text-muted text-table">
            {say('commission_simulator.writes_nothing')}
          </span>
        ) : (
          <RunLine {...run} />
        )}
      </div>
      {run.failed?.asked === asked && (
        <Notice tone="bad" title={say(run.failed.failure.code, run.failed.failure.params)} />
      )}
      {answer !== null && (
        <>
          <Headline answer={answer} />
          <ResultBasis answer={answer} />
          <ResultWarnings answer={answer} />
          <SimulationTotals answer={answer} />
        </>
      )}
      {run.ran?.asked.startsWith(about) ? (
        children
      ) : (
        <p className="text-muted text-table">{say('commission_packs.impact_first')}</p>
      )}
    </section>
  );
}
