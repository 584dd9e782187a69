import {
  VENDOR_TOPIC,
  type VendorStanding,
} from '../../../../../shared/contract/vendor-standing.ts';
import { useMay } from '../../../../client/use-session.ts';
import { SettleProposal } from '../../../../packs/SettleProposal.tsx';
import { usePersonName } from '../../../../packs/use-person-name.ts';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { SuspendForm } from './SuspendForm.tsx';

interface ProposalsProps {
  vendorId: number;
  standing: VendorStanding;
}

/** What waits for a second person; without such a thing, the way to propose one. */
export function Proposals({ vendorId, standing }: ProposalsProps) {
  const say = useText();
  const nameOf = usePersonName();
  const mayPropose = useMay('certification.propose');
  const topic = `${VENDOR_TOPIC}${vendorId}`;
  const open = standing.proposals.filter(({ reason }) => reason === null);
  if (open.length === 0) {
    return mayPropose ? (
      <SuspendForm
        topic={topic}
        day={standing.on}
        to={standing.state === 'suspended' ? 'active' : 'suspended'}
      />
    ) : null;
  }
  return open.map(({ uuid, title, to, proposedBy, isPending, settling }) => (
    <div key={uuid} className="flex flex-col items-start gap-1">
      <p>{say(`vendor_record.proposed_${to}`, { title, by: nameOf(proposedBy) })}</p>
      {isPending ? (
        <Badge tone="accent">{say('vendor_record.waits')}</Badge>
      ) : (
        <SettleProposal decision={uuid} topic={topic} title={title} settling={settling} />
      )}
    </div>
  ));
}
