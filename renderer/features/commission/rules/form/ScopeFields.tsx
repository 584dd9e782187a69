import { useState } from 'react';
import type { RuleScope } from '../../../../../shared/contract/commission-rule.ts';
import type { ScopeKind } from '../../../../../shared/contract/commission-rule-looks.ts';
import { Field } from '../../../../ui/controls/Field.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { ScopePicker } from '../picker/ScopePicker.tsx';
import type { ScopeNames } from '../words/rule-words.ts';
import type { RuleFormPart } from './use-rule-form.ts';

const parts = [
  ['vendor', 'vendorId'],
  ['category', 'categoryId'],
  ['product', 'productId'],
  ['tier', 'tier'],
  ['payment', 'paymentMethod'],
  ['region', 'provinceId'],
] as const satisfies readonly (readonly [ScopeKind, keyof RuleScope])[];

/** Which lines it is about: what is left empty may be anything. */
export function ScopeFields({ part }: { part: RuleFormPart }) {
  const say = useText();
  const { fields, set, faultOf, names } = part;
  const [initial] = useState(fields.scope);
  return (
    <div className="grid grid-cols-2 gap-3">
      {parts.map(([kind, key]) => {
        const value = fields.scope[key];
        const isInitial = initial[key] === value;
        return (
          <Field
            key={kind}
            label={say(`commission_rules.dim_${kind}`)}
            hint={kind === 'category' ? say('commission_rules.with_descendants') : undefined}
            error={faultOf(`rule.scope.${key}`)}
          >
            <ScopePicker
              kind={kind}
              className="w-full"
              placeholder={say('commission_rules.whichever')}
              value={value === null ? null : String(value)}
              name={isInitial ? nameOf(kind, names) : undefined}
              onChange={(choice) => {
                const isText = kind === 'tier' || kind === 'payment';
                const next = choice === null ? null : isText ? choice.value : Number(choice.value);
                set({ scope: { ...fields.scope, [key]: next } });
              }}
            />
          </Field>
        );
      })}
    </div>
  );
}

function nameOf(kind: ScopeKind, names: ScopeNames | undefined): string | undefined {
  if (names === undefined || kind === 'tier' || kind === 'payment') return undefined;
  return names[kind]?.name;
}
