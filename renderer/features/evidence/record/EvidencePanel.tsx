import { useQuery } from '@tanstack/react-query';
import type { EvidenceRow } from '../../../../shared/contract/evidence-rows.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useMay } from '../../../client/use-session.ts';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { DetailList } from '../../../ui/record/DetailList.tsx';
import { RecordPanel } from '../../../ui/record/RecordPanel.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { toneOf, useEvidenceWords } from '../use-evidence-words.ts';
import { CostForm } from './CostForm.tsx';
import { EvidenceSteps } from './EvidenceSteps.tsx';
import { EvidenceSubject } from './EvidenceSubject.tsx';
import { FilePreview } from './FilePreview.tsx';
import { ReceiveForm } from './ReceiveForm.tsx';
import { VerdictForm } from './VerdictForm.tsx';

interface EvidencePanelProps {
  /** `<vendor>/<request>`: requests are counted in the stream of their vendor. */
  of: string;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
}

export function EvidencePanel({ of, full, onFull, onClose }: EvidencePanelProps) {
  const say = useText();
  const words = useEvidenceWords();
  const mayCollect = useMay('evidence.collect');
  const [vendor = '', request = ''] = of.split('/');
  const input = { vendorId: Number(vendor), request };
  const { data, error } = useQuery(api.evidence.show.queryOptions({ input }));
  const row = data?.row;
  return (
    <RecordPanel
      title={row && `${row.requirement} · ${words.vendor(row.vendor)}`}
      subtitle={
        row !== undefined && (
          <span className="flex flex-wrap items-center gap-2">
            <Badge tone={toneOf(row.state)}>{say(`evidence.state_${row.state}`)}</Badge>
            {row.isPending && <Badge tone="accent">{say('evidence.waits')}</Badge>}
          </span>
        )
      }
      full={full}
      onFull={onFull}
      onClose={onClose}
      failure={error === null ? null : failureOf(error)}
    >
      {row !== undefined && (
        <>
          <DetailList
            details={[
              {
                label: say('evidence.subject'),
                value: row.subject && <EvidenceSubject subject={row.subject} />,
              },
              {
                label: say('evidence.expires'),
                value: row.expiresOn === null ? null : <DayText day={row.expiresOn} />,
              },
              { label: say('evidence.received_by'), value: words.person(row.receivedBy) },
              { label: say('evidence.reviewed_by'), value: words.person(row.reviewedBy) },
              { label: say('evidence.settled_by'), value: words.person(row.settledBy) },
            ]}
          />
          {row.file !== null && (
            <RecordSection title={say('evidence.document')}>
              <FilePreview key={row.file.sha256} file={row.file} of={input} />
            </RecordSection>
          )}
          <NextStep row={row} />
          {mayCollect && <CostForm key={`${row.costMinor} ${row.issuer}`} row={row} />}
          <EvidenceSteps steps={data?.steps ?? []} current={row.file?.sha256 ?? null} of={input} />
        </>
      )}
    </RecordPanel>
  );
}

/** What this user may do next; where only somebody else may, that is said. */
function NextStep({ row }: { row: EvidenceRow }) {
  const say = useText();
  const [next] = row.next;
  if (next === 'receive') return <ReceiveForm key={row.state} row={row} />;
  if (next !== undefined) return <VerdictForm key={row.state} row={row} step={next} />;
  if (row.state !== 'reviewed') return null;
  return <p className="mt-5 text-muted text-table">{say('evidence.somebody_else')}</p>;
}
