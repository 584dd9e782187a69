import type { OutboxMessage } from '../../../../shared/contract/outbox.contract.ts';
import { useText } from '../../../ui/text/use-text.ts';

export type Choice = 'mine' | 'theirs' | 'merge' | 'mend';

interface Choices {
  choices: readonly { value: Choice; label: string; note: string }[];
  first: Choice;
}

/** What can be decided of a message, and what is offered first. Nothing can be merged or mended of an action. */
export function useChoices({ state, kind, fields }: OutboxMessage): Choices {
  const say = useText();
  const option = (value: Choice, label: string, note: string) => ({ value, label, note });
  const hasFields = kind !== 'action' && fields.length > 0;
  if (state === 'conflict') {
    const choices = [
      option('mine', say('outbox.keep_mine'), say('outbox.keep_mine_note')),
      option('theirs', say('outbox.take_theirs'), say('outbox.take_theirs_note')),
      ...(hasFields ? [option('merge', say('outbox.merge'), say('outbox.merge_note'))] : []),
    ];
    return { choices, first: 'mine' };
  }
  const choices = [
    ...(hasFields ? [option('mend', say('outbox.mend'), say('outbox.mend_note'))] : []),
    option('mine', say('outbox.again'), say('outbox.again_note')),
    option('theirs', say('outbox.give_up'), say('outbox.give_up_note')),
  ];
  return { choices, first: hasFields ? 'mend' : 'mine' };
}
