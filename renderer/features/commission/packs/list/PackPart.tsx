import { useQuery } from '@tanstack/react-query';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { CompareCard } from './CompareCard.tsx';
import { PackTable } from './PackTable.tsx';

/** Every pack there is, and what another one would change. */
export function PackPart({ onShow }: { onShow(version: string): void }) {
  const say = useText();
  const mayPropose = useMay('commission.propose');
  const { data, error } = useQuery(api.commission.packs.list.queryOptions());
  if (data === undefined) {
    if (error === null) return <Skeleton height="16rem" />;
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  return (
    <>
      <Card title={say('commission_packs.packs')}>
        <PackTable {...data} onShow={onShow} />
      </Card>
      {mayPropose && <CompareCard {...data} />}
    </>
  );
}
