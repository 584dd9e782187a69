import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { PendingRecord } from '../../../../shared/contract/drafts.contract.ts';
import type { OrderDetail } from '../../../../shared/contract/orders.contract.ts';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { useEditable } from '../../../drafts/use-editable.ts';
import { useFieldWords } from '../../../drafts/use-field-words.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Dialog } from '../../../ui/surfaces/Dialog.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { type SayKey, useText } from '../../../ui/text/use-text.ts';

interface OrderActionsProps {
  order: OrderDetail;
  pending: PendingRecord | null;
}

interface Words {
  button: SayKey;
  text: SayKey;
}

const words = new Map<string, Words>([
  ['confirm', { button: 'orders.confirm', text: 'orders.confirm_text' }],
  ['cancel', { button: 'orders.cancel', text: 'orders.cancel_text' }],
]);

/** What may be done to an order as it stands now; each repeats the number and the amount before it counts. */
export function OrderActions({ order, pending }: OrderActionsProps) {
  const say = useText();
  const { actionName } = useFieldWords();
  const { actions } = useEditable('order');
  const [asked, setAsked] = useState<string | null>(null);
  const act = useMutation(api.drafts.act.mutationOptions());
  const possible = actions.filter(
    ({ action, from }) => from.includes(order.state) && !pending?.actions.includes(action),
  );
  if (possible.length === 0) return null;
  const failure = act.error === null ? null : failureOf(act.error);
  return (
    <div className="mt-3 flex flex-col gap-2">
      <fieldset aria-label={say('orders.actions')} className="flex flex-wrap gap-2">
        {possible.map(({ action }) => (
          <Button
            key={action}
            look={action === 'cancel' ? 'danger' : 'plain'}
            disabled={act.isPending}
            onClick={() => setAsked(action)}
          >
            {nameOf(action)}
          </Button>
        ))}
      </fieldset>
      {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      {asked !== null && (
        <ConfirmDialog
          order={order}
          action={asked}
          name={nameOf(asked)}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            act.mutate({ entity: 'order', ref: { id: order.id }, action: asked });
            setAsked(null);
          }}
        />
      )}
    </div>
  );

  function nameOf(action: string): string {
    const known = words.get(action);
    return known === undefined ? actionName(action) : say(known.button);
  }
}

interface ConfirmDialogProps {
  order: OrderDetail;
  action: string;
  name: string;
  onClose(): void;
  onConfirm(): void;
}

function ConfirmDialog({ order, action, name, onClose, onConfirm }: ConfirmDialogProps) {
  const say = useText();
  const format = useFormat();
  const text = words.get(action)?.text;
  const { minor, currency } = order.total;
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${name}: ${order.name}`}
      actions={
        <>
          <Button onClick={onClose}>{say('orders.act_back')}</Button>
          <Button look={action === 'cancel' ? 'danger' : 'primary'} onClick={onConfirm}>
            {name}
          </Button>
        </>
      }
    >
      {text !== undefined && (
        <p>
          {say(text, {
            name: order.name,
            total: format.money(minor, { currency }),
            customer: order.customer ?? '–',
          })}
        </p>
      )}
    </Dialog>
  );
}
