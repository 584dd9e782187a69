import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { dayOfInstant } from '../../../../shared/kernel/business-day.ts';
import { DetailList } from '../../../ui/record/DetailList.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useText } from '../../../ui/text/use-text.ts';

export function VendorIdentity({ vendor }: { vendor: VendorDetail }) {
  const say = useText();
  const { joinedAt } = vendor;
  return (
    <RecordSection title={say('vendors.contact')}>
      <DetailList
        details={[
          { label: say('vendors.street'), value: vendor.street },
          { label: say('vendors.city'), value: vendor.city },
          { label: say('lists.province'), value: vendor.province },
          { label: say('vendors.phone'), value: vendor.phone },
          { label: say('vendors.email'), value: vendor.email },
          {
            label: say('vendors.joined'),
            value: joinedAt === null ? null : <DayText day={dayOfInstant(joinedAt)} />,
          },
        ]}
      />
    </RecordSection>
  );
}
