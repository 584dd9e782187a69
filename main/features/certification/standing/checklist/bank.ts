import type { Check } from './check.ts';

export const bank: Check = { id: 'bank', isDone: ({ accounts }) => accounts > 0 };
