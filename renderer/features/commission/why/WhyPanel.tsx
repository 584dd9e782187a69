import { useQuery } from '@tanstack/react-query';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useGoTo } from '../../../client/use-go-to.ts';
import { useMay, useSession } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { RecordPanel } from '../../../ui/record/RecordPanel.tsx';
import { DayText } from '../../../ui/text/DayText.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { WhyBody } from '../../../why/WhyBody.tsx';

interface WhyPanelProps {
  /** The order line. */
  id: number;
  full: boolean;
  onFull(full: boolean): void;
  onClose(): void;
}

/** "Kenapa tarif ini?" beside a list of lines. */
export function WhyPanel({ id, full, onFull, onClose }: WhyPanelProps) {
  const say = useText();
  const goTo = useGoTo();
  const mayOrders = useMay('order.view');
  const { vendor } = useSession();
  const { data, error } = useQuery(
    api.commission.lines.explain.queryOptions({ input: { line: id } }),
  );
  const failure = error === null ? null : failureOf(error);
  const line = data?.line;
  const hasOrders = mayOrders && vendor === null;
  return (
    <RecordPanel
      title={line && (line.product?.name ?? say('commission_why.unnamed'))}
      subtitle={
        line !== undefined && (
          <span className="flex flex-wrap items-center gap-x-2">
            <span className="font-medium">{say('commission_why.title')}</span>
            {hasOrders ? (
              <Button
                look="quiet"
                className="-my-1.5 px-1"
                onClick={() => goTo('orders', { open: line.orderId })}
              >
                {line.order ?? `#${line.orderId}`}
              </Button>
            ) : (
              <span>{line.order}</span>
            )}
            <DayText day={line.orderDay} />
          </span>
        )
      }
      failure={failure}
      full={full}
      onFull={onFull}
      onClose={onClose}
    >
      {data !== undefined && <WhyBody explained={data} />}
    </RecordPanel>
  );
}
