import { X } from 'lucide-react';
import { use, useId } from 'react';
import type {
  ScopeChoice,
  ScopeKind,
} from '../../../../../shared/contract/commission-rule-looks.ts';
import { FieldContext } from '../../../../ui/controls/field-context.ts';
import { useText } from '../../../../ui/text/use-text.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { useScopePicker } from './use-scope-picker.ts';

export interface ScopePickerProps {
  kind: ScopeKind;
  /** The value of the chosen one; null: whichever. */
  value: string | null;
  /** Its name, where who asks knows it. */
  name?: string | undefined;
  onChange(choice: ScopeChoice | null): void;
  /** Said where nothing is chosen. */
  placeholder: string;
  className?: string | undefined;
}

/** Type a part of a name; the arrows choose among what is found, Enter takes, Esc leaves it as it was. */
export function ScopePicker(props: ScopePickerProps) {
  const { kind, value, onChange, placeholder, className = '' } = props;
  const say = useText();
  const field = use(FieldContext);
  const list = useId();
  const picker = useScopePicker(props);
  const { isOpen, rows, active } = picker;
  return (
    <span className={`relative inline-flex ${className}`} ref={picker.box}>
      <input
        type="text"
        role="combobox"
        id={field.id}
        aria-label={field.id === undefined ? say(`commission_rules.dim_${kind}`) : undefined}
        aria-describedby={field.noteId}
        aria-invalid={field.invalid || undefined}
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && rows[active] ? `${list}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={picker.text}
        onChange={(event) => picker.type(event.target.value)}
        onKeyDown={picker.onKeyDown}
        onBlur={picker.leave}
        className={`h-7 w-full truncate rounded-base border border-line-strong bg-surface pr-7 pl-2 text-body text-ink placeholder:text-muted aria-invalid:border-bad ${value === null ? '' : 'font-medium'}`}
      />
      {value !== null && (
        <button
          type="button"
          aria-label={say('commission_rules.clear_choice', {
            what: say(`commission_rules.dim_${kind}`),
          })}
          onClick={() => onChange(null)}
          className="absolute inset-y-0 right-0.5 my-auto inline-flex size-6 items-center justify-center rounded-base text-muted hover:text-ink"
        >
          <X aria-hidden size={13} />
        </button>
      )}
      {isOpen && (
        <ChoiceList
          id={list}
          kind={kind}
          rows={rows}
          active={active}
          isSearched={picker.isSearched}
          take={picker.take}
        />
      )}
    </span>
  );
}
