import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { MonthColumns } from '../../../charts/MonthColumns.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { MoneyText } from '../../../ui/text/MoneyText.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

export function VendorMonths({ months }: { months: VendorDetail['months'] }) {
  const say = useText();
  const format = useFormat();
  const title = say('vendors.months');
  const sum = months.reduce((total, { gmv }) => total + gmv.minor, 0);
  const columns = months.toReversed().map(({ month, gmv, orders }) => ({
    key: month,
    label: format.month(month).slice(0, 3),
    title: [
      format.month(month),
      format.money(gmv.minor, { currency: gmv.currency }),
      say('orders.total', { count: orders }),
    ].join(' · '),
    value: gmv.minor,
  }));
  return (
    <RecordSection
      title={title}
      aside={<MoneyText minor={sum} currency={months[0]?.gmv.currency} />}
    >
      <MonthColumns label={title} months={columns} />
    </RecordSection>
  );
}
