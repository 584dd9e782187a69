import { useCallback } from 'react';
import type { SayKey } from '../../../../ui/text/use-text.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { fieldWords } from '../words/fault-words.ts';

const columns = new Map<string, SayKey>([
  ['rate', 'commission_rules.rate'],
  ['type', 'commission_rules.rate'],
  ['value_micro', 'commission_rules.rate'],
  ['amount_minor', 'commission_rules.rate'],
  ['vendor_id', 'commission_rules.dim_vendor'],
  ['category_id', 'commission_rules.dim_category'],
  ['effective_from', 'commission_rules.field_from'],
  ['effective_to', 'commission_rules.field_to'],
  ['active', 'commission_rules.state'],
  ['scope', 'commission_rules.about'],
  ['taxMode', 'commission_rules.field_tax'],
  ['includesShipping', 'commission_rules.field_shipping'],
]);

/** What a field of a rule, or the column of Odoo that says it, is called. */
export function useCentralField(): (field: string) => string {
  const say = useText();
  return useCallback(
    (field) => {
      const key = columns.get(field);
      return key === undefined ? fieldWords(`rule.${field}`, { say }) : say(key);
    },
    [say],
  );
}
