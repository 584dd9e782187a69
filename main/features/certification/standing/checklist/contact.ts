import { type Check, isFilled } from './check.ts';

export const contact: Check = {
  id: 'contact',
  isDone: ({ email, phone, mobile }) => isFilled(email) || isFilled(phone) || isFilled(mobile),
};
