import type { PendingRecord } from '../../../../shared/contract/drafts.contract.ts';
import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { useMay, useSession } from '../../../client/use-session.ts';
import { Tabs } from '../../../ui/controls/Tabs.tsx';
import { Badge } from '../../../ui/feedback/Badge.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { RatingText } from '../RatingText.tsx';
import { OwnTwins } from '../twins/OwnTwins.tsx';
import { type VendorPart, vendorParts } from '../vendor-parts.ts';
import { NotesPart } from './notes/NotesPart.tsx';
import { BalancePart } from './parts/BalancePart.tsx';
import { PapersPart } from './parts/PapersPart.tsx';
import { ReviewsPart } from './parts/ReviewsPart.tsx';
import { ShelfPart } from './parts/ShelfPart.tsx';
import { TimelinePart } from './parts/TimelinePart.tsx';
import { StandingSection } from './standing/StandingSection.tsx';
import { VendorAccounts } from './VendorAccounts.tsx';
import { VendorCertificates } from './VendorCertificates.tsx';
import { VendorIdentity } from './VendorIdentity.tsx';
import { VendorMonths } from './VendorMonths.tsx';
import { VendorProfile } from './VendorProfile.tsx';
import { VendorTopProducts } from './VendorTopProducts.tsx';

interface VendorBodyProps {
  vendor: VendorDetail;
  pending: PendingRecord | null;
  asOf: number | null;
  part: VendorPart;
  onPart(part: VendorPart): void;
}

export function VendorBody({ part, onPart, ...shown }: VendorBodyProps) {
  const say = useText();
  const maySeeMoney = useMay('commission.view');
  const mayNote = useMay('vendor.note');
  const may: Partial<Record<VendorPart, boolean>> = { balance: maySeeMoney, notes: mayNote };
  const parts = vendorParts.filter((one) => may[one] ?? true);
  return (
    <>
      <div className="mb-3">
        <Tabs
          label={say('vendor_record.parts')}
          tabs={parts.map((one) => ({ id: one, label: say(`vendor_record.part_${one}`) }))}
          current={part}
          onChange={onPart}
        />
      </div>
      <Part part={part} {...shown} />
    </>
  );
}

type ShownProps = Omit<VendorBodyProps, 'onPart'>;

function Part(props: ShownProps) {
  const { part, vendor } = props;
  switch (part) {
    case 'overview':
      return <Overview {...props} />;
    case 'products':
      return (
        <>
          <ShelfPart id={vendor.id} />
          <VendorTopProducts products={vendor.topProducts} />
        </>
      );
    case 'reviews':
      return <ReviewsPart id={vendor.id} />;
    case 'papers':
      return <PapersPart id={vendor.id} />;
    case 'balance':
      return <BalancePart id={vendor.id} />;
    case 'notes':
      return <NotesPart id={vendor.id} />;
    case 'timeline':
      return <TimelinePart id={vendor.id} />;
  }
}

function Overview({ vendor, pending, asOf }: ShownProps) {
  const say = useText();
  const session = useSession();
  // The day the data is of, not the day of this computer: offline, nothing newer is known.
  const today = asOf === null ? session.today : dayOfInstant(asOf);
  return (
    <>
      <p className="mb-3 flex flex-wrap items-center gap-2 text-table">
        {!vendor.active && <Badge tone="warn">{say('vendors.archived_badge')}</Badge>}
        {vendor.halal === true && <Badge tone="good">{say('vendors.halal_yes')}</Badge>}
        <span>
          {say('vendors.rating')}: <RatingText rating={vendor.rating} ratings={vendor.ratings} />
        </span>
      </p>
      <StandingSection id={vendor.id} />
      <VendorMonths months={vendor.months} />
      <VendorCertificates vendor={vendor} today={today} />
      <VendorIdentity vendor={vendor} pending={pending} />
      <VendorProfile vendor={vendor} />
      <VendorAccounts accounts={vendor.bankAccounts} />
      <OwnTwins id={vendor.id} />
    </>
  );
}
