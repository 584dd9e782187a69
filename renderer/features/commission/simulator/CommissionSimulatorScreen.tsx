import { useState } from 'react';
import { client } from '../../../client/client.ts';
import { usePeriod } from '../../../client/use-period.ts';
import { useMay, useSession } from '../../../client/use-session.ts';
import { useUrlState } from '../../../client/use-url-state.ts';
import { FileFaults } from '../../../packs/FileFaults.tsx';
import type { JsonFile } from '../../../packs/read-json-file.ts';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { DraftCard } from './draft/DraftCard.tsx';
import { NothingChosen } from './draft/NothingChosen.tsx';
import { type ChosenDraft, useChosenDraft } from './draft/use-chosen-draft.ts';
import { SimulationResult } from './result/SimulationResult.tsx';
import { type SimulationRun, useSimulationRun } from './run/use-simulation-run.ts';
import { simulatorUrl } from './simulator-url.ts';

/** A draft of rules against those that count, over the period of the top bar; nothing is written. */
export function CommissionSimulatorScreen() {
  const say = useText();
  const { role, asOf } = useSession();
  const may = useMay('commission.propose');
  if (!may) {
    return <EmptyState title={say('shell.no_right')} text={say('permission.denied', { role })} />;
  }
  if (asOf === null) {
    return (
      <EmptyState
        title={say('commission_simulator.no_orders_title')}
        text={say('commission_simulator.no_orders_text')}
      />
    );
  }
  return <Simulator />;
}

function Simulator() {
  const say = useText();
  const { period } = usePeriod();
  const [url, change] = useUrlState(simulatorUrl);
  const [file, setFile] = useState<JsonFile | null>(null);
  const { chosen, proposals } = useChosenDraft(url, file);
  const run = useSimulationRun('draft');
  const asIf = url.asIf === '' ? null : url.asIf;
  const draft = chosen.is === 'ready' ? chosen.draft : null;
  const asked = JSON.stringify({ draft, period, asIf });
  const onRun = () => {
    change({ open: null, full: false });
    run.start(asked, (id, signal) =>
      client.commission.simulate.run({ id, draft, period, asIf }, { signal }),
    );
  };
  return (
    <div className="flex flex-col gap-3">
      <DraftCard {...{ url, change, chosen, proposals, file, run, onRun }} onFile={setFile} />
      <ChosenTrouble chosen={chosen} />
      {run.failed?.asked === asked && (
        <Notice tone="bad" title={say(run.failed.failure.code, run.failed.failure.params)} />
      )}
      {chosen.is === 'nothing' && run.ran === null && run.running === null && (
        <NothingChosen source={chosen.source} hasProposals={proposals.length > 0} />
      )}
      <Ran run={run} asked={asked} isReady={draft !== null}>
        {(answer) => <SimulationResult key={answer.id} answer={answer} url={url} change={change} />}
      </Ran>
    </div>
  );
}

function ChosenTrouble({ chosen }: { chosen: ChosenDraft }) {
  const say = useText();
  if (chosen.is === 'failed') {
    return <Notice tone="bad" title={say(chosen.failure.code, chosen.failure.params)} />;
  }
  if (chosen.is !== 'faulty') return null;
  const title = say('commission_simulator.faulty_file', { count: chosen.faults.length });
  return <FileFaults title={title} faults={chosen.faults} />;
}

interface RanProps {
  run: SimulationRun;
  asked: string;
  isReady: boolean;
  children(answer: NonNullable<SimulationRun['ran']>['answer']): React.ReactNode;
}

/** The last answer, and whether it is that of what is chosen now. */
function Ran({ run, asked, isReady, children }: RanProps) {
  const say = useText();
  if (run.ran === null) {
    if (run.running !== null || !isReady) return null;
    return (
      <EmptyState
        title={say('commission_simulator.not_run_title')}
        text={say('commission_simulator.not_run_text')}
      />
    );
  }
  const isOther = run.ran.asked !== asked;
  return (
    <>
      {isOther && run.running === null && (
        <Notice tone="warn" title={say('commission_simulator.other_choice')} />
      )}
      {children(run.ran.answer)}
    </>
  );
}
