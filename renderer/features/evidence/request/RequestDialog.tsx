import { useMutation, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { api } from '../../../client/client.ts';
import { failureOf } from '../../../client/failure.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Field } from '../../../ui/controls/Field.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { Notice } from '../../../ui/feedback/Notice.tsx';
import { Dialog } from '../../../ui/surfaces/Dialog.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import { ProductChoices } from './ProductChoices.tsx';
import { RequirementField } from './RequirementField.tsx';

interface RequestDialogProps {
  onClose(): void;
  onAsked(request: string, vendorId: number): void;
}

const CHOICES = 50;
const NONE: ReadonlySet<number> = new Set();

/** Which document is asked for, of which vendor, or of which of its products. Enter asks. */
export function RequestDialog({ onClose, onAsked }: RequestDialogProps) {
  const say = useText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const [requirement, setRequirement] = useState('');
  const [products, setProducts] = useState<ReadonlySet<number>>(NONE);
  const input = { search, limit: CHOICES, sort: 'name' as const, descending: false };
  const { data } = useQuery(api.vendors.list.queryOptions({ input }));
  const vendors = data?.rows ?? [];
  const vendor = vendors.find(({ id }) => String(id) === chosen) ?? vendors[0];
  const ask = useMutation(
    api.evidence.request.mutationOptions({
      onSuccess: ({ uuid }, { vendorId }) => onAsked(uuid, vendorId),
    }),
  );
  /** Another vendor may stand first then: what was chosen was of the one before. */
  const find = (text: string) => {
    setSearch(text);
    setProducts(NONE);
  };
  const isReady = vendor !== undefined && requirement.trim() !== '' && !ask.isPending;
  const send = () => {
    if (!isReady) return;
    const named = requirement.trim().toLowerCase();
    ask.mutate({ vendorId: vendor.id, requirement: named, products: [...products] });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented) return;
    event.preventDefault();
    send();
  };
  const failure = ask.error === null ? null : failureOf(ask.error);
  return (
    <Dialog
      open
      onClose={onClose}
      title={say('evidence.ask')}
      actions={
        <Button look="primary" disabled={!isReady} onClick={send}>
          {products.size > 1
            ? say('evidence.ask_many', { count: products.size })
            : say('evidence.ask_now')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <Field label={say('evidence.find_vendor')}>
          <TextInput value={search} onChange={find} onKeyDown={onKeyDown} autoFocus />
        </Field>
        <Field label={say('evidence.vendor')}>
          <Select
            value={vendor === undefined ? '' : String(vendor.id)}
            options={vendors.map(({ id, name }) => ({ value: String(id), label: name }))}
            onChange={(next) => {
              setChosen(next);
              setProducts(NONE);
            }}
          />
        </Field>
        <RequirementField value={requirement} onChange={setRequirement} onKeyDown={onKeyDown} />
        {vendor !== undefined && (
          <ProductChoices
            key={vendor.id}
            vendorId={vendor.id}
            chosen={products}
            onChange={setProducts}
          />
        )}
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      </div>
    </Dialog>
  );
}
