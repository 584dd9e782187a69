import { useQuery } from '@tanstack/react-query';
import { api } from '../client/client.ts';
import { failureOf } from '../client/failure.ts';
import { Notice } from '../ui/feedback/Notice.tsx';
import { Skeleton } from '../ui/feedback/Skeleton.tsx';
import { useText } from '../ui/text/use-text.ts';
import { WhyBody } from './WhyBody.tsx';

/** "Kenapa tarif ini?" of one order line, to be placed wherever the line is shown. */
export function WhyLine({ line }: { line: number }) {
  const say = useText();
  const { data, error } = useQuery(api.commission.lines.explain.queryOptions({ input: { line } }));
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (data === undefined) return <Skeleton height="10rem" />;
  return <WhyBody explained={data} />;
}
