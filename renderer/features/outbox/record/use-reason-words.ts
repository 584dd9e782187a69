import { useCallback } from 'react';
import { type ErrorParams, isErrorCode } from '../../../../shared/contract/errors.ts';
import { errorTexts } from '../../../../shared/i18n/areas/errors.ts';
import { choicesOf } from '../../../drafts/field-choices.ts';
import { useFieldWords } from '../../../drafts/use-field-words.ts';
import { useRoleName } from '../../../ui/text/use-role-name.ts';
import { type SayKey, useText } from '../../../ui/text/use-text.ts';

interface Why {
  code: string;
  params: ErrorParams;
}

/** Codes whose text speaks of models and of Odoo's own reasons. */
const plain = new Map<string, SayKey>([
  ['central.refused', 'outbox.why_refused'],
  ['outbox.refused', 'outbox.why_refused'],
  ['central.no_right', 'outbox.why_no_right'],
  ['central.busy', 'outbox.why_busy'],
]);

/** Why an edit is where it is, in the words of whoever made it. Null where its text lacks something it tells. */
export function useReasonWords(entity: string) {
  const say = useText();
  const roleName = useRoleName();
  const { fieldName, actionName, recordName } = useFieldWords();
  return useCallback(
    ({ code, params }: Why, isAction = false): string | null => {
      const key = plain.get(code);
      if (key === 'outbox.why_refused' && isAction) return say('outbox.why_refused_action');
      if (key !== undefined) return say(key);
      if (!isErrorCode(code)) return null;
      const words: Record<string, (value: string) => string> = {
        field: (column) => fieldName(entity, column),
        action: actionName,
        entity: recordName,
        state: (state) => {
          const choice = choicesOf(entity, 'state')?.find(([one]) => one === state);
          return choice === undefined ? state : say(choice[1]);
        },
        role: roleName,
      };
      const told = Object.entries(params).map(([name, value]) => [
        name,
        words[name]?.(String(value)) ?? value,
      ]);
      const isWhole = [...errorTexts[code].en.matchAll(/{{(\w+)}}/g)].every(
        ([, name = '']) => params[name] !== undefined,
      );
      return isWhole ? say(code, Object.fromEntries(told)) : null;
    },
    [say, entity, roleName, fieldName, actionName, recordName],
  );
}
