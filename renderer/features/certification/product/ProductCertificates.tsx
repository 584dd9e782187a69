import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { useMay } from '../../../client/use-session.ts';
import { Card } from '../../../ui/surfaces/Card.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { EventList } from './EventList.tsx';
import { LabelText } from './LabelText.tsx';
import { RecordEvent } from './RecordEvent.tsx';
import { SpanTable } from './SpanTable.tsx';

/** One product: how each kind of certificate stood and stands, what people said of it, and what its label may say. */
export function ProductCertificates({ id, name }: { id: number; name: string }) {
  const say = useText();
  const mayEdit = useMay('certification.edit');
  const input = { subject: 'product' as const, id };
  const { data } = useQuery(api.certification.subject.queryOptions({ input }));
  if (data === undefined) return null;
  return (
    <Card title={say('certificates.title', { name })}>
      <div className="flex flex-col gap-3 text-table">
        <SpanTable spans={data.spans} />
        <LabelText spans={data.spans} certificates={data.certificates} />
        <EventList productId={id} events={data.events} mayEdit={mayEdit} />
        {mayEdit && <RecordEvent productId={id} certificates={data.certificates} />}
      </div>
    </Card>
  );
}
