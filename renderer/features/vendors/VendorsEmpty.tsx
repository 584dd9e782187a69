import { useGoTo } from '../../client/use-go-to.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { useText } from '../../ui/text/use-text.ts';

interface VendorsEmptyProps {
  neverSynced: boolean;
  onClearFilters(): void;
}

export function VendorsEmpty({ neverSynced, onClearFilters }: VendorsEmptyProps) {
  const say = useText();
  const goTo = useGoTo();
  if (neverSynced) {
    return (
      <EmptyState
        title={say('vendors.empty_title')}
        text={say('vendors.empty_text')}
        action={<Button onClick={() => goTo('sync')}>{say('lists.go_to_sync')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={say('vendors.none_match_title')}
      text={say('lists.none_match_text')}
      action={<Button onClick={onClearFilters}>{say('lists.clear_filters')}</Button>}
    />
  );
}
