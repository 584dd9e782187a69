import { houseOf, type Sight } from '../../platform/session/sight.store.ts';
import type { Message } from './message.ts';

export function sees(sight: Sight | null, message: Message): boolean {
  if (sight === null) return false;
  const { central, createdBy } = message;
  return central === sight.identity || createdBy === sight.login || isOfOther(sight, message);
}

/** Left by another login of the house: only an administrator ever sees or decides it. */
export function isOfOther(sight: Sight | null, { central }: Pick<Message, 'central'>): boolean {
  if (sight === null || sight.house === null || central === sight.identity) return false;
  return houseOf(central) === sight.house;
}
