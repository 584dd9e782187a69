import type { Check } from './check.ts';

export const products: Check = { id: 'products', isDone: ({ offered }) => offered > 0 };
