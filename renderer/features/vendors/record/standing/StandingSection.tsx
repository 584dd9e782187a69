import { useQuery } from '@tanstack/react-query';
import type { VendorStanding } from '../../../../../shared/contract/vendor-standing.ts';
import { api } from '../../../../client/client.ts';
import { usePersonName } from '../../../../packs/use-person-name.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { RecordSection } from '../../../../ui/record/RecordSection.tsx';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { Checklist } from './Checklist.tsx';
import { Proposals } from './Proposals.tsx';

const tones = {
  verified: 'good',
  legalising: 'warn',
  overdue: 'bad',
  suspended: 'bad',
} as const;

/** May it sell, until when, by which rule; and what it still has to hand in. */
export function StandingSection({ id }: { id: number }) {
  const say = useText();
  const format = useFormat();
  const { data } = useQuery(api.certification.standing.queryOptions({ input: { id } }));
  if (data === undefined) return <Skeleton height="6rem" />;
  const { state, deadline } = data;
  return (
    <RecordSection title={say('vendor_record.standing')}>
      <div className="flex flex-col items-start gap-1.5 text-table">
        <p className="flex flex-wrap items-center gap-2">
          <Badge tone={tones[state]}>{say(`vendor_record.state_${state}`)}</Badge>
          {deadline !== null && (
            <span>{say('vendor_record.deadline', { day: format.day(deadline) })}</span>
          )}
        </p>
        <Rule standing={data} />
        <Decided standing={data} />
        <Flags standing={data} />
        <Proposals vendorId={id} standing={data} />
      </div>
      <Checklist items={data.checklist} />
    </RecordSection>
  );
}

function Rule({ standing: { rule } }: { standing: VendorStanding }) {
  const say = useText();
  const format = useFormat();
  if (rule === null) return null;
  return (
    <p className="text-muted">
      {say('vendor_record.rule')}: {rule.source.title} ·{' '}
      {say(`coverage.confidence_${rule.confidence}`)}
      {rule.note !== null && ` · ${format.pick(rule.note)}`}
    </p>
  );
}

function Decided({ standing: { decided } }: { standing: VendorStanding }) {
  const say = useText();
  const nameOf = usePersonName();
  if (decided === null || decided.to === 'active') return null;
  const { title, proposedBy, settledBy } = decided;
  const settled = settledBy === null ? '–' : nameOf(settledBy);
  return <p>{say('vendor_record.decided_by', { title, by: nameOf(proposedBy), settled })}</p>;
}

/** Only where what is stored is not what the certificates say. */
function Flags({ standing: { flags } }: { standing: VendorStanding }) {
  const say = useText();
  return flags
    .filter(({ stored, derived }) => derived !== null && stored !== derived)
    .map(({ flag, stored, asked, holding }) => (
      <p key={flag} className="text-warn">
        {say('vendor_record.flag_differs', {
          flag: say(`vendor_record.flag_${flag}`),
          stored: say(stored === true ? 'vendors.yes' : 'vendors.no').toLowerCase(),
          ...{ asked, holding },
        })}
      </p>
    ));
}
