import { useCallback } from 'react';
import { type SayKey, useText } from './use-text.ts';

const names = new Map<string, SayKey>([
  ['midtrans', 'payment_method.midtrans'],
  ['dana', 'payment_method.dana'],
  ['ovo', 'payment_method.ovo'],
  ['gopay', 'payment_method.gopay'],
  ['bank_transfer', 'payment_method.bank_transfer'],
  ['qris', 'payment_method.qris'],
]);

/** What people call a way to pay; a code of the central that we do not know is shown as it is. */
export function usePaymentMethod() {
  const say = useText();
  return useCallback(
    (code: string) => {
      const key = names.get(code);
      return key === undefined ? code : say(key);
    },
    [say],
  );
}
