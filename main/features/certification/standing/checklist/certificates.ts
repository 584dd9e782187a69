import type { Check } from './check.ts';

/** Nothing on offer has none of what is already asked for it. */
export const certificates: Check = {
  id: 'certificates',
  isDone: ({ offered, blockedProducts }) => offered > 0 && blockedProducts === 0,
};
