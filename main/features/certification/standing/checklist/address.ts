import { type Check, isFilled } from './check.ts';

export const address: Check = {
  id: 'address',
  isDone: ({ street, city, province_id }) =>
    isFilled(street) && isFilled(city) && province_id !== null,
};
