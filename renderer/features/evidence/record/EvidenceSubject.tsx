import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { useMay } from '../../../client/use-session.ts';
import { LinkButton } from '../../../ui/controls/LinkButton.tsx';

const PRODUCT = /^product\/(\d{1,10})$/;

/** What a document is about: a product by its name, and the way to its certificates. */
export function EvidenceSubject({ subject }: { subject: string }) {
  const goTo = useGoTo();
  const maySee = useMay('certification.view');
  const id = PRODUCT.exec(subject)?.[1];
  const search = `#${id ?? ''}`;
  const { data } = useQuery({
    ...api.certification.coverage.queryOptions({ input: { search, limit: 1 } }),
    enabled: id !== undefined && maySee,
  });
  const [row] = data?.rows ?? [];
  if (id === undefined || row === undefined) return subject;
  return <LinkButton onClick={() => goTo('certification', { search })}>{row.name}</LinkButton>;
}
