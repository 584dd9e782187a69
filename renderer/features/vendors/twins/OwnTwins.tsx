import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { RecordSection } from '../../../ui/record/RecordSection.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { TwinLines } from './TwinLines.tsx';

/** Nothing where nobody looks like it. */
export function OwnTwins({ id }: { id: number }) {
  const say = useText();
  const goTo = useGoTo();
  const { data } = useQuery(api.vendors.duplicates.queryOptions({ input: { vendorId: id } }));
  if (data === undefined || data.total === 0) return null;
  return (
    <RecordSection title={say('vendor_record.twins')}>
      <TwinLines pairs={data.rows} onOpen={(open) => goTo('vendors', { open })} />
    </RecordSection>
  );
}
