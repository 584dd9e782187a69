import type { ReactNode } from 'react';
import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { EditSection } from '../../../drafts/form/EditSection.tsx';
import { isEdited, marked, PendingMark } from '../../../drafts/PendingMark.tsx';
import { PendingNotice } from '../../../drafts/PendingNotice.tsx';
import { usePending } from '../../../drafts/use-pending.ts';
import { DetailList } from '../../../ui/record/DetailList.tsx';
import { CountText } from '../../../ui/text/CountText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useBusinessType } from '../use-business-type.ts';
import { profileColumns } from '../vendor-columns.ts';
import { NewProfile } from './NewProfile.tsx';

export function VendorProfile({ vendor }: { vendor: VendorDetail }) {
  const { profile } = vendor;
  if (profile === null) return <NewProfile vendor={vendor} />;
  return <Profile vendor={vendor} profile={profile} />;
}

interface ProfileProps {
  vendor: VendorDetail;
  profile: NonNullable<VendorDetail['profile']>;
}

function Profile({ vendor, profile }: ProfileProps) {
  const say = useText();
  const businessType = useBusinessType();
  const pending = usePending('vendor_profile', { id: profile.id });
  const row = (label: string, column: string, value: ReactNode) => ({
    label,
    value: marked(pending, column, value),
  });
  const yesOrNo = (value: boolean) => say(value ? 'vendors.yes' : 'vendors.no');
  const count = (value: number | null) => <CountText value={value} />;
  return (
    <EditSection
      title={say('vendors.profile')}
      entity="vendor_profile"
      record={{ id: profile.id }}
      columns={profileColumns}
    >
      {pending !== null && (
        <div className="mb-2">
          <PendingNotice pending={pending} />
        </div>
      )}
      <DetailList
        details={[
          row(say('vendors.business_type'), 'business_type', businessType(vendor.businessType)),
          row(say('vendors.nib'), 'nib_number', profile.nibNumber),
          row(say('vendors.established'), 'established_year', profile.establishedYear),
          row(say('vendors.capacity'), 'monthly_capacity', count(profile.monthlyCapacity)),
          row(say('vendors.min_order'), 'min_order_quantity', count(profile.minOrderQuantity)),
          row(say('vendors.specialization'), 'specialization', profile.specialization),
          row(say('vendors.halal'), 'halal_certified', yesOrNo(vendor.halal ?? false)),
          row(
            say('vendors.local_product'),
            'local_product_certified',
            yesOrNo(profile.localProductCertified),
          ),
        ]}
      />
      {(profile.story !== null || isEdited(pending, 'story')) && (
        <p className="mt-2 max-w-prose whitespace-pre-line text-table">
          <PendingMark pending={pending} column="story">
            {profile.story}
          </PendingMark>
        </p>
      )}
    </EditSection>
  );
}
