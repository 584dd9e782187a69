import type { EvidenceStep } from '../../../../shared/contract/evidence-rows.ts';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useEvidenceWords } from '../use-evidence-words.ts';

/** Who said what, and which version of the document was there then. */
export function EvidenceSteps({ steps }: { steps: readonly EvidenceStep[] }) {
  const say = useText();
  const words = useEvidenceWords();
  const whatOf = ({ kind, verdict }: EvidenceStep) => {
    if (verdict === null) return say(`evidence.step_${kind}`);
    const step = kind === 'reviewed' ? 'review' : 'settle';
    return say(`evidence.${step}_${verdict ? 'yes' : 'no'}`);
  };
  return (
    <RecordSection title={say('evidence.history')}>
      <ol className="flex flex-col gap-2 text-table">
        {steps.map((step) => (
          <li key={step.uuid}>
            <div className="flex items-baseline gap-2">
              <span className="font-medium">{whatOf(step)}</span>
              <span className="min-w-0 flex-1 truncate">{words.person(step.by)}</span>
              <InstantText at={step.at} />
            </div>
            {step.note !== '' && <p>{step.note}</p>}
            {step.file !== null && (
              <p className="break-all text-muted text-tiny">
                {step.file.name ?? ''} SHA-256 {step.file.sha256}
              </p>
            )}
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}
