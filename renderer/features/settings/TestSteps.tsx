import type {
  ConnectionStep,
  ConnectionTest,
} from '../../../shared/contract/connection.contract.ts';
import { knownFailure } from '../../client/failure.ts';
import { Badge } from '../../ui/feedback/Badge.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import type { Tone } from '../../ui/feedback/tone.ts';
import { useText } from '../../ui/text/use-text.ts';

const tones: Record<ConnectionStep['state'], Tone> = {
  ok: 'good',
  warning: 'warn',
  failed: 'bad',
  skipped: 'neutral',
};

/** What the test found, step by step; what is missing is said in the step that misses it. */
export function TestSteps({ test }: { test: ConnectionTest }) {
  const say = useText();
  return (
    <section aria-label={say('settings.steps')} className="flex flex-col gap-2">
      <Notice
        tone={test.ok ? 'good' : 'bad'}
        title={say(test.ok ? 'settings.test_ok' : 'settings.test_failed')}
      />
      <ol className="divide-y divide-line border-line border-y text-table">
        {test.steps.map((step) => (
          <li key={step.step} className="grid grid-cols-[8rem_6rem_minmax(0,1fr)] gap-2 py-1.5">
            <span>{say(`settings.step_${step.step}`)}</span>
            <span>
              <Badge tone={tones[step.state]}>{say(`settings.step_${step.state}`)}</Badge>
            </span>
            <StepText step={step} test={test} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepText({ step, test }: { step: ConnectionStep; test: ConnectionTest }) {
  const say = useText();
  if (step.code !== null) {
    const { code, params } = knownFailure({ code: step.code, params: step.params });
    return <span>{say(code, params)}</span>;
  }
  if (step.state !== 'ok') return <span />;
  if (step.step === 'version') return <span className="text-muted">{test.serverVersion}</span>;
  if (step.step === 'login') return <span className="text-muted">{test.userName}</span>;
  return <span />;
}
