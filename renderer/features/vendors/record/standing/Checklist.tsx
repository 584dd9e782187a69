import { Check, Minus } from 'lucide-react';
import type { VendorStanding } from '../../../../../shared/contract/vendor-standing.ts';
import { useText } from '../../../../ui/text/use-text.ts';

/** Drawn apart from what it says: a mark for the eye, a word for screen readers. */
export function Checklist({ items }: { items: VendorStanding['checklist'] }) {
  const say = useText();
  const done = items.filter(({ isDone }) => isDone).length;
  return (
    <details className="mt-2 text-table" open={done < items.length}>
      <summary className="cursor-pointer font-medium">
        {say('vendor_record.checklist')}{' '}
        <span className="text-muted">
          {say('vendor_record.checked', { done, all: items.length })}
        </span>
      </summary>
      <ul className="mt-1 grid grid-cols-1 gap-y-0.5">
        {items.map(({ check, isDone }) => {
          const Icon = isDone ? Check : Minus;
          return (
            <li key={check} className="flex items-center gap-1.5">
              <Icon aria-hidden size={13} className={isDone ? 'text-good' : 'text-warn'} />
              {say(`vendor_record.check_${check}`)}
              <span className="sr-only">
                : {say(isDone ? 'vendor_record.done' : 'vendor_record.open')}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
