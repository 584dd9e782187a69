import { type Check, isFilled } from './check.ts';

export const taxNumber: Check = {
  id: 'tax_number',
  isDone: ({ tax_number }) => isFilled(tax_number),
};
