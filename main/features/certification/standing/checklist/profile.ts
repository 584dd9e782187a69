import { type Check, isFilled } from './check.ts';

/** Scale decides what is asked of its products. */
export const profile: Check = {
  id: 'profile',
  isDone: ({ business_type }) => isFilled(business_type),
};
