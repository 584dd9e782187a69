import type { MessageState } from '../../shared/contract/drafts.contract.ts';
import type { Tone } from '../ui/feedback/tone.ts';
import type { SayKey } from '../ui/text/use-text.ts';

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

const savedTexts: Record<MessageState, SayKey> = {
  waiting: 'outbox.saved_waiting',
  sending: 'outbox.saved_sending',
  unknown: 'outbox.saved_unknown',
  conflict: 'outbox.saved_conflict',
  refused: 'outbox.saved_refused',
  done: 'outbox.saved_sending',
  withdrawn: 'outbox.saved_waiting',
};

/** That an edit is kept, and how far it is on its way: what hangs on money or stock says so. */
export function savedText(state: MessageState, isIntent: boolean): SayKey {
  return state === 'waiting' && isIntent ? 'outbox.saved_intent' : savedTexts[state];
}
