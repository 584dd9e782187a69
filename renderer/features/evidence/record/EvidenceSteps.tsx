import { useState } from 'react';
import type { EvidenceFile, EvidenceStep } from '../../../../shared/contract/evidence-rows.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { InstantText } from '../../../ui/text/InstantText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useEvidenceWords } from '../use-evidence-words.ts';
import type { OfRequest } from './BringDocument.tsx';
import { FilePreview } from './FilePreview.tsx';

interface EvidenceStepsProps {
  steps: readonly EvidenceStep[];
  /** The version that counts: it is shown above. */
  current: string | null;
  of: OfRequest;
}

/** Who said what, and which version of the document was there then; every version can be opened. */
export function EvidenceSteps({ steps, current, of }: EvidenceStepsProps) {
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
              <Version file={step.file} isCurrent={step.file.sha256 === current} of={of} />
            )}
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}

interface VersionProps {
  file: EvidenceFile;
  isCurrent: boolean;
  of: OfRequest;
}

function Version({ file, isCurrent, of }: VersionProps) {
  const say = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <p className="break-all text-muted text-tiny">
        {file.name ?? ''} SHA-256 {file.sha256}
      </p>
      {!isCurrent && (
        <Button look="quiet" onClick={() => setOpen(!isOpen)}>
          {say(isOpen ? 'evidence.close_version' : 'evidence.open_version')}
        </Button>
      )}
      {isOpen && <FilePreview file={file} of={of} />}
    </>
  );
}
