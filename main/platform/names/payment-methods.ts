import { metricTexts } from '../../../shared/i18n/areas/metrics.ts';
import type { Text } from '../../../shared/i18n/keys.ts';

interface PaymentMethod {
  name: Text;
  /** The central's payment.method codes that are this one (docs/decisions.md 7). */
  codes: readonly string[];
}

/** What people call the ways to pay. A code that stands nowhere here is shown as it is. */
const methods: Readonly<Record<string, PaymentMethod>> = {
  midtrans: {
    name: metricTexts['payment_method.midtrans'],
    codes: ['midtrans', 'card', 'virtual_account', 'bank_va'],
  },
  dana: { name: metricTexts['payment_method.dana'], codes: ['dana'] },
  ovo: { name: metricTexts['payment_method.ovo'], codes: ['ovo'] },
  gopay: { name: metricTexts['payment_method.gopay'], codes: ['gopay'] },
  bank_transfer: {
    name: metricTexts['payment_method.bank_transfer'],
    codes: ['bank_transfer', 'wire_transfer'],
  },
  cash_on_delivery: {
    name: metricTexts['payment_method.cash_on_delivery'],
    codes: ['cash_on_delivery'],
  },
  qris: { name: metricTexts['payment_method.qris'], codes: ['qris'] },
};

/** Pairs of a central code and our method, where the two differ. */
export const renamedCodes: readonly (readonly [code: string, method: string])[] = Object.entries(
  methods,
).flatMap(([method, { codes }]) =>
  codes.filter((code) => code !== method).map((code) => [code, method] as const),
);

const methodOf = new Map(renamedCodes);

export function paymentMethodOf(code: string): string {
  return methodOf.get(code) ?? code;
}

export function codesOfPaymentMethod(method: string): readonly string[] {
  return methods[method]?.codes ?? [method];
}

export function paymentMethodName(method: string): Text {
  return methods[method]?.name ?? { id: method, en: method };
}
