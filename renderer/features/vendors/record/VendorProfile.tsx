import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { DetailList } from '../../../ui/record/DetailList.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { CountText } from '../../../ui/text/CountText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { useBusinessType } from '../use-business-type.ts';

export function VendorProfile({ vendor }: { vendor: VendorDetail }) {
  const say = useText();
  const businessType = useBusinessType();
  const { profile } = vendor;
  const yesOrNo = (value: boolean) => say(value ? 'vendors.yes' : 'vendors.no');
  if (profile === null) {
    return (
      <RecordSection title={say('vendors.profile')}>
        <p className="text-muted text-table">{say('vendors.no_profile')}</p>
      </RecordSection>
    );
  }
  return (
    <RecordSection title={say('vendors.profile')}>
      <DetailList
        details={[
          { label: say('vendors.business_type'), value: businessType(vendor.businessType) },
          { label: say('vendors.nib'), value: profile.nibNumber },
          { label: say('vendors.established'), value: profile.establishedYear },
          { label: say('vendors.capacity'), value: <CountText value={profile.monthlyCapacity} /> },
          {
            label: say('vendors.min_order'),
            value: <CountText value={profile.minOrderQuantity} />,
          },
          { label: say('vendors.specialization'), value: profile.specialization },
          { label: say('vendors.halal'), value: yesOrNo(vendor.halal ?? false) },
          { label: say('vendors.local_product'), value: yesOrNo(profile.localProductCertified) },
        ]}
      />
      {profile.story !== null && (
        <p className="mt-2 max-w-prose whitespace-pre-line text-table">{profile.story}</p>
      )}
    </RecordSection>
  );
}
