import { useGoTo } from '../../client/use-go-to.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useText } from '../../ui/text/use-text.ts';

interface OrdersEmptyProps {
  neverSynced: boolean;
  onClearFilters(): void;
}

export function OrdersEmpty({ neverSynced, onClearFilters }: OrdersEmptyProps) {
  const say = useText();
  const goTo = useGoTo();
  if (neverSynced) {
    return (
      <EmptyState
        title={say('orders.empty_title')}
        text={say('orders.empty_text')}
        action={<Button onClick={() => goTo('sync')}>{say('lists.go_to_sync')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={say('orders.none_match_title')}
      text={say('lists.none_match_text')}
      action={<Button onClick={onClearFilters}>{say('lists.clear_filters')}</Button>}
    />
  );
}
