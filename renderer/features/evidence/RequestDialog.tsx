import { useMutation, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useState } from 'react';
import { api } from '../../client/client.ts';
import { failureOf } from '../../client/failure.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Field } from '../../ui/controls/Field.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { Notice } from '../../ui/feedback/Notice.tsx';
import { Dialog } from '../../ui/surfaces/Dialog.tsx';
import { useText } from '../../ui/text/use-text.ts';

interface RequestDialogProps {
  onClose(): void;
  onAsked(request: string, vendorId: number): void;
}

const CHOICES = 50;

/** Which document is asked for, of which vendor. Enter asks. */
export function RequestDialog({ onClose, onAsked }: RequestDialogProps) {
  const say = useText();
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState('');
  const [requirement, setRequirement] = useState('');
  const input = { search, limit: CHOICES, sort: 'name' as const, descending: false };
  const { data } = useQuery(api.vendors.list.queryOptions({ input }));
  const vendors = data?.rows ?? [];
  const vendor = vendors.find(({ id }) => String(id) === chosen) ?? vendors[0];
  const ask = useMutation(
    api.evidence.request.mutationOptions({
      onSuccess: ({ uuid }, { vendorId }) => onAsked(uuid, vendorId),
    }),
  );
  const isReady = vendor !== undefined && requirement.trim() !== '' && !ask.isPending;
  const send = () => {
    if (!isReady) return;
    ask.mutate({ vendorId: vendor.id, requirement: requirement.trim().toLowerCase() });
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
          {say('evidence.ask_now')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <Field label={say('evidence.find_vendor')}>
          <TextInput value={search} onChange={setSearch} onKeyDown={onKeyDown} autoFocus />
        </Field>
        <Field label={say('evidence.vendor')}>
          <Select
            value={vendor === undefined ? '' : String(vendor.id)}
            options={vendors.map(({ id, name }) => ({ value: String(id), label: name }))}
            onChange={setChosen}
          />
        </Field>
        <Field label={say('evidence.requirement')} hint={say('evidence.requirement_hint')}>
          <TextInput value={requirement} onChange={setRequirement} onKeyDown={onKeyDown} />
        </Field>
        {failure !== null && <Notice tone="bad" title={say(failure.code, failure.params)} />}
      </div>
    </Dialog>
  );
}
