import type { SayKey } from '../ui/text/use-text.ts';

type Choices = readonly (readonly [code: string, key: SayKey])[];

/** The values the central takes for a column that is a choice there: `entity.column`. */
const choices = new Map<string, Choices>([
  [
    'vendor_profile.business_type',
    [
      ['micro', 'vendors.business_micro'],
      ['small', 'vendors.business_small'],
      ['medium', 'vendors.business_medium'],
    ],
  ],
  [
    'certification.type',
    [
      ['halal', 'vendors.certificate_halal'],
      ['bpom', 'vendors.certificate_bpom'],
      ['pirt', 'vendors.certificate_pirt'],
      ['sni', 'vendors.certificate_sni'],
      ['organic', 'vendors.certificate_organic'],
    ],
  ],
  [
    'order.state',
    [
      ['draft', 'orders.state_draft'],
      ['sent', 'orders.state_sent'],
      ['sale', 'orders.state_sale'],
      ['cancel', 'orders.state_cancel'],
    ],
  ],
]);

export function choicesOf(entity: string, column: string): Choices | undefined {
  return choices.get(`${entity}.${column}`);
}
