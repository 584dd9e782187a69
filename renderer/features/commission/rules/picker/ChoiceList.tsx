import type {
  ScopeChoice,
  ScopeKind,
} from '../../../../../shared/contract/commission-rule-looks.ts';
import { usePaymentMethod } from '../../../../ui/text/use-payment-method.ts';
import { useText } from '../../../../ui/text/use-text.ts';

interface ChoiceListProps {
  id: string;
  kind: ScopeKind;
  rows: readonly ScopeChoice[];
  active: number;
  /** An answer is there. */
  isSearched: boolean;
  take(choice: ScopeChoice): void;
}

export function ChoiceList({ id, kind, rows, active, isSearched, take }: ChoiceListProps) {
  const say = useText();
  const methodName = usePaymentMethod();
  return (
    <div
      id={id}
      role="listbox"
      aria-label={say(`commission_rules.dim_${kind}`)}
      className="absolute top-full left-0 z-30 mt-1 max-h-64 w-72 max-w-[80vw] overflow-y-auto rounded-base border border-line-strong bg-surface p-1 shadow-float"
    >
      {rows.length === 0 && isSearched && (
        <p className="px-2 py-1 text-muted text-table">
          {say(kind === 'tier' ? 'commission_rules.new_tier' : 'commission_rules.nothing_found')}
        </p>
      )}
      {rows.map((choice, at) => (
        <div
          key={choice.value}
          id={`${id}-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === active}
          onMouseDown={(event) => {
            event.preventDefault();
            take(choice);
          }}
          className="flex cursor-default items-baseline gap-2 rounded-base px-2 py-1 hover:bg-sunken aria-selected:bg-accent-soft aria-selected:text-accent-ink"
        >
          <span className="min-w-0 truncate">
            {kind === 'payment' ? methodName(choice.value) : choice.name}
          </span>
          {choice.note !== null && (
            <span className="min-w-0 truncate text-muted text-tiny">{choice.note}</span>
          )}
        </div>
      ))}
    </div>
  );
}
