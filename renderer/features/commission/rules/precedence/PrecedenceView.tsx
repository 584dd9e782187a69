import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../../client/client.ts';
import { failureOf } from '../../../../client/failure.ts';
import { useMay } from '../../../../client/use-session.ts';
import { Toggle } from '../../../../ui/controls/Toggle.tsx';
import { Badge } from '../../../../ui/feedback/Badge.tsx';
import { Notice } from '../../../../ui/feedback/Notice.tsx';
import { Skeleton } from '../../../../ui/feedback/Skeleton.tsx';
import { Card } from '../../../../ui/surfaces/Card.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { OpenOrders } from './OpenOrders.tsx';
import { ProposeOrder } from './ProposeOrder.tsx';
import { ShapeList } from './ShapeList.tsx';

/** Which of several rules for one line wins: the first in this order. It is changed by a decision of two. */
export function PrecedenceView() {
  const say = useText();
  const mayPropose = useMay('commission.propose');
  const { data, error } = useQuery(api.commission.rules.precedence.queryOptions({ input: {} }));
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [all, setAll] = useState(false);
  if (error !== null) {
    const { code, params } = failureOf(error);
    return <Notice tone="bad" title={say(code, params)} />;
  }
  if (data === undefined) return <Skeleton height="20rem" />;
  const stands = data.shapes.map(({ shape }) => shape);
  const rules = new Map(data.shapes.map(({ shape, rules: count }) => [shape, count]));
  const shown = order ?? stands;
  const isChanged = shown.some((shape, at) => stands[at] !== shape);
  const inSight = all ? shown : shown.filter((shape) => (rules.get(shape) ?? 0) > 0);
  const move = (shape: string, step: 1 | -1) => setOrder(moved(shown, inSight, { shape, step }));
  return (
    <div className="flex h-full min-h-0 flex-col gap-3 overflow-y-auto">
      <OpenOrders open={data.open} stands={stands} />
      <div className="grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] items-start gap-3">
        <Card
          title={say('commission_rules.view_order')}
          aside={
            <>
              <Badge tone={isChanged ? 'warn' : 'neutral'}>
                {say(
                  isChanged
                    ? 'commission_rules.order_changed'
                    : data.isDefault
                      ? 'commission_rules.order_default'
                      : 'commission_rules.order_decided',
                )}
              </Badge>
              <Toggle
                label={say('commission_rules.all_shapes', { count: shown.length })}
                checked={all}
                onChange={setAll}
              />
            </>
          }
        >
          <p className="mb-2 text-muted">{say('commission_rules.order_text')}</p>
          {inSight.length === 0 ? (
            <p className="text-muted">{say('commission_rules.order_none')}</p>
          ) : (
            <ShapeList
              shapes={inSight.map((shape) => ({
                shape,
                place: inSight.indexOf(shape) + 1,
                rules: rules.get(shape) ?? 0,
                isMoved: stands.indexOf(shape) !== shown.indexOf(shape),
              }))}
              onMove={mayPropose ? move : undefined}
            />
          )}
        </Card>
        {mayPropose && (
          <ProposeOrder
            order={shown}
            isChanged={isChanged}
            onReset={() => setOrder(null)}
            onDone={() => setOrder(null)}
          />
        )}
      </div>
    </div>
  );
}

/** A shape goes past the next one in sight; those out of sight keep their places about it. */
function moved(
  order: readonly string[],
  inSight: readonly string[],
  { shape, step }: { shape: string; step: 1 | -1 },
): readonly string[] {
  const next = inSight[inSight.indexOf(shape) + step];
  if (next === undefined) return order;
  const rest = order.filter((one) => one !== shape);
  const at = rest.indexOf(next) + (step === 1 ? 1 : 0);
  return [...rest.slice(0, at), shape, ...rest.slice(at)];
}
