import { useEffect, useState } from 'react';

/** A value that is typed, once the typing rests. */
export function useSettled<Value>(value: Value, restMs = 150): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
