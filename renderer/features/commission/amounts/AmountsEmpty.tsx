import { useGoTo } from '../../../client/use-go-to.ts';
import { useSession } from '../../../client/use-session.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { EmptyState } from '../../../ui/feedback/EmptyState.tsx';
import { useText } from '../../../ui/text/use-text.ts';
import type { AmountsUrl } from './amounts-url.ts';

interface AmountsEmptyProps {
  neverSynced: boolean;
  url: AmountsUrl;
  onClearFilters(): void;
}

/** No line at all: because nothing is here yet, because nothing was sold, or because of the filters. */
export function AmountsEmpty({ neverSynced, url, onClearFilters }: AmountsEmptyProps) {
  const say = useText();
  const goTo = useGoTo();
  const { vendor } = useSession();
  const { search, category, region, state } = url;
  const isFiltered =
    search !== '' || state !== 'all' || [url.vendor, category, region].some((one) => one !== null);
  if (neverSynced) {
    return (
      <EmptyState
        title={say('commission_amounts.never_title')}
        text={say('commission_amounts.never_text')}
        action={<Button onClick={() => goTo('sync')}>{say('lists.go_to_sync')}</Button>}
      />
    );
  }
  if (isFiltered) {
    return (
      <EmptyState
        title={say('commission_amounts.none_match_title')}
        text={say('lists.none_match_text')}
        action={<Button onClick={onClearFilters}>{say('lists.clear_filters')}</Button>}
      />
    );
  }
  const text =
    vendor === null ? 'commission_amounts.none_text' : 'commission_amounts.none_vendor_text';
  return <EmptyState title={say('commission_amounts.none_title')} text={say(text)} />;
}
