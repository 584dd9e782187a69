import type { VendorDetail } from '../../../../shared/contract/vendors.contract.ts';
import { RecordLines } from '../../../ui/record/RecordLines.tsx';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { MoneyText } from '../../../ui/text/MoneyText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { ProductLink } from './ProductLink.tsx';

export function VendorTopProducts({ products }: { products: VendorDetail['topProducts'] }) {
  const say = useText();
  return (
    <RecordSection title={say('vendors.top_products')}>
      <RecordLines
        empty={say('vendors.no_top_products')}
        lines={products.map(({ id, name, gmv, quantity }) => ({
          id,
          title: <ProductLink id={id} name={name} />,
          note: say('vendors.sold', { count: quantity }),
          end: <MoneyText {...gmv} />,
        }))}
      />
    </RecordSection>
  );
}
