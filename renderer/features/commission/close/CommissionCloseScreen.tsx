import { useText } from '../../../ui/text/use-text.ts';

export function CommissionCloseScreen() {
  const say = useText();
  return <p>{say('commission_screen.close')}</p>;
}
