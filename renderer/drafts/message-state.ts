import type { MessageState } from '../../shared/contract/drafts.contract.ts';
import type { Tone } from '../ui/feedback/tone.ts';

/** How loud a state of an edit is: only what a person must decide is red. */
export const stateTones: Record<MessageState, Tone> = {
  waiting: 'accent',
  sending: 'accent',
  unknown: 'warn',
  conflict: 'bad',
  refused: 'bad',
  done: 'good',
  withdrawn: 'neutral',
};

/** A person is needed before it can go on. */
export function needsDecision(state: MessageState): boolean {
  return state === 'conflict' || state === 'refused';
}
