import { Button } from '../../../../ui/controls/Button.tsx';
import { useText } from '../../../../ui/text/use-text.ts';
import { MOST, PAGE } from './page-size.ts';

interface MoreButtonProps {
  /** There is more than is shown. */
  has: boolean;
  limit: number;
  onMore(limit: number): void;
}

export function MoreButton({ has, limit, onMore }: MoreButtonProps) {
  const say = useText();
  if (!has || limit >= MOST) return null;
  return (
    <Button className="mt-2" onClick={() => onMore(Math.min(MOST, limit + PAGE))}>
      {say('vendor_record.more')}
    </Button>
  );
}
