import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../client/client.ts';
import { Field } from '../../ui/controls/Field.tsx';
import { Select } from '../../ui/controls/Select.tsx';
import { TextInput } from '../../ui/controls/TextInput.tsx';
import { useText } from '../../ui/text/use-text.ts';

interface VendorSearchProps {
  label: string;
  /** The id of the vendor. */
  value: string;
  fault: string | undefined;
  onChange(id: string): void;
}

const SHOWN = 50;
const NONE = '';

/** Thousands of vendors: what is typed narrows the list beside it. */
export function VendorSearch({ label, value, fault, onChange }: VendorSearchProps) {
  const say = useText();
  const [search, setSearch] = useState('');
  const { data } = useQuery(
    api.vendors.list.queryOptions({
      input: { search, sort: 'name', descending: false, limit: SHOWN },
      placeholderData: keepPreviousData,
    }),
  );
  const found = (data?.rows ?? []).map(({ id, name }) => ({ value: String(id), label: name }));
  const known = found.some((one) => one.value === value);
  return (
    <>
      <Field label={say('commission_packs.vendor_search')}>
        <TextInput
          type="search"
          value={search}
          onChange={(text) => {
            setSearch(text);
            onChange(NONE);
          }}
        />
      </Field>
      <Field label={label} error={fault}>
        <Select
          value={known ? value : NONE}
          options={[{ value: NONE, label: say('commission_simulator.choose') }, ...found]}
          onChange={onChange}
        />
      </Field>
    </>
  );
}
