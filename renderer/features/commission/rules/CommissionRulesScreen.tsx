import { useText } from '../../../ui/text/use-text.ts';

export function CommissionRulesScreen() {
  const say = useText();
  return <p>{say('commission_screen.rules')}</p>;
}
