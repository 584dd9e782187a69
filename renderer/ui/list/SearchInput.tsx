import { useEffect, useState } from 'react';
import { Kbd } from '../controls/Kbd.tsx';
import { TextInput } from '../controls/TextInput.tsx';

interface SearchInputProps {
  value: string;
  onChange(value: string): void;
  label: string;
}

const SETTLE_MS = 180;

/** The search of a list: `/` comes here; the list follows when the typing rests. */
export function SearchInput({ value, onChange, label }: SearchInputProps) {
  const [typed, setTyped] = useState({ from: value, text: value });
  const text = typed.from === value ? typed.text : value;
  useEffect(() => {
    if (text === value) return;
    const settle = setTimeout(() => onChange(text), SETTLE_MS);
    return () => clearTimeout(settle);
  }, [text, value, onChange]);
  return (
    <span className="relative w-64">
      <TextInput
        type="search"
        label={label}
        placeholder={label}
        maxLength={200}
        value={text}
        onChange={(next) => setTyped({ from: value, text: next })}
        className="pr-7"
      />
      <span className="pointer-events-none absolute inset-y-0 right-1.5 flex items-center">
        <Kbd>/</Kbd>
      </span>
    </span>
  );
}
