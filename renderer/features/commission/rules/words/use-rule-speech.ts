import { useMemo } from 'react';
import { useFormat } from '../../../../ui/text/use-format.ts';
import { usePaymentMethod } from '../../../../ui/text/use-payment-method.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import type { RuleSpeech } from './rule-words.ts';

/** What it takes to say a rule in the reader's language. */
export function useRuleSpeech(): RuleSpeech {
  const say = useText();
  const format = useFormat();
  const methodName = usePaymentMethod();
  return useMemo(() => ({ say, format, methodName }), [say, format, methodName]);
}
