import { useText } from '../../../ui/text/use-text.ts';

export function CommissionAmountsScreen() {
  const say = useText();
  return <p>{say('commission_screen.lines')}</p>;
}
