import { useText } from '../../../ui/text/use-text.ts';

export function CommissionPacksScreen() {
  const say = useText();
  return <p>{say('commission_screen.packs')}</p>;
}
