import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useRef, useState } from 'react';
import type {
  ScopeChoice,
  ScopeKind,
} from '../../../../../shared/contract/commission-rule-looks.ts';
import { api } from '../../../../client/client.ts';
import { usePaymentMethod } from '../../../../ui/text/use-payment-method.ts';

interface Asked {
  kind: ScopeKind;
  /** The value of the chosen one; null: whichever. */
  value: string | null;
  /** Its name, where who asks knows it. */
  name?: string | undefined;
  onChange(choice: ScopeChoice | null): void;
}

/** What is typed, what is found, and which of it the keyboard is at. */
export function useScopePicker({ kind, value, name, onChange }: Asked) {
  const box = useRef<HTMLSpanElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [taken, setTaken] = useState<ScopeChoice | null>(null);
  const isOpen = typed !== null;
  const known = useKnownName(
    kind,
    value,
    name ?? (taken?.value === value ? taken?.name : undefined),
  );
  const { data } = useQuery(
    api.commission.rules.choices.queryOptions({
      input: { kind, search: typed ?? '' },
      enabled: isOpen,
      placeholderData: keepPreviousData,
    }),
  );
  const rows = isOpen ? (data?.rows ?? []) : [];
  const leave = () => {
    setTyped(null);
    setActive(0);
  };
  const take = (choice: ScopeChoice) => {
    setTaken(choice);
    onChange(choice);
    leave();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (typed === null) setTyped('');
      else setActive(Math.max(0, Math.min(rows.length - 1, active + step)));
    } else if (event.key === 'Enter' && isOpen && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      const choice = rows[active] ?? newTier(kind, typed);
      if (choice !== undefined) take(choice);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      leave();
    }
  };
  return {
    ...{ box, isOpen, rows, active, leave, take, onKeyDown },
    isSearched: data !== undefined,
    text: typed ?? known,
    type: (text: string) => {
      setTyped(text);
      setActive(0);
    },
  };
}

/** Tiers are words of the house: a new one is made by naming it. */
function newTier(kind: string, typed: string | null): ScopeChoice | undefined {
  const value = typed?.trim() ?? '';
  return kind === 'tier' && value !== '' ? { value, name: value, note: null } : undefined;
}

function useKnownName(kind: Asked['kind'], value: string | null, name: string | undefined): string {
  const methodName = usePaymentMethod();
  const asks = value !== null && name === undefined && kind === 'vendor';
  const { data } = useQuery(
    api.vendors.get.queryOptions({ input: { id: Number(value) }, enabled: asks }),
  );
  if (value === null) return '';
  if (kind === 'payment') return methodName(value);
  if (kind === 'tier') return value;
  return name ?? data?.vendor.name ?? `#${value}`;
}
