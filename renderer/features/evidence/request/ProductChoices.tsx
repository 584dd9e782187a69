import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../../client/client.ts';
import { Field } from '../../../ui/controls/Field.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { useText } from '../../../ui/text/use-text.ts';

interface ProductChoicesProps {
  vendorId: number;
  chosen: ReadonlySet<number>;
  onChange(chosen: ReadonlySet<number>): void;
}

const SHOWN = 50;

/** The products of a vendor, any number of them. */
export function ProductChoices({ vendorId, chosen, onChange }: ProductChoicesProps) {
  const say = useText();
  const [search, setSearch] = useState('');
  const input = { id: vendorId, search, sort: 'name', descending: false, limit: SHOWN } as const;
  const options = api.vendors.products.queryOptions({ input });
  const { data } = useQuery({ ...options, placeholderData: keepPreviousData });
  const toggle = (id: number) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    onChange(next);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="font-medium text-table">{say('evidence.of_products')}</legend>
      <Field label={say('evidence.find_product')} hint={say('evidence.of_products_hint')}>
        <TextInput value={search} onChange={setSearch} />
      </Field>
      <div className="flex max-h-40 flex-col overflow-y-auto rounded-base border border-line">
        {data?.rows.map(({ id, name }) => (
          <label key={id} className="flex items-center gap-2 px-2 py-1 text-table">
            <input
              type="checkbox"
              className="accent-accent"
              checked={chosen.has(id)}
              onChange={() => toggle(id)}
            />
            <span className="min-w-0 truncate">{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
