import type { Simulated } from '../../../../../shared/contract/commission-simulate.contract.ts';
import { Tabs } from '../../../../ui/controls/Tabs.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { type ResultView, resultViews, type SimulatorUrl } from '../simulator-url.ts';
import { DifferenceChart } from './DifferenceChart.tsx';
import { Headline } from './Headline.tsx';
import { ResultBasis, ResultWarnings } from './ResultNotes.tsx';
import { SimulatedLines } from './SimulatedLines.tsx';
import { SimulationExport } from './SimulationExport.tsx';
import { SimulationTotals } from './SimulationTotals.tsx';
import { SumsTable } from './SumsTable.tsx';
import { rowsBy } from './sum-rows.ts';

interface SimulationResultProps {
  answer: Simulated;
  url: SimulatorUrl;
  change(next: Partial<SimulatorUrl>): void;
}

/** The answer: in words, in figures, and row by row. */
export function SimulationResult({ answer, url, change }: SimulationResultProps) {
  const say = useText();
  const format = useFormat();
  const { view } = url;
  const countOf = (one: ResultView): number =>
    one === 'lines' ? answer.total.winnerChanged : rowsBy(answer, one).length;
  return (
    <section aria-label={say('commission_simulator.result')} className="flex flex-col gap-3">
      <header className="flex flex-col gap-0.5">
        <Headline answer={answer} />
        <ResultBasis answer={answer} />
      </header>
      <ResultWarnings answer={answer} />
      <SimulationTotals answer={answer} />
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Tabs<ResultView>
          label={say('commission_simulator.result')}
          current={view}
          onChange={(next) => change({ view: next, open: null, full: false })}
          tabs={resultViews.map((id) => ({
            id,
            label: say(`simulation.by_${id}`),
            count: id === 'lines' ? undefined : format.count(countOf(id)),
          }))}
        />
        <SimulationExport id={answer.id} table={view} />
      </div>
      {view === 'lines' ? (
        <SimulatedLines answer={answer} url={url} change={change} />
      ) : (
        <div className="grid items-start gap-3 2xl:grid-cols-[minmax(0,1fr)_26rem]">
          <div className="h-112 min-w-0 rounded-base border border-line bg-surface">
            <SumsTable answer={answer} by={view} />
          </div>
          <DifferenceChart answer={answer} by={view} />
        </div>
      )}
    </section>
  );
}
