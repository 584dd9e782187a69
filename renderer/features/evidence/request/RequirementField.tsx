import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { api } from '../../../client/client.ts';
import { Field } from '../../../ui/controls/Field.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { TextInput } from '../../../ui/controls/TextInput.tsx';
import { useFormat } from '../../../ui/text/use-format.ts';
import { useText } from '../../../ui/text/use-text.ts';

interface RequirementFieldProps {
  /** A kind of the pack that counts, or any other word. */
  value: string;
  onChange(requirement: string): void;
  onKeyDown(event: KeyboardEvent): void;
}

const OTHER = '';

/** Kinds of certificate as the pack that counts names them, those of vendors first; or in words of one's own. */
export function RequirementField({ value, onChange, onKeyDown }: RequirementFieldProps) {
  const say = useText();
  const { pick } = useFormat();
  const { data: pack } = useQuery(api.certification.packs.show.queryOptions({ input: {} }));
  const types = pack?.types ?? [];
  const ofVendors = new Set(
    pack?.rows.filter(({ subject }) => subject === 'vendor').flatMap((row) => row.alternatives),
  );
  const [first, then] = [
    types.filter(({ type }) => ofVendors.has(type)),
    types.filter(({ type }) => !ofVendors.has(type)),
  ];
  const isKnown = types.some(({ type }) => type === value);
  return (
    <>
      <Field label={say('evidence.requirement')}>
        <Select
          value={isKnown ? value : OTHER}
          options={[
            { value: OTHER, label: say('evidence.other_requirement') },
            ...first.map(({ type, name }) => ({
              value: type,
              label: say('evidence.of_vendor', { name: pick(name) }),
            })),
            ...then.map(({ type, name }) => ({ value: type, label: pick(name) })),
          ]}
          onChange={onChange}
        />
      </Field>
      {!isKnown && (
        <Field label={say('evidence.document')} hint={say('evidence.requirement_hint')}>
          <TextInput value={value} onChange={onChange} onKeyDown={onKeyDown} />
        </Field>
      )}
    </>
  );
}
