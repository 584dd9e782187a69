import { useText } from '../../../ui/text/use-text.ts';

export function CommissionSimulatorScreen() {
  const say = useText();
  return <p>{say('commission_screen.simulator')}</p>;
}
